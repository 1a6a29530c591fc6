import { type Edit, SpanShift } from '../model/edits';
import type { Span } from '../model/types';
import { resolveAnchor } from './anchor';
import type { AnchoredCorrection, Correction } from './correction';

/** Where corrections stand in a text. Ids that are missing are orphans. */
export interface PlacedCorrections {
  readonly places: ReadonlyMap<string, Span>;
  readonly orphans: readonly { readonly correction: AnchoredCorrection; readonly candidate: Span | undefined }[];
}

/** The text and places of an earlier visit; a cache: without it quotes and their context are searched. */
export interface LastSeen {
  readonly text: string;
  readonly places: ReadonlyMap<string, Span>;
}

/** Where corrections are expected in a text, by id. */
export interface Expected {
  readonly places: ReadonlyMap<string, Span>;
  /** The text is the one that the places were seen in: they hold also where the words under them were edited. */
  readonly sure: boolean;
}

/** Finds every anchored correction in `text`: where it is expected, else by quote and context. */
export function placeCorrections(
  text: string,
  corrections: readonly Correction[],
  expected?: Expected,
): PlacedCorrections {
  const places = new Map<string, Span>();
  const orphans: { correction: AnchoredCorrection; candidate: Span | undefined }[] = [];
  for (const correction of corrections) {
    if (!('anchor' in correction)) continue;
    const there = expected?.places.get(correction.id);
    if (there && expected?.sure) {
      places.set(correction.id, there);
      continue;
    }
    const found = resolveAnchor(text, correction.anchor, there);
    if (found.found) places.set(correction.id, found.span);
    else orphans.push({ correction, candidate: found.candidate });
  }
  return { places, orphans };
}

/** Where the places of an earlier visit are expected after the edits that led to the text of now. */
export function expectedAfter(last: LastSeen, edits: readonly Edit[]): Expected {
  return { places: shiftPlaces(last.places, edits), sure: edits.length === 0 };
}

/** Places after edits of the open text; what was deleted whole becomes an orphan until the text comes back. */
export function shiftPlaces(places: ReadonlyMap<string, Span>, edits: readonly Edit[]): Map<string, Span> {
  const shift = new SpanShift(edits);
  const moved = new Map<string, Span>();
  for (const [id, span] of places) {
    const to = shift.shift(span);
    if (to && to.end > to.start) moved.set(id, to);
  }
  return moved;
}
