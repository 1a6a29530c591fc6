import type { Span } from '../model/types';
import type { Anchor } from './correction';

/** Units kept before and after the quote. */
export const CONTEXT_UNITS = 32;
/** Shorter quotes are only ever found exactly: "Linus" is too near to "chines". */
export const MIN_FUZZY_UNITS = 8;
/** Occurrences of a quote that are weighed; more say that the quote tells nothing. */
const MAX_OCCURRENCES = 2_000;

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
 * Finds an anchor in a text, exactly. `expected` is where a diff says that it went.
 * Accepted, in this order: the quote at the expected place, or at the stored place in its full context; a place with the
 * full context, the nearest one; the place whose context agrees clearly best. A doubtful place is never taken silently.
 */
export function resolveAnchor(text: string, anchor: Anchor, expected?: Span): Resolution {
  const { quote } = anchor;
  if (quote.length === 0) return { found: false, candidate: undefined };
  const home = expected && text.slice(expected.start, expected.end) === quote ? expected.start : undefined;
  if (matches(text, anchor.start, anchor)) return place(anchor.start, quote, 'position');
  const near = expected?.start ?? anchor.start;
  const scored = occurrences(text, anchor).map((start) => ({ start, score: agreement(text, start, anchor) }));
  if (scored.length === 0) return { found: false, candidate: undefined };
  scored.sort((a, b) => b.score - a.score || Math.abs(a.start - near) - Math.abs(b.start - near) || a.start - b.start);
  const [best, second] = scored;
  if (!best) return { found: false, candidate: undefined };
  // The diff's word counts unless another place has kept clearly more of the context.
  const atHome = scored.find((one) => one.start === home);
  if (atHome && atHome.score + MIN_FUZZY_UNITS > best.score) return place(atHome.start, quote, 'position');
  const full = anchor.prefix.length + anchor.suffix.length;
  if (best.score === full) return place(best.start, quote, 'context'); // Of a repeated passage the nearest copy.
  const clear = !second || best.score >= second.score + MIN_FUZZY_UNITS;
  const enough = best.score >= Math.min(full, quote.length < MIN_FUZZY_UNITS ? CONTEXT_UNITS / 2 : MIN_FUZZY_UNITS);
  if (clear && (enough || (!second && quote.length >= 2 * MIN_FUZZY_UNITS))) return place(best.start, quote, 'quote');
  return { found: false, candidate: { start: best.start, end: best.start + quote.length } };
}

const place = (start: number, quote: string, how: 'position' | 'context' | 'quote'): Resolution => ({
  found: true,
  span: { start, end: start + quote.length },
  how,
});

const matches = (text: string, start: number, anchor: Anchor): boolean =>
  text.startsWith(anchor.quote, start) &&
  text.startsWith(anchor.suffix, start + anchor.quote.length) &&
  text.startsWith(anchor.prefix, start - anchor.prefix.length);

function occurrences(text: string, anchor: Anchor): number[] {
  const { quote } = anchor;
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length < MAX_OCCURRENCES; at = text.indexOf(quote, at + 1))
    if (touches(text, at, anchor)) found.push(at);
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** "Ana" is not found in "Banana", unless it was marked inside such a word. */
function touches(text: string, at: number, { quote, prefix, suffix }: Anchor): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + quote.length] ?? '';
  return joined(before, quote[0], prefix.at(-1)) && joined(quote.at(-1) ?? '', after, suffix[0]);
}

/** False where a letter touches a letter now and did not when the anchor was made. */
const joined = (left: string, right: string | undefined, outer: string | undefined): boolean =>
  !(LETTER.test(left) && LETTER.test(right ?? '')) || LETTER.test(outer ?? '');

/** Units of the stored context that stand at this place, counted outward from the quote. */
function agreement(text: string, start: number, anchor: Anchor): number {
  const { prefix, suffix, quote } = anchor;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  const end = start + quote.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
