/** What the features of a draft add up to, kept until the document is known. */
import { type KeptSum, keepSum, sumSize } from '../learn/network';
import type { EventModel } from './model';

interface Featured {
  readonly features: readonly number[];
}

const known = new WeakMap<EventModel, ReturnType<typeof measure>>();

/** Where the sums of the deed and of a filler begin: all of a draft lie one after another, an array for each would take four times the memory. */
function measure(model: EventModel) {
  const core = sumSize(model.mutual);
  const recipient = sumSize(model.source);
  const more = recipient + sumSize(model.recipient);
  return {
    deed: { mutual: 0, core },
    fillers: core + sumSize(model.core),
    filler: { source: 0, recipient, more },
    size: more + sumSize(model.more),
  };
}

function placesOf(model: EventModel) {
  const places = known.get(model) ?? measure(model);
  known.set(model, places);
  return places;
}

/** The sums of the deed and, but for `more`, of each filler. */
export function keepSums(model: EventModel, deed: readonly number[], fillers: readonly Featured[]): KeptSum {
  const { deed: at, fillers: from, size } = placesOf(model);
  const sums = new Int16Array(from + fillers.length * size);
  keepSum(model.mutual, deed, sums, at.mutual);
  keepSum(model.core, deed, sums, at.core);
  fillers.forEach(({ features }, i) => {
    keepSum(model.source, features, sums, fillerAt(model, i, 'source'));
    keepSum(model.recipient, features, sums, fillerAt(model, i, 'recipient'));
  });
  return sums;
}

/** The same sums with only some of the fillers, in their order, and all that is asked of these. */
export function sumsWith(
  model: EventModel,
  sums: KeptSum,
  fillers: readonly Featured[],
  chosen: readonly number[],
): KeptSum {
  const { fillers: from, size } = placesOf(model);
  const kept = sums.slice(0, from + chosen.length * size);
  chosen.forEach((filler, i) => {
    kept.set(sums.subarray(from + filler * size, from + (filler + 1) * size), from + i * size);
    keepSum(model.more, fillers[filler]?.features ?? [], kept, fillerAt(model, i, 'more'));
  });
  return kept;
}

/** Where the sum that a network kept of the deed begins. */
export const deedAt = (model: EventModel, part: 'mutual' | 'core'): number => placesOf(model).deed[part];

/** Where the sum that a network kept of a filler begins, by the filler's place in the draft's list. */
export function fillerAt(model: EventModel, filler: number, part: 'source' | 'recipient' | 'more'): number {
  const places = placesOf(model);
  return places.fillers + filler * places.size + places.filler[part];
}
