/**
 * The LF form that all offsets refer to, the way back to a document with other line ends, the cutting of a text into
 * pieces, and hashes that stand for a text. Offsets are UTF-16 units.
 */
import type { Span } from './types';

/** What `toLf` dropped, so that offsets can be mapped both ways. Plain data. */
export interface OffsetMap {
  /** 1 where the document starts with a byte order mark, else 0. */
  readonly mark: 0 | 1;
  /** LF offsets of the line ends that were two units in the document, ascending. */
  readonly pairs: readonly number[];
}

/** Where the piece that starts at `start` ends: a pure function of the text from `start` on. */
export interface Cut {
  (text: string, start: number): number;
  /** `cut` never looks further than this many units past `start`. */
  readonly lookahead: number;
}

const BYTE_ORDER_MARK = 0xfeff;
const LF = 0x0a;

/** Drops the byte order mark and turns CRLF and lone CR into LF. Linear. */
export function toLf(source: string): { readonly text: string; readonly map: OffsetMap } {
  const mark = source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const body = mark ? source.slice(1) : source;
  if (!body.includes('\r')) return { text: body, map: { mark, pairs: [] } };
  const pairs: number[] = [];
  for (let at = body.indexOf('\r'); at >= 0; at = body.indexOf('\r', at + 1)) {
    if (body.charCodeAt(at + 1) === LF) pairs.push(at - pairs.length);
  }
  return { text: body.replace(/\r\n?/g, '\n'), map: { mark, pairs } };
}

/** Offset in the document; an offset before a two-unit line end stays before it. */
export function toDocumentOffset(map: OffsetMap, lfOffset: number): number {
  return lfOffset + map.mark + countBelow(map.pairs, lfOffset);
}

/** Offset in the LF text; the inside of a two-unit line end maps to its start. */
export function toLfOffset(map: OffsetMap, documentOffset: number): number {
  const offset = documentOffset - map.mark;
  // The pair at LF offset p starts at p + (pairs before it): search over the document's own offsets.
  let low = 0;
  let high = map.pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.pairs[middle] ?? 0) + middle < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, offset - low);
}

/** How many of the sorted numbers are smaller. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A place at or below `at` that does not part the halves of a surrogate pair. */
export function safeCut(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const parts = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return parts ? at - 1 : at;
}

/**
 * A cut between `min` and `max` units on: after the first blank line, else after the last line end, else after the last
 * space, else anywhere that is safe. `max` must be at least 2.
 */
export function cutBetween(min: number, max: number): Cut {
  const cut = (text: string, start: number): number => {
    const furthest = start + max;
    if (text.length <= furthest) {
      const blank = text.indexOf('\n\n', start + min);
      return blank < 0 ? text.length : Math.min(afterLineEnds(text, blank, furthest), text.length);
    }
    const window = text.slice(start + min, furthest);
    const blank = window.indexOf('\n\n');
    if (blank >= 0) return afterLineEnds(text, start + min + blank, furthest);
    const line = window.lastIndexOf('\n');
    if (line >= 0) return start + min + line + 1;
    const space = window.lastIndexOf(' ');
    if (space >= 0) return start + min + space + 1;
    return safeCut(text, furthest);
  };
  return Object.assign(cut, { lookahead: max + 1 });
}

/** Line ends stay with the paragraph before them. */
function afterLineEnds(text: string, at: number, furthest: number): number {
  let end = at;
  while (end < furthest && text.charCodeAt(end) === LF) end++;
  return end;
}

/** Cuts the whole text; the pieces join up to exactly the text, none is empty. */
export function splitText(text: string, cut: Cut): Span[] {
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = cut(text, start);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** What an edit replaced: `start` to `end` of the text before, by `inserted` units. */
export interface Replaced extends Span {
  readonly inserted: number;
}

export interface Resplit {
  /** The first pieces of the text before that still stand. */
  readonly kept: number;
  /** New pieces in between. */
  readonly fresh: readonly Span[];
  /** The last pieces of the text before that still stand, to be moved by `delta`. */
  readonly moved: number;
  readonly delta: number;
}

/** The same pieces as `splitText(after, cut)`, told as a change of `before`, looking only at the edited neighbourhood. */
export function resplit(before: readonly Span[], after: string, edit: Replaced, cut: Cut): Resplit {
  const delta = edit.inserted - (edit.end - edit.start);
  let kept = 0;
  while (kept < before.length && (before[kept]?.start ?? 0) + cut.lookahead < edit.start) kept++;
  let next = kept;
  while (next < before.length && (before[next]?.start ?? 0) < edit.end) next++;
  const fresh: Span[] = [];
  let start = before[kept]?.start ?? before.at(-1)?.end ?? 0;
  while (start < after.length) {
    while (next < before.length && (before[next]?.start ?? 0) + delta < start) next++;
    if (start >= edit.start + edit.inserted && (before[next]?.start ?? -1) + delta === start && next < before.length)
      break;
    const end = cut(after, start);
    fresh.push({ start, end });
    start = end;
  }
  return { kept, fresh, moved: start < after.length ? before.length - next : 0, delta };
}

/**
 * A content hash of 64 bits as 13 or fewer characters of base 36: two lanes of multiply and xor over the UTF-16 units,
 * each finished as in MurmurHash3. Equal on every machine; not for secrets.
 */
export function hashText(text: string): string {
  let a = 0x9747b28c ^ text.length;
  let b = 0x5bd1e995;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  const high = finish(a ^ Math.imul(b, 0x9e3779b1)) & 0x1fffff;
  return (high * 4_294_967_296 + finish(b ^ (a >>> 7))).toString(36);
}

function finish(lane: number): number {
  let x = lane;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** True where a line is longer than `limit`; stops at the first. */
export function hasLineLongerThan(text: string, limit: number): boolean {
  let start = 0;
  while (text.length - start > limit) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > limit) return true;
    start = end + 1;
  }
  return false;
}
