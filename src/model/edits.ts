/** Changes of a text and what becomes of spans that lie in it. Offsets are UTF-16 units. */
import type { Span } from './types';

/** `text` takes the place of `start` to `end`. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Applies edits that all refer to `text` as it stands (as an editor reports them); their order does not matter.
 * @throws RangeError where two overlap or one lies outside: that is a fault of the caller.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 1 && edits[0]) {
    const [edit] = edits;
    checkEdits(edits, text.length);
    return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  const sorted = sortEdits(edits);
  checkEdits(sorted, text.length);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Stable: two insertions at one place keep their order. */
function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

function checkEdits(sorted: readonly Edit[], length: number): void {
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > length)
      throw new RangeError('edits overlap or lie outside');
    at = edit.end;
  }
}

/**
 * The smallest single edit that makes `after` of `before`; undefined where they are equal. Never parts the halves of a
 * surrogate pair.
 */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = commonPrefix(before, after, shorter);
  if (isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let tail = commonSuffix(before, after, shorter - start);
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Whole blocks are compared first: the engine does that at memory speed. */
const BLOCK = 4_096;

function commonPrefix(a: string, b: string, limit: number): number {
  let at = 0;
  while (at + BLOCK <= limit && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let count = 0;
  while (
    count + BLOCK <= limit &&
    a.slice(a.length - count - BLOCK, a.length - count) === b.slice(b.length - count - BLOCK, b.length - count)
  ) {
    count += BLOCK;
  }
  while (count < limit && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Where spans of the text before stand after the edits. Built once, used for many spans. */
export class SpanShift {
  /** Sorted, none touching the next. */
  readonly #edits: readonly Edit[];
  /** Units that the text grew by all edits before the one at this index. */
  readonly #growth: readonly number[];

  /** Edits as for `applyEdits`. */
  constructor(edits: readonly Edit[]) {
    this.#edits = joinTouching(sortEdits(edits));
    const growth = [0];
    for (const edit of this.#edits) growth.push((growth.at(-1) ?? 0) + edit.text.length - (edit.end - edit.start));
    this.#growth = growth;
  }

  /**
   * The span around those of its units that are left: text inserted at an edge does not belong to it, text put inside
   * does. null where nothing is left; an empty span is lost only inside of what was replaced.
   */
  shift(span: Span): Span | null {
    if (span.start >= span.end) return this.#shiftEmpty(span.start);
    const opening = this.#edits[this.#count((edit) => edit.end <= span.start)];
    const start = opening && opening.start <= span.start ? opening.end : span.start;
    const closing = this.#edits[this.#count((edit) => edit.start < span.end) - 1];
    const end = closing && closing.end >= span.end ? closing.start : span.end;
    if (start >= end) return null;
    return {
      start: start + this.#grown((edit) => edit.end <= start),
      end: end + this.#grown((edit) => edit.end < end),
    };
  }

  #shiftEmpty(at: number): Span | null {
    const next = this.#edits[this.#count((edit) => edit.end <= at)];
    if (next && next.start < at) return null;
    const moved = at + this.#grown((edit) => edit.end < at || (edit.end === at && edit.start < at));
    return { start: moved, end: moved };
  }

  #grown(before: (edit: Edit) => boolean): number {
    return this.#growth[this.#count(before)] ?? 0;
  }

  /** How many of the first edits meet a condition that later ones no longer meet. */
  #count(holds: (edit: Edit) => boolean): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.#edits[middle];
      if (edit && holds(edit)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function joinTouching(sorted: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    if (last && last.end === edit.start) {
      joined[joined.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else joined.push(edit);
  }
  return joined;
}

/** See SpanShift. */
export function shiftSpan(span: Span, edits: readonly Edit[]): Span | null {
  return new SpanShift(edits).shift(span);
}

/** Shifts many; the lost ones are left out. */
export function shiftSpans<T extends Span>(spans: readonly T[], edits: readonly Edit[]): T[] {
  const shift = new SpanShift(edits);
  const left: T[] = [];
  for (const span of spans) {
    const moved = shift.shift(span);
    if (moved) left.push(moved.start === span.start && moved.end === span.end ? span : { ...span, ...moved });
  }
  return left;
}
