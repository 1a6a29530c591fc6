import type { Span } from '../model/types';

/**
 * Spans as a person means them: whole words, no blanks at the ends. Offsets are UTF-16 units.
 * A word is a run of letters, digits and marks, with apostrophes, hyphens and full stops inside it.
 */

/** A word with more units than this is no word; bounds the search in text without blanks. */
const MAX_WORD_UNITS = 200;
const PART = /[\p{L}\p{N}\p{M}_]/u;
const INNER = /['\u2019.&-]/;

/** The character (one or two units) that ends at or starts at an offset. */
const before = (text: string, at: number): string => {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
};
const after = (text: string, at: number): string => {
  const unit = text.charCodeAt(at);
  return text.slice(at, at + (unit >= 0xd800 && unit <= 0xdbff ? 2 : 1));
};
const isPart = (character: string): boolean => character !== '' && PART.test(character);

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < MAX_WORD_UNITS) {
    const left = before(text, at);
    if (isPart(left)) at -= left.length;
    else if (INNER.test(left) && isPart(before(text, at - 1)) && isPart(after(text, at))) at -= 1;
    else break;
  }
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < MAX_WORD_UNITS) {
    const right = after(text, at);
    if (isPart(right)) at += right.length;
    else if (INNER.test(right) && isPart(before(text, at)) && isPart(after(text, at + 1))) at += 1;
    else break;
  }
  return at;
}

/** The word at an offset, also one that ends there; undefined between blanks. */
export function wordAt(text: string, offset: number): Span | undefined {
  const start = wordStart(text, offset);
  const end = wordEnd(text, offset);
  return start < end ? { start, end } : undefined;
}

/** Without blanks at the ends; undefined where nothing else is in it. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : undefined;
}

/** One word more on a side (1: at the end, -1: at the start); the span itself at the edge of its line. */
export function widened(text: string, span: Span, side: 1 | -1): Span {
  if (side === 1) {
    let at = span.end;
    while (at < text.length && text[at] !== '\n' && !isPart(after(text, at))) at += after(text, at).length;
    const end = text[at] === '\n' ? at : wordEnd(text, at);
    return end > at ? { start: span.start, end } : span;
  }
  let at = span.start;
  while (at > 0 && text[at - 1] !== '\n' && !isPart(before(text, at))) at -= before(text, at).length;
  const start = text[at - 1] === '\n' ? at : wordStart(text, at);
  return start < at ? { start, end: span.end } : span;
}

/** One word less on a side (1: at the end, -1: at the start); the span itself where it is one word. */
export function narrowed(text: string, span: Span, side: 1 | -1): Span {
  const words: Span[] = [];
  for (let at = span.start; at < span.end; ) {
    const end = Math.min(wordEnd(text, at), span.end);
    if (end > at) words.push({ start: at, end });
    at = end > at ? end : at + after(text, at).length;
  }
  const [first, second] = words;
  const last = words.at(-2);
  if (!first || !second || !last) return span;
  return side === 1 ? { start: span.start, end: last.end } : { start: second.start, end: span.end };
}
