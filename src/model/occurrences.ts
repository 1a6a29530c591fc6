import type { Edit } from './edits';
import { ProseText, proseAt } from './prose';
import type { Span } from './types';

const LETTER = /[\p{L}\p{N}]/u;

/** Every place where the words stand whole: no letter or digit touches them. Linear in the text. */
export function occurrencesOf(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words.length === 0) return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (standsWhole(text, words, at)) found.push({ start: at, end: at + words.length });
  return found;
}

function standsWhole(text: string, words: string, at: number): boolean {
  const cutsLeft = LETTER.test(text[at - 1] ?? '') && LETTER.test(words[0] ?? '');
  return !cutsLeft && !(LETTER.test(text[at + words.length] ?? '') && LETTER.test(words.at(-1) ?? ''));
}

/** From so many names on, one walk through all words of the text is quicker than a search for each name (measured). */
const MANY = 40;
const WORD = /[\p{L}\p{N}]+/gu;

/** Where names stand in what a reader sees of one text: asked for again with every decision, searched once. */
export class Occurrences {
  readonly #known = new Map<string, readonly Span[]>();
  readonly #read: ProseText;

  /** Spans are over `text`, the source; `markup` as Prose has it. */
  constructor(
    readonly text: string,
    readonly markup: readonly Edit[] = [],
  ) {
    this.#read = new ProseText(text, markup);
  }

  /** What a reader sees at a span of the source. */
  words(span: Span): string {
    return proseAt(this.text, this.markup, span);
  }

  /** Searches many names in one walk. */
  prepare(names: readonly string[]): void {
    const fresh = [...new Set(names)].filter((name) => name !== '' && !this.#known.has(name));
    if (fresh.length < MANY) return;
    const ends = new Map<string, number>();
    const byFirst = new Map<string, { readonly name: string; readonly spans: Span[] }[]>();
    for (const name of fresh) {
      const first = name.match(/^[\p{L}\p{N}]+/u)?.[0];
      if (!first) continue; // Such a name may begin inside of a word.
      const spans: Span[] = [];
      this.#known.set(name, spans);
      const list = byFirst.get(first);
      if (list) list.push({ name, spans });
      else byFirst.set(first, [{ name, spans }]);
    }
    const { prose } = this.#read;
    for (const { 0: word, index } of prose.matchAll(WORD))
      for (const { name, spans } of byFirst.get(word) ?? []) {
        const free = index >= (ends.get(name) ?? 0);
        if (!free || !prose.startsWith(name, index) || !standsWhole(prose, name, index)) continue;
        const end = index + name.length;
        ends.set(name, end);
        spans.push(this.#read.toSource({ start: index, end }));
      }
  }

  /** As occurrencesOf. */
  of(name: string): readonly Span[] {
    const known = this.#known.get(name);
    if (known) return known;
    const found = occurrencesOf(this.#read.prose, name).map((span) => this.#read.toSource(span));
    this.#known.set(name, found);
    return found;
  }
}
