/**
 * The place where lost words fit best although they were changed: a proposal for a person, never taken by itself.
 * Approximate search by G. Myers' bit-vector algorithm (approx-string-match); candidates are weighed as hypothes.is does:
 * quote 50, context before and after 20 each, distance 2 (match-quote.ts of hypothesis/client).
 */
import search from 'approx-string-match';
import { MIN_FUZZY_UNITS } from '../corrections/anchor';
import type { Span } from '../model/types';

/** What is looked for; the parts of an anchor that matter. */
export interface LostWords {
  readonly start: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Errors per unit of the quote. */
const MAX_ERRORS = 1 / 4;
/** The neighbourhood that is searched first. */
const NEAR_UNITS = 5_000;
/** Of a longer quote the beginning is looked for: time grows with length times errors. */
const MAX_QUOTE_UNITS = 256;
/** Places weighed of those that are equally near to the quote. */
const MAX_WEIGHED = 50;

/** The best place around where the words stood; undefined where none is near enough. */
export function findNear(text: string, lost: LostWords): Span | undefined {
  const from = Math.max(0, lost.start - NEAR_UNITS);
  const window = text.slice(from, lost.start + lost.quote.length + NEAR_UNITS);
  const found = findAnywhere(window, { ...lost, start: lost.start - from });
  return found && { start: found.start + from, end: found.end + from };
}

/** The best place in the whole text. */
export function findAnywhere(text: string, lost: LostWords): Span | undefined {
  const quote = lost.quote.slice(0, MAX_QUOTE_UNITS);
  if (quote.length < MIN_FUZZY_UNITS || text.length === 0) return undefined;
  const matches = search(text, quote, Math.floor(quote.length * MAX_ERRORS));
  let best: Span | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { start, end, errors } of nearest(matches, lost.start)) {
    const before = likeness(text.slice(Math.max(0, start - lost.prefix.length), start), lost.prefix);
    const after = likeness(text.slice(end, end + lost.suffix.length), lost.suffix);
    const far = Math.abs(start - lost.start) / text.length;
    const score = 50 * (1 - errors / quote.length) + 20 * before + 20 * after + 2 * (1 - far);
    if (score > bestScore && end > start) {
      bestScore = score;
      best = { start, end };
    }
  }
  return best && wholeWords(text, best);
}

const LETTER = /[\p{L}\p{N}]/u;
/** A longer run of letters is no word. */
const MAX_WIDENING = 20;

/** The least number of errors may leave out the end of a word; a person would take it in. */
function wholeWords(text: string, { start, end }: Span): Span {
  const inside = (at: number): boolean => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
  let first = start;
  while (inside(first) && start - first < MAX_WIDENING) first--;
  let last = end;
  while (inside(last) && last - end < MAX_WIDENING) last++;
  return { start: first, end: last };
}

const nearest = <T extends Span>(matches: readonly T[], start: number): readonly T[] =>
  matches.length <= MAX_WEIGHED
    ? matches
    : [...matches].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)).slice(0, MAX_WEIGHED);

/** 0 to 1. Nothing to compare agrees. */
function likeness(found: string, wanted: string): number {
  if (wanted.length === 0) return 1;
  if (found.length === 0) return 0;
  const [match] = search(found, wanted, wanted.length);
  return match ? Math.max(0, 1 - match.errors / wanted.length) : 0;
}
