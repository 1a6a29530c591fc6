/** What a page says of itself out of sight, as it stands there: title, meta elements, links and JSON-LD. */
export interface PageHead {
  readonly title: string;
  /** Values by name in small letters ("og:title"), in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  /** Language of the html element. */
  readonly language: string | null;
  readonly jsonLd: readonly JsonText[];
}

export interface JsonText {
  readonly text: string;
  /** Where it begins in the source. */
  readonly start: number;
}

const MAX_TITLE_UNITS = 1_000;
const MAX_META = 500;

export class PageHeadReader {
  #title = '';
  #titles = 0;
  readonly #meta = new Map<string, string[]>();
  #canonical: string | null = null;
  #language: string | null = null;
  readonly #jsonLd: { parts: string[]; start: number }[] = [];
  #raw: 'title' | 'json' | '' = '';
  #svg = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#raw = '';
    if (name === 'svg') this.#svg++;
    if (name === 'title' && this.#svg === 0 && this.#titles++ === 0) this.#raw = 'title';
    else if (
      name === 'script' &&
      /^application\/(?:ld\+)?json/i.test(attributes.type ?? '') &&
      /ld/i.test(attributes.type ?? '')
    ) {
      this.#raw = 'json';
      this.#jsonLd.push({ parts: [], start: -1 });
    } else if (name === 'meta') this.#addMeta(attributes);
    else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical')
      this.#canonical ??= attributes.href ?? null;
    else if (name === 'html') this.#language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
  }

  close(): void {
    this.#raw = '';
    this.#svg = Math.max(0, this.#svg - 1);
  }

  text(text: string, start: number, _end: number): void {
    if (this.#raw === 'title') this.#title = (this.#title + text).slice(0, MAX_TITLE_UNITS);
    const json = this.#raw === 'json' ? this.#jsonLd.at(-1) : undefined;
    if (!json) return;
    if (json.start < 0) json.start = start;
    json.parts.push(text);
  }

  #addMeta(attributes: Readonly<Record<string, string>>): void {
    const content = (attributes.content ?? attributes.value ?? '').trim();
    if (!content || this.#meta.size >= MAX_META) return;
    const names = [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']];
    for (const name of new Set(names.flatMap((each) => (each ?? '').toLowerCase().split(/\s+/)))) {
      if (!name) continue;
      const list = this.#meta.get(name);
      if (list) list.push(content);
      else this.#meta.set(name, [content]);
    }
  }

  finish(): PageHead {
    return {
      title: this.#title.replace(/\s+/gu, ' ').trim(),
      meta: this.#meta,
      canonical: this.#canonical,
      language: this.#language,
      jsonLd: this.#jsonLd.map(({ parts, start }) => ({ text: parts.join(''), start })),
    };
  }
}
