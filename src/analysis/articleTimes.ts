import type { Time } from '../model/types';
import type { PlacedParagraph } from './actors/input';
import type { TimeExpression } from './document';
import { resolveTime } from './time/resolve';
import { tenseAt } from './time/tense';

/**
 * Gives every time expression its value. `times[i]` belongs to `paragraphs[i]` and is paragraph-relative; the answer
 * runs parallel to it, with offsets over the prose.
 */
export function resolveTimes(
  paragraphs: readonly PlacedParagraph[],
  times: readonly (readonly TimeExpression[])[],
  text: string,
  date: string | null,
): readonly (readonly Time[])[] {
  return paragraphs.map((paragraph, i) => {
    let s = 0;
    return (times[i] ?? []).map((time) => {
      const start = time.start + paragraph.start;
      const end = time.end + paragraph.start;
      while (s + 1 < paragraph.sentences.length && (paragraph.sentences[s]?.end ?? 0) <= start) s++;
      const sentence = paragraph.sentences[s];
      const token = sentence?.tokens.findIndex((one) => one.end > start) ?? -1;
      const tense = sentence && token >= 0 ? tenseAt(sentence, token) : null;
      return { start, end, ...resolveTime(time.reads ?? text.slice(start, end), date, tense) };
    });
  });
}
