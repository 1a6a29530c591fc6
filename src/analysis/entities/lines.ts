import { Look, type Word } from './words';

/** How a sentence is written: most rules about capitals hold only in normal ones. */
export enum LineKind {
  normal = 0,
  /** Capitals throughout: "OIL PRICES FALL". */
  upper = 1,
  /** Most words with a capital: headlines, titles. */
  title = 2,
  /** Many figures or few words without a full stop: tables, results, lists. */
  table = 3,
  /** Short without an end mark, in sentence case: headlines of British papers, bylines, labels. */
  short = 4,
}

export function lineKind(words: readonly Word[]): LineKind {
  let letters = 0;
  let upper = 0;
  let capital = 0;
  let lowerLong = 0;
  let numbers = 0;
  for (const word of words) {
    if (word.look === Look.lower) {
      letters++;
      if (word.text.length > 3) lowerLong++;
    } else if (word.look === Look.upper) {
      letters++;
      upper++;
    } else if (word.look === Look.capital || word.look === Look.mixed) {
      letters++;
      capital++;
    } else if (word.look === Look.number) numbers++;
  }
  const end = words.at(-1)?.text ?? '';
  const ended = end === '.' || end === '!' || end === '?' || end === '"' || end === '”' || end === ':';
  if (upper >= 2 && upper >= letters * 0.75 && letters > 1) return LineKind.upper;
  if (letters === 1 && upper === 1 && words.length === 1) return LineKind.upper;
  if (numbers >= 2 && numbers * 2.2 >= letters && !ended) return LineKind.table;
  if (capital + upper >= 4 && capital + upper >= (capital + upper + lowerLong) * 0.7 && words.length > 4)
    return LineKind.title;
  if (!ended && words.length <= 16) return LineKind.short;
  return LineKind.normal;
}
