import type { Problem, Span } from '../model/types';
import type { Problems } from './document';

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const SPACE = /\s/u;

/**
 * Checks every span against the text before it becomes a mention: spaces at its ends are cut off; a span that is empty,
 * lies outside the text, or cuts a character in two is left out and reported.
 */
export function guardSpans<T extends Span>(text: string, spans: readonly T[]): Problems<T[]> {
  const value: T[] = [];
  const problems: Problem[] = [];
  for (const span of spans) {
    const trimmed = trim(text, span);
    if (trimmed) value.push(trimmed === span ? span : { ...span, ...trimmed });
    else
      problems.push({
        kind: 'span',
        message: 'A mark did not fit the text and was left out.',
        start: span.start,
        end: span.end,
      });
  }
  return { value, problems };
}

function trim(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return undefined;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (start < end && SPACE.test(text.charAt(end - 1))) end--;
  if (start >= end || cutsCharacter(text, start) || cutsCharacter(text, end)) return undefined;
  return start === span.start && end === span.end ? span : { start, end };
}

const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at));
