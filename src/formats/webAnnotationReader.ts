/** Reads Web Annotation JSON-LD: pages, collections, lists or single annotations. No context is ever fetched. */
import type { Attribute, Event, MentionKind, Modality, Span, TimeGrain } from '../model/types';
import { CodePoints } from './codePoints';
import { Draft, findWords, isAct } from './draft';
import type { Read, ReadOptions, Written } from './format';
import { jsonPieces } from './jsonPieces';
import { typeOfLabel } from './labels';

type Json = Readonly<Record<string, unknown>>;

const KINDS: ReadonlySet<string> = new Set(['named', 'adjective', 'nominal', 'pronoun']);
const MODALITIES: ReadonlySet<string> = new Set(['asserted', 'planned', 'possible', 'reported', 'denied']);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const attributesOf = (value: unknown): Attribute[] =>
  list(value).flatMap((one) => {
    const name = isObject(one) ? string(one['dateline:name']) : undefined;
    const said = isObject(one) ? one['dateline:value'] : undefined;
    return name && (typeof said === 'string' || typeof said === 'number') ? [{ name, value: said }] : [];
  });

export function readWebAnnotation(content: string, options: ReadOptions): Read {
  if (options.text === undefined)
    return { articles: [], problems: [{ line: 0, message: 'the text that the annotations are about is missing' }] };
  const text = options.text;
  const { values, problems } = jsonPieces(content);
  const pages = values.flatMap(({ value, line }) =>
    list(value)
      .filter(isObject)
      .map((page) => ({ page, line })),
  );
  const single = pages.filter(({ page }) => page.items === undefined && page.first === undefined);
  const articles: Written[] = [];
  const faults = [...problems];
  const read = (about: Json, items: readonly unknown[], line: number): void => {
    const draft = new Draft(string(about['dateline:id']) || options.id, text);
    draft.title = string(about['dateline:title']) || null;
    draft.date = string(about['dateline:date']) || null;
    const page = new Page(draft, text, line);
    for (const [i, item] of items.entries()) page.annotation(item, i + 1);
    faults.push(...draft.problems);
    articles.push(draft.finish());
  };
  for (const { page, line } of pages) {
    if (single.some((one) => one.page === page)) continue;
    const first = isObject(page.first) ? page.first.items : undefined;
    read(isObject(page['dateline:article']) ? page['dateline:article'] : {}, list(page.items ?? first), line);
  }
  if (single.length > 0)
    read(
      {},
      single.map(({ page }) => page),
      single[0]?.line ?? 1,
    );
  return { articles, problems: faults };
}

class Page {
  readonly #points: CodePoints;

  constructor(
    private readonly draft: Draft,
    private readonly text: string,
    private readonly line: number,
  ) {
    this.#points = new CodePoints(text);
  }

  annotation(item: unknown, number: number): void {
    const fault = (message: string): void => this.draft.problem(this.line, `annotation ${number}: ${message}`);
    if (!isObject(item)) {
      fault('no annotation');
      return;
    }
    const span = this.#span(item.target, fault);
    if (!span) return;
    const bodies = list(item.body ?? item.bodyValue);
    const value = bodies.map((body) => string(isObject(body) ? body.value : body)).find((one) => one !== undefined);
    const grain = string(item['dateline:grain']);
    if (grain) {
      this.draft.time({ ...span, value: value || null, grain: grain as TimeGrain });
      return;
    }
    const facts = item['dateline:event'];
    if (isObject(facts)) {
      this.#event(span, value ?? '', facts, fault);
      return;
    }
    if (!value) {
      fault('no label');
      return;
    }
    const kind = string(item['dateline:kind']) ?? '';
    this.draft.mention({
      ...span,
      type: typeOfLabel(value),
      kind: KINDS.has(kind) ? (kind as MentionKind) : undefined,
      actor: this.#actor(bodies),
    });
  }

  #actor(bodies: readonly unknown[]): string | undefined {
    for (const body of bodies) {
      if (!isObject(body) || body.purpose !== 'identifying') continue;
      if (typeof body.source === 'string') {
        this.draft.actor(body.source, { link: body.source });
        return body.source;
      }
      const about = body.source;
      const id = isObject(about) ? string(about.id) : undefined;
      if (!id || !isObject(about)) continue;
      const [name, type, role, link] = ['name', 'type', 'role', 'link'].map((key) => string(about[`dateline:${key}`]));
      this.draft.actor(id, { name, type, role, link });
      return id;
    }
    return undefined;
  }

  /** The first of several targets; by position where the quote agrees, else by the quote. */
  #span(target: unknown, fault: (message: string) => void): Span | undefined {
    const [first] = list(target);
    const selectors = isObject(first) ? list(first.selector).filter(isObject) : [];
    const position = selectors.find((one) => one.type === 'TextPositionSelector');
    const exact = string(selectors.find((one) => one.type === 'TextQuoteSelector')?.exact);
    const at = position && { start: this.#unit(position.start), end: this.#unit(position.end) };
    if (at && this.draft.holds(at) && (exact === undefined || this.text.slice(at.start, at.end) === exact)) return at;
    const found =
      exact === undefined ? undefined : findWords(this.text, exact, at && Number.isFinite(at.start) ? at.start : 0);
    if (!found) fault(selectors.length === 0 ? 'no place in the text' : 'these words do not stand in the text');
    else if (at) fault('these words stand at another place of the text, and were taken there');
    return found && { start: found.start, end: found.end };
  }

  #unit(point: unknown): number {
    return typeof point === 'number' && Number.isInteger(point) && point >= 0
      ? this.#points.toUnits(point)
      : Number.NaN;
  }

  #event(trigger: Span, act: string, facts: Json, fault: (message: string) => void): void {
    if (!isAct(act)) {
      fault('an event type that is none of PLOVER');
      return;
    }
    const spans = (name: string): Span[] =>
      list(facts[`dateline:${name}`]).flatMap((one) => this.#span(one, fault) ?? []);
    const text = (name: string): string | null => string(facts[`dateline:${name}`]) || null;
    const [time] = spans('time');
    const [speaker] = spans('speaker');
    const [object] = spans('object');
    const code = text('code') ?? act;
    const modality = text('modality') ?? '';
    const attributes = attributesOf(facts['dateline:attributes']);
    this.draft.event({
      trigger,
      act,
      ...(isAct(code) ? { code } : {}),
      subtype: text('subtype'),
      mode: text('mode'),
      contexts: list(facts['dateline:contexts']).filter((one) => typeof one === 'string'),
      source: spans('source'),
      recipient: spans('recipient'),
      place: spans('place'),
      time: time ? { ...time, value: text('timeValue') } : null,
      speaker: speaker ?? null,
      ...(object ? { object } : {}),
      ...(MODALITIES.has(modality) ? { modality: modality as Modality } : {}),
      polarity: (text('polarity') === 'negative' ? 'negative' : 'positive') satisfies Event['polarity'],
      reciprocal: facts['dateline:reciprocal'] === true,
      ...(attributes.length > 0 ? { attributes } : {}),
      quoted: facts['dateline:quoted'] === true,
      core: facts['dateline:core'] !== false,
    });
  }
}
