import { type Edit, SpanShift } from '../model/edits';
import type { Span } from '../model/types';
import { describeAnchor, resolveAnchor } from './anchor';
import type { Anchor, AnchoredCorrection, Correction } from './correction';

/** Where corrections stand in a text. Ids that are missing are orphans. */
export interface PlacedCorrections {
  readonly places: ReadonlyMap<string, Span>;
  readonly orphans: readonly { readonly correction: AnchoredCorrection; readonly candidate: Span | undefined }[];
}

/** The text and places of an earlier visit; a cache: without it quotes and their context are searched. */
export interface LastSeen {
  readonly text: string;
  readonly places: ReadonlyMap<string, Span>;
  /** Ids of those that had lost their words by then. */
  readonly lost?: ReadonlySet<string>;
}

/** What an earlier visit tells about where corrections stand in a text. */
export interface Expected {
  /** By id. */
  readonly places: ReadonlyMap<string, Span>;
  /** The text is the one that the places were seen in: they hold also where the words under them were edited. */
  readonly sure: boolean;
  /** What stood around each in the text of that visit, by id; the words may have been edited since the decision. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly lost: ReadonlySet<string>;
  /** What that text did not have, in text order. */
  readonly inserted: readonly Span[];
}

/**
 * Finds every anchored correction in `text`: where it is expected, else by quote and context.
 * @param fresh where corrections that stood in this text and lost their words may be: only where something was put in.
 */
export function placeCorrections(
  text: string,
  corrections: readonly Correction[],
  expected?: Expected,
  fresh?: { readonly ids: ReadonlySet<string>; readonly inserted: readonly Span[] },
): PlacedCorrections {
  const places = new Map<string, Span>();
  const orphans: { correction: AnchoredCorrection; candidate: Span | undefined }[] = [];
  for (const correction of corrections) {
    if (!('anchor' in correction)) continue;
    const { id, anchor } = correction;
    const home = expected?.places.get(id);
    if (home && expected?.sure) {
      places.set(id, home);
      continue;
    }
    const seen = expected && (expected.anchors.has(id) || expected.lost.has(id));
    const inserted = fresh?.ids.has(id) ? fresh.inserted : seen ? expected.inserted : undefined;
    const found = resolveAnchor(text, expected?.anchors.get(id) ?? anchor, { home, inserted });
    if (found.found) places.set(id, found.span);
    else orphans.push({ correction, candidate: found.candidate });
  }
  return { places, orphans };
}

/** What an earlier visit tells after the edits that led to the text of now. */
export function expectedAfter(last: LastSeen, edits: readonly Edit[]): Expected {
  const sure = edits.length === 0;
  return {
    places: shiftPlaces(last.places, edits),
    sure,
    anchors: new Map(sure ? [] : [...last.places].map(([id, span]) => [id, describeAnchor(last.text, span)])),
    lost: last.lost ?? new Set(),
    inserted: insertedBy([], edits),
  };
}

/** The same after more edits. */
export function expectedLater(expected: Expected, edits: readonly Edit[]): Expected {
  const places = shiftPlaces(expected.places, edits);
  return { ...expected, places, inserted: insertedBy(expected.inserted, edits) };
}

/** Spans that edits put into a text, and those put in before, in text order; what touches is one. */
export function insertedBy(before: readonly Span[], edits: readonly Edit[]): Span[] {
  const shift = new SpanShift(edits);
  const all = before.flatMap((span) => shift.shift(span) ?? []);
  let growth = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (text !== '') all.push({ start: start + growth, end: start + growth + text.length });
    growth += text.length - (end - start);
  }
  const joined: Span[] = [];
  for (const span of all.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Places after edits of the open text; what was deleted whole becomes an orphan until the text comes back.
 * @param words of a correction, by id: where given, a place of which an edit from outside left half a word is lost, too.
 */
export function shiftPlaces(
  places: ReadonlyMap<string, Span>,
  edits: readonly Edit[],
  words?: (id: string) => string | undefined,
): Map<string, Span> {
  const shift = new SpanShift(edits);
  const moved = new Map<string, Span>();
  for (const [id, span] of places) {
    const to = shift.shift(span);
    if (!to || to.end <= to.start) continue;
    const shorter = to.end - to.start < span.end - span.start;
    if (!words || !shorter || !edits.some((edit) => halves(span, edit, words(id))))
      moved.set(id, withEdges(span, to, edits));
  }
  return moved;
}

/** What took the place of the first or last units of the words belongs to them: "Sousa" became "Souls", not "Sou". */
function withEdges(span: Span, to: Span, edits: readonly Edit[]): Span {
  let { start, end } = to;
  for (const edit of edits) {
    if (edit.start === edit.end) continue;
    if (edit.end === span.end && edit.start > span.start) end += edit.text.length;
    if (edit.start === span.start && edit.end < span.end) start -= edit.text.length;
  }
  return { start, end };
}

/** True where an edit reaches over one end of the words and ends inside of one. */
function halves(span: Span, { start, end }: Edit, words: string | undefined): boolean {
  const left = start < span.start && span.start < end && end < span.end;
  const right = span.start < start && start < span.end && span.end < end;
  if (!left && !right) return false;
  if (words?.length !== span.end - span.start) return true;
  const cut = (left ? end : start) - span.start;
  return LETTER.test(words[cut - 1] ?? '') && LETTER.test(words[cut] ?? '');
}
