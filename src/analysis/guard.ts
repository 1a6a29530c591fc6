import type { Analysis, Problem, Span } from '../model/types';
import { walkSpans } from '../model/walk';
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
    else problems.push(unfit(span));
  }
  return { value, problems };
}

/** The last step of an analysis: the same for all of its spans. What has lost its span is gone. */
export function guardAnalysis(
  text: string,
  analysis: Analysis,
): { readonly value: Analysis; readonly problems: readonly SpanProblem[] } {
  const problems: SpanProblem[] = [];
  const value = walkSpans(analysis, (span) => {
    const trimmed = trim(text, span);
    if (!trimmed) problems.push(unfit(span));
    return trimmed;
  });
  return { value, problems };
}

type SpanProblem = Problem & Span;

const unfit = ({ start, end }: Span): SpanProblem => ({
  kind: 'span',
  message: 'A mark did not fit the text and was left out.',
  start,
  end,
});

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
