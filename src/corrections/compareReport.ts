/** Two coders' agreement as text: figures, then every disagreement with its words as each coder marks them. */
import type { ReadText } from '../model/prose';
import type { Comparison, Disagreement } from './compareCoders';
import { type DifferenceReport, figure, listDifferences } from './differences';

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

/** @param show makes text of the article safe on one line. */
export function compareReport(
  article: ReadText,
  comparison: Comparison,
  coders: readonly [string, string],
  words: ReportWords,
  show: (text: string) => string,
): DifferenceReport {
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
  const differing = disagreements.map(({ start, end, about, first, second }) => {
    const said = (label: string | undefined) => (label === undefined ? undefined : words.label(about, label));
    const what = about === 'mention' ? words.mention : words.event;
    return { start, end, about: what, first: said(first), second: said(second) };
  });
  return listDifferences(article, head, differing, [show(coders[0]), show(coders[1])], words, show);
}
