import { type Diff, diff } from 'diff-match-patch-es';
import { resolveAnchor } from '../model/anchor';
import type { AnchoredCorrection, Correction } from '../model/correction';
import { type Edit, SpanShift } from '../model/edits';
import type { Span } from '../model/types';

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

/** A diff is given up after this long and only quotes are searched. */
const DIFF_SECONDS = 1;

/** Finds every anchored correction in `text`: through one diff from the text last seen, else by quote and context. */
export function placeCorrections(text: string, corrections: readonly Correction[], last?: LastSeen): PlacedCorrections {
  const shift = last && last.text !== text ? new SpanShift(diffEdits(last.text, text)) : undefined;
  const places = new Map<string, Span>();
  const orphans: { correction: AnchoredCorrection; candidate: Span | undefined }[] = [];
  for (const correction of corrections) {
    if (!('anchor' in correction)) continue;
    const before = last?.places.get(correction.id);
    const expected = before && (shift ? (shift.shift(before) ?? undefined) : before);
    const found = resolveAnchor(text, correction.anchor, expected);
    if (found.found) places.set(correction.id, found.span);
    else orphans.push({ correction, candidate: found.candidate });
  }
  return { places, orphans };
}

/** The edits that lead from one text to another, in the coordinates of the first. */
export function diffEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [kind, piece] of diff(before, after, { diffTimeout: DIFF_SECONDS }) as Diff[]) {
    const last = edits.at(-1);
    if (kind === 0) at += piece.length;
    else if (kind < 0) {
      if (last && last.end === at) edits[edits.length - 1] = { ...last, end: at + piece.length };
      else edits.push({ start: at, end: at + piece.length, text: '' });
      at += piece.length;
    } else if (last && last.end === at) edits[edits.length - 1] = { ...last, text: last.text + piece };
    else edits.push({ start: at, end: at, text: piece });
  }
  return edits;
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
