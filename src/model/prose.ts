/** What a reader sees of a source text: names and quotes are shown by these words, never by a slice of the source. */
import type { Edit } from './edits';
import type { SourceMap } from './reading';
import { countWhile } from './spans';
import type { Analysis, Span } from './types';

/** A text and how it is read: a snapshot, or the ground that a person decides on. */
export interface ReadText {
  readonly text: string;
  readonly analysis: Pick<Analysis, 'prose'>;
}

/** The words that a reader sees at a span of the source. */
export const wordsAt = ({ text, analysis }: ReadText, span: Span): string => proseAt(text, analysis.prose.markup, span);

/**
 * The prose of a span of the source. `markup` in text order, each the edit that turns a piece of markup into what is
 * read there; one that only begins or ends inside of the span adds no words.
 */
export function proseAt(text: string, markup: readonly Edit[], { start, end }: Span): string {
  if (markup.length === 0) return text.slice(start, end);
  const parts: string[] = [];
  let at = start;
  for (let i = countWhile(markup, (edit) => edit.end <= start); ; i++) {
    const edit = markup[i];
    if (!edit || edit.start >= end) break;
    parts.push(text.slice(at, Math.max(at, edit.start)));
    if (edit.start >= start && edit.end <= end) parts.push(edit.text);
    at = Math.max(at, edit.end);
  }
  if (at < end) parts.push(text.slice(at, end));
  return parts.join('');
}

/** The edits that turn a source into its prose, in text order; none where the source is its own prose. */
export function markupOf(source: string, prose: string, map: SourceMap | undefined): readonly Edit[] {
  if (!map) return [];
  const edits: Edit[] = [];
  let at = 0;
  const add = (start: number, end: number, text: string): void => {
    const last = edits.at(-1);
    if (start === end && text === '') return;
    // Only what reads as nothing is joined: an entity at the end of a span belongs to it, the line end behind it does not.
    if (last && last.end === start && last.text + text === '') edits[edits.length - 1] = { ...last, end };
    else edits.push({ start, end, text });
  };
  map.prose.forEach((from, i) => {
    const start = map.source[i] ?? at;
    const end = map.sourceEnd[i] ?? start;
    if (start < at) return; // Out of order: nothing that our readers make.
    if (start > at) add(at, start, '');
    const words = prose.slice(from, map.prose[i + 1] ?? prose.length);
    if (map.atom[i] && words !== source.slice(start, end)) add(start, end, words);
    at = end;
  });
  if (at < source.length) add(at, source.length, '');
  return edits;
}

/** The whole prose of a source, searchable, with the way back. */
export class ProseText {
  readonly prose: string;
  /** Of each piece of markup: where its words begin in the prose. */
  readonly #starts: readonly number[];

  constructor(
    readonly source: string,
    readonly markup: readonly Edit[],
  ) {
    const starts: number[] = [];
    let grown = 0;
    for (const edit of markup) {
      starts.push(edit.start + grown);
      grown += edit.text.length - (edit.end - edit.start);
    }
    this.#starts = starts;
    this.prose = proseAt(source, markup, { start: 0, end: source.length });
  }

  /** The source that a span of the prose came from; an entity ("&amp;") is taken whole. */
  toSource({ start, end }: Span): Span {
    if (this.markup.length === 0 || end <= start) return { start, end };
    return { start: this.#at(start, false), end: this.#at(end - 1, true) };
  }

  /** Where the unit at an offset of the prose begins in the source, or ends. */
  #at(offset: number, ends: boolean): number {
    const i = countWhile(this.#starts, (start) => start <= offset) - 1;
    // Pieces that read as nothing begin where the words after them do.
    const edit = this.markup[i];
    const from = this.#starts[i];
    if (!edit || from === undefined) return offset + (ends ? 1 : 0);
    if (offset < from + edit.text.length) return ends ? edit.end : edit.start;
    return edit.end + (offset - from - edit.text.length) + (ends ? 1 : 0);
  }
}
