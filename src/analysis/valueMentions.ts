import type { Mention, Time } from '../model/types';
import type { PlacedParagraph } from './actors/input';

/** Dates and sums of money are mentions of no actor: the marks that an editor paints for them. */
export function withValues(
  mentions: readonly Mention[],
  paragraphs: readonly PlacedParagraph[],
  times: readonly Time[],
): readonly Mention[] {
  const values = dateMentions(times);
  for (const { names } of paragraphs) {
    for (const { type, start, end, confidence, why } of names) {
      if (type === 'money') values.push(value(type, start, end, confidence, why));
    }
  }
  if (values.length === 0) return mentions;
  return [...mentions, ...values].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those times that are dates; where they stand is all that is asked, so that it can be said before values are known. */
export const dateMentions = (times: readonly Omit<Time, 'value'>[]): Mention[] =>
  times
    .filter((time) => time.grain !== 'duration' && time.grain !== 'set')
    .map(({ start, end }) => value('date', start, end, 0.9, 'an expression of time'));

const value = (type: 'date' | 'money', start: number, end: number, confidence: number, why: string): Mention => ({
  id: `${type}${start}`,
  start,
  end,
  type,
  kind: 'named',
  actor: null,
  confidence,
  why,
});
