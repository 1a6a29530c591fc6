/** A decision that lost its words, as Problems tell it: what was decided, on which words, where it may belong. Pure. */
import { type ReadText, wordsAt } from '../model/prose';
import type { Span } from '../model/types';
import type { Orphan } from '../store/articleCorrections';
import { labelText } from '../words/labels';
import type { Translate } from '../words/translate';
import { decisionWords } from './decisionWords';

/** A row of Problems is short. */
const CONTEXT_UNITS = 14;
const PLACE_UNITS = 90;

export function orphanWords(read: ReadText, { correction, candidate }: Orphan, t: Translate): string {
  const decided = decisionWords(correction, t);
  return candidate
    ? t('{0}: these words are gone. Is it “{1}” now?', decided, around(read, candidate))
    : t('{0}: these words are gone, and nothing like them stands in the text.', decided);
}

/** The words with a little of what stands around them, whole words only. */
function around(read: ReadText, { start, end }: Span): string {
  const { text } = read;
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  const from = Math.max(line.start, start - CONTEXT_UNITS);
  const to = Math.min(line.end < 0 ? text.length : line.end, end + CONTEXT_UNITS);
  const before = wordsAt(read, { start: from, end: start });
  const after = wordsAt(read, { start: end, end: to });
  const [left, right] = [
    from > line.start ? `\u2026${before.slice(before.search(/\s/) + 1)}` : before,
    to < (line.end < 0 ? text.length : line.end)
      ? `${after.slice(0, Math.max(0, after.search(/\s\S*$/)))}\u2026`
      : after,
  ];
  return labelText(`${left}${wordsAt(read, { start, end })}${right}`, PLACE_UNITS);
}
