/** Differences of two readings of one article as text, each with its words as both mark them. */
import { type ReadText, wordsAt } from '../model/prose';
import type { Span } from '../model/types';

export interface DifferenceReport {
  readonly text: string;
  /** Line (from 0) at which each difference begins, in their order. */
  readonly lines: readonly number[];
}

/** In the reader's words; undefined on a side that has nothing there. */
export interface Differing extends Span {
  readonly about: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

interface Words {
  readonly nothing: string;
  /** "line 3" */
  line(number: number): string;
}

/** Lines that one difference takes. */
export const LINES_EACH = 4;
const CONTEXT_UNITS = 50;

/** Two decimals, or a dash where the measure does not exist. */
export const figure = (value: number | undefined): string => (value === undefined ? '\u2013' : value.toFixed(2));

/**
 * @param head lines that stand above
 * @param differing in text order
 * @param show makes text of the article safe on one line
 */
export function listDifferences(
  article: ReadText,
  head: readonly string[],
  differing: readonly Differing[],
  sides: readonly [string, string],
  words: Words,
  show: (text: string) => string,
): DifferenceReport {
  const lineAt = lineCounter(article.text);
  const body = differing.flatMap((one, at) => [
    `${at + 1}. ${words.line(lineAt(one.start))}, ${one.about}`,
    ...([one.first, one.second] as const).map(
      (label, side) => `    ${side + 1}  ${sides[side] ?? ''}: ${around(article, one, label, words.nothing, show)}`,
    ),
    '',
  ]);
  return { text: [...head, ...body].join('\n'), lines: differing.map((_, at) => head.length + at * LINES_EACH) };
}

/** "… met [Holt]{person} in …", or the plain words and that nothing is marked. */
function around(
  article: ReadText,
  { start, end }: Span,
  label: string | undefined,
  nothing: string,
  show: (text: string) => string,
): string {
  const before = wordsAt(article, { start: Math.max(0, start - CONTEXT_UNITS), end: start });
  const after = wordsAt(article, { start: end, end: end + CONTEXT_UNITS });
  const words = wordsAt(article, { start, end });
  return label === undefined
    ? `\u2026 ${show(before)} ${show(words)} ${show(after)} \u2026 (${nothing})`
    : `\u2026 ${show(before)} [${show(words)}]{${show(label)}} ${show(after)} \u2026`;
}

/** Line from 1 of growing offsets, without counting from the start each time. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text[at] === '\n') line++;
    return line;
  };
}
