/** Two coders' agreement as text: figures, then every disagreement with its words as each coder marks them. */
import { type ReadText, wordsAt } from '../model/prose';
import type { Comparison, Disagreement } from './compareCoders';

export interface CompareReport {
  readonly text: string;
  /** Line (from 0) at which each disagreement of the comparison begins, in their order. */
  readonly lines: readonly number[];
}

/** Words for the reader; `{0}` and `{1}` are filled in by the caller's own translation. */
export interface ReportWords {
  readonly title: string;
  readonly keys: string;
  readonly none: string;
  readonly nothing: string;
  readonly mention: string;
  readonly event: string;
  /** What the figures are over. */
  judged(count: number): string;
  /** What both coders left as the machine found it; `share` from 0 to 1. */
  untouched(count: number, share: number): string;
  /** "line 3" */
  line(number: number): string;
  /** A label in plain words. */
  label(about: Disagreement['about'], label: string): string;
}

/** Lines that one disagreement takes. */
export const LINES_EACH = 4;
const CONTEXT_UNITS = 50;

/** Two decimals, or a dash where the measure does not exist. */
export const figure = (value: number | undefined): string => (value === undefined ? '\u2013' : value.toFixed(2));

/** @param show makes text of the article safe on one line. */
export function compareReport(
  article: ReadText,
  comparison: Comparison,
  coders: readonly [string, string],
  words: ReportWords,
  show: (text: string) => string,
): CompareReport {
  const { disagreements, judged, untouched } = comparison;
  const head = [
    words.title,
    `${show(coders[0])} \u00b7 ${show(coders[1])}`,
    '',
    `F1 (${words.mention}) ${figure(comparison.mentionF1)}   F1 (${words.event}) ${figure(comparison.eventF1)}   ` +
      `Cohen's kappa ${figure(comparison.kappa)}   Krippendorff's alpha ${figure(comparison.alpha)}`,
    words.judged(judged),
    words.untouched(untouched, untouched / Math.max(1, judged + untouched)),
    '',
    disagreements.length === 0 ? words.none : words.keys,
    '',
  ];
  const lineAt = lineCounter(article.text);
  const body = disagreements.flatMap((one, at) => [
    `${at + 1}. ${words.line(lineAt(one.start))}, ${one.about === 'mention' ? words.mention : words.event}`,
    ...([one.first, one.second] as const).map((label, side) => {
      const marked = label === undefined ? words.nothing : words.label(one.about, label);
      return `    ${side + 1}  ${show(coders[side] ?? '')}: ${around(article, one, label === undefined ? undefined : marked, marked, show)}`;
    }),
    '',
  ]);
  return { text: [...head, ...body].join('\n'), lines: disagreements.map((_, at) => head.length + at * LINES_EACH) };
}

/** "… met [Holt]{person} in …", or the plain words and that nothing is marked. */
function around(
  article: ReadText,
  { start, end }: Disagreement,
  label: string | undefined,
  otherwise: string,
  show: (text: string) => string,
): string {
  const before = wordsAt(article, { start: Math.max(0, start - CONTEXT_UNITS), end: start });
  const after = wordsAt(article, { start: end, end: end + CONTEXT_UNITS });
  const words = wordsAt(article, { start, end });
  return label === undefined
    ? `\u2026 ${show(before)} ${show(words)} ${show(after)} \u2026 (${otherwise})`
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
