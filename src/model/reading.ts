import type { Facts } from './facts';
import type { Article, ProseParagraph, Span } from './types';

/**
 * Ties prose to its source. Segment i says that the prose from `prose[i]` on came from the source from `source[i]` on:
 * unit by unit, or, where `atom[i]` is 1, as one piece that cannot be cut ("&amp;" for "&"). Ends at `proseEnd`.
 */
export interface SourceMap {
  readonly prose: readonly number[];
  readonly source: readonly number[];
  readonly sourceEnd: readonly number[];
  readonly atom: readonly (0 | 1)[];
}

/** An article as prose: what a reader sees, with the way back to the source. */
export interface Reading {
  readonly prose: string;
  readonly paragraphs: readonly ProseParagraph[];
  /** undefined where prose and source are the same text. */
  readonly map: SourceMap | undefined;
  readonly title: string | null;
  /** Publication date as the article states it, YYYY-MM-DD. */
  readonly date: string | null;
  readonly author: string | null;
  /** ISO 639-1 code, or "und" where there is too little text to tell. */
  readonly language: string;
  readonly facts: Facts;
}

/** Reads in steps: other work may go on between two of them. */
export type Reader = (article: Article) => Iterator<void, Reading>;

/** Index of the last segment that starts at or before `offset`. */
function segmentAt(map: SourceMap, offset: number): number {
  let low = 0;
  let high = map.prose.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.prose[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The source units that a span of prose came from. An empty map gives the span itself. */
export function toSource(map: SourceMap | undefined, span: Span): Span {
  if (!map || map.prose.length === 0 || span.end <= span.start) return { start: span.start, end: span.end };
  const first = segmentAt(map, span.start);
  const last = segmentAt(map, span.end - 1);
  const start = map.atom[first] ? map.source[first] : (map.source[first] ?? 0) + span.start - (map.prose[first] ?? 0);
  const end = map.atom[last] ? map.sourceEnd[last] : (map.source[last] ?? 0) + span.end - (map.prose[last] ?? 0);
  return { start: start ?? span.start, end: end ?? span.end };
}

/** The prose that stands for a span of the source: every prose unit whose source lies inside; undefined where none does. */
export function toProse(map: SourceMap | undefined, span: Span, proseLength: number): Span | undefined {
  if (!map) return { start: Math.min(span.start, proseLength), end: Math.min(span.end, proseLength) };
  let start = -1;
  let end = -1;
  for (let i = 0; i < map.prose.length; i++) {
    const from = map.source[i] ?? 0;
    const to = map.sourceEnd[i] ?? 0;
    if (to <= span.start || from >= span.end) continue;
    const base = map.prose[i] ?? 0;
    const next = map.prose[i + 1] ?? proseLength;
    if (start < 0) start = map.atom[i] ? base : base + Math.max(0, span.start - from);
    end = map.atom[i] ? next : Math.min(next, base + Math.min(to, span.end) - from);
  }
  return start < 0 ? undefined : { start, end };
}
