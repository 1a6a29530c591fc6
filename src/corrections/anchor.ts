import { MAX_OCCURRENCES } from '../limits';
import type { Span } from '../model/types';
import type { Anchor } from './correction';

/** Units kept before and after the quote. */
const CONTEXT_UNITS = 32;
/** Shorter quotes are only ever found exactly: "Linus" is too near to "chines". */
export const MIN_FUZZY_UNITS = 8;
/** Units of context that must agree before a place is taken without a question. */
const ENOUGH_UNITS = 22;
/** The same in what was put in since an earlier text: it was moved there, or written anew. */
const ENOUGH_INSERTED = 16;
/** Where a diff leads to the place: this many of them next to the words, or this share of the words around. */
const ENOUGH_AT_HOME = 10;
const ENOUGH_WORDS = 0.4;
/** A word of the context may have become longer. */
const NEAR_UNITS = CONTEXT_UNITS + 8;

/** What is known of the way from an earlier text to this one. */
export interface Hint {
  /** Where the diff says that the words went. */
  readonly home?: Span | undefined;
  /** What was not in the earlier text, in text order: words that stood elsewhere already are not these words. */
  readonly inserted?: readonly Span[] | undefined;
}

export type Resolution =
  | { readonly found: true; readonly span: Span; readonly how: 'position' | 'context' | 'quote' | 'fuzzy' }
  /** The place that fits best, for a person to judge. */
  | { readonly found: false; readonly candidate: Span | undefined };

/** Describes a span of LF text so that it can be found again after edits. */
export function describeAnchor(text: string, span: Span): Anchor {
  return {
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(whole(text, Math.max(0, span.start - CONTEXT_UNITS)), span.start),
    suffix: text.slice(span.end, whole(text, Math.min(text.length, span.end + CONTEXT_UNITS))),
  };
}

/** Moves a cut out of the middle of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 ? at - 1 : at;
}

/**
 * Finds an anchor in a text, by its words and what stands around them; white space of any kind and curled quotes count as
 * what they stand for. Accepted, in this order: the words at home or at the stored place in their full context; the
 * words at home in some of it; the place whose context agrees clearly best, and enough. A doubtful place is never taken
 * silently, and with an earlier text known no place where the same words stood already.
 */
export function resolveAnchor(text: string, anchor: Anchor, hint: Hint = {}): Resolution {
  const { home, inserted } = hint;
  if (anchor.quote.length === 0) return { found: false, candidate: undefined };
  if (home && matches(text, home.start, anchor)) return place(home, 'position');
  if (!inserted && matches(text, anchor.start, anchor))
    return place({ start: anchor.start, end: anchor.start + anchor.quote.length }, 'position');
  const folded = foldedOf(text);
  const sought = foldAnchor(anchor);
  const near = home?.start ?? anchor.start;
  const isHome = (span: Span): boolean => span.start === home?.start && span.end === home.end;
  const weighed = occurrences(folded.text, sought)
    .map((start) => ({
      start,
      span: folded.unfold(start, start + sought.quote.length),
      ...agreement(folded.text, start, sought),
    }))
    .sort((a, b) => b.score - a.score || Math.abs(a.span.start - near) - Math.abs(b.span.start - near));
  const scored = weighed.filter(
    ({ span }) => !inserted || isHome(span) || inserted.some((one) => one.start < span.end && span.start < one.end),
  );
  const [best, second] = scored;
  if (!best) return { found: false, candidate: weighed[0]?.span };
  // The diff's word counts unless another place has kept clearly more of the context.
  const atHome = scored.find(({ span }) => isHome(span));
  if (atHome && atHome.score + MIN_FUZZY_UNITS > best.score && isSettledAt(folded, atHome, sought))
    return place(atHome.span, 'position');
  if (best.whole) return place(best.span, 'context'); // Of a repeated passage the nearest copy.
  const clear = !second || best.score >= second.score + MIN_FUZZY_UNITS;
  if (clear && !best.alien && (best.side || best.score >= (inserted ? ENOUGH_INSERTED : ENOUGH_UNITS)))
    return place(best.span, 'quote');
  return { found: false, candidate: best.span };
}

const place = (span: Span, how: 'position' | 'context' | 'quote'): Resolution => ({ found: true, span, how });

const matches = (text: string, start: number, anchor: Anchor): boolean =>
  text.startsWith(anchor.quote, start) &&
  text.startsWith(anchor.suffix, start + anchor.quote.length) &&
  text.startsWith(anchor.prefix, start - anchor.prefix.length);

type Words = Pick<Anchor, 'quote' | 'prefix' | 'suffix'>;

/** A text in which re-flowed lines and curled quotes make no difference. */
interface Folded {
  readonly source: string;
  readonly text: string;
  unfold(start: number, end: number): Span;
}

const SPACES = /\s+/g;
const fold = (text: string): string =>
  text
    .replace(SPACES, ' ')
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'");

const foldAnchor = ({ quote, prefix, suffix }: Anchor): Words => ({
  quote: fold(quote),
  prefix: fold(prefix),
  suffix: fold(suffix),
});

/** Many anchors are sought in one text. */
let lastFolded: Folded | undefined;

function foldedOf(source: string): Folded {
  if (lastFolded?.source === source) return lastFolded;
  // Runs of white space longer than one: where each ends in the folded text, and what it lost up to there.
  const ends: number[] = [];
  const lost: number[] = [];
  let sum = 0;
  for (const { 0: run, index } of source.matchAll(/\s{2,}/g)) {
    ends.push(index - sum + 1);
    sum += run.length - 1;
    lost.push(sum);
  }
  const back = (at: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (lost[low - 1] ?? 0);
  };
  lastFolded = {
    source,
    text: fold(source),
    unfold: (start, end) => ({ start: back(start), end: back(end - 1) + 1 }),
  };
  return lastFolded;
}

function occurrences(text: string, words: Words): number[] {
  const { quote } = words;
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length < MAX_OCCURRENCES; at = text.indexOf(quote, at + 1))
    if (touches(text, at, words)) found.push(at);
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** "Ana" is not found in "Banana", unless it was marked inside such a word. */
function touches(text: string, at: number, { quote, prefix, suffix }: Words): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + quote.length] ?? '';
  return joined(before, quote[0], prefix.at(-1)) && joined(quote.at(-1) ?? '', after, suffix[0]);
}

/** False where a letter touches a letter now and did not when the anchor was made. */
const joined = (left: string, right: string | undefined, outer: string | undefined): boolean =>
  !(LETTER.test(left) && LETTER.test(right ?? '')) || LETTER.test(outer ?? '');

/** How much of the stored context stands at a place, counted outward from the quote. */
interface Agreement {
  readonly score: number;
  /** All that was kept before, or after. */
  readonly side: boolean;
  readonly whole: boolean;
  /** Only another sentence agrees: the first words of the next one stand where those of one that was deleted stood. */
  readonly alien: boolean;
}

interface Candidate extends Agreement {
  readonly start: number;
}

/** True where a diff leads, and enough is left around: words may have changed right beside these. */
function isSettledAt({ text }: Folded, { start, score, alien }: Candidate, { prefix, suffix, quote }: Words): boolean {
  if (!alien && score >= ENOUGH_AT_HOME) return true;
  const before = wordsOf(prefix).reverse();
  const after = wordsOf(suffix);
  const end = start + quote.length;
  const left = inOrder(before, wordsOf(text.slice(Math.max(0, start - NEAR_UNITS), start)).reverse());
  const right = inOrder(after, wordsOf(text.slice(end, end + NEAR_UNITS)));
  if (AFTER_SENTENCE.test(prefix) && right < ENOUGH_WORDS * after.length) return false;
  if (BEFORE_SENTENCE.test(suffix) && left < ENOUGH_WORDS * before.length) return false;
  return left + right > ENOUGH_WORDS * (before.length + after.length);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words of one list stand in the other in the same order: the longest common subsequence. */
function inOrder(some: readonly string[], others: readonly string[]): number {
  let row = new Array<number>(others.length + 1).fill(0);
  for (const word of some) {
    const next = [0];
    for (const [i, other] of others.entries())
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Units of its own sentence that words at its edge must keep. */
const OWN_UNITS = 6;
const AFTER_SENTENCE = /[.!?:;]["')\]]*\s["'([]*$/;
const BEFORE_SENTENCE = /^[.!?]["')\]]*(?:\s|$)/;

function agreement(text: string, start: number, { prefix, suffix, quote }: Words): Agreement {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  const end = start + quote.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  const side = (units: number, all: number): boolean => units === all && all >= ENOUGH_UNITS;
  return {
    score: before + after,
    side: side(before, prefix.length) || side(after, suffix.length),
    whole: before === prefix.length && after === suffix.length,
    alien:
      (AFTER_SENTENCE.test(prefix) && after < Math.min(OWN_UNITS, suffix.length)) ||
      (BEFORE_SENTENCE.test(suffix) && before < Math.min(OWN_UNITS, prefix.length)),
  };
}
