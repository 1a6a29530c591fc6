/** What the features of a draft add up to, kept until the document is known. */
import { type KeptSum, keepSum, sumSize } from '../learn/network';
import type { EventModel } from './model';

/** Networks that ask about the deed, then those that ask about each filler. */
const OF_DEED = ['mutual', 'core'] as const;
const OF_FILLER = ['source', 'recipient', 'more'] as const;
type DeedPart = (typeof OF_DEED)[number];
type FillerPart = (typeof OF_FILLER)[number];

/** Where the sums of a draft begin, all of them one after another: an array for each would take four times the memory. */
interface Places {
  readonly deed: Readonly<Record<DeedPart, number>>;
  readonly fillers: number;
  readonly filler: Readonly<Record<FillerPart, number>>;
  readonly size: number;
}

const known = new WeakMap<EventModel, Places>();

function placesOf(model: EventModel): Places {
  let places = known.get(model);
  if (!places) {
    const core = sumSize(model.mutual);
    const recipient = sumSize(model.source);
    const more = recipient + sumSize(model.recipient);
    places = {
      deed: { mutual: 0, core },
      fillers: core + sumSize(model.core),
      filler: { source: 0, recipient, more },
      size: more + sumSize(model.more),
    };
    known.set(model, places);
  }
  return places;
}

interface Featured {
  readonly features: readonly number[];
}

/** The sums of the deed and, but for `more`, of each filler. */
export function keepSums(model: EventModel, deed: readonly number[], fillers: readonly Featured[]): KeptSum {
  const places = placesOf(model);
  const sums = new Int16Array(places.fillers + fillers.length * places.size);
  for (const part of OF_DEED) keepSum(model[part], deed, sums, places.deed[part]);
  for (let i = 0; i < fillers.length; i++) {
    const { features } = fillers[i] as Featured;
    keepSum(model.source, features, sums, fillerAt(model, i, 'source'));
    keepSum(model.recipient, features, sums, fillerAt(model, i, 'recipient'));
  }
  return sums;
}

/** The same sums with only some of the fillers, in their order, and all that is asked of these. */
export function sumsWith(
  model: EventModel,
  sums: KeptSum,
  fillers: readonly Featured[],
  chosen: readonly number[],
): KeptSum {
  const places = placesOf(model);
  const kept = sums.slice(0, places.fillers + chosen.length * places.size);
  for (let i = 0; i < chosen.length; i++) {
    const filler = chosen[i] as number;
    const from = fillerAt(model, filler, 'source');
    kept.set(sums.subarray(from, from + places.size), fillerAt(model, i, 'source'));
    keepSum(model.more, (fillers[filler] as Featured).features, kept, fillerAt(model, i, 'more'));
  }
  return kept;
}

/** Where the sum that a network kept of the deed begins. */
export const deedAt = (model: EventModel, part: DeedPart): number => placesOf(model).deed[part];

/** Where the sum that a network kept of a filler begins, by the filler's place in the draft's list. */
export function fillerAt(model: EventModel, filler: number, part: FillerPart): number {
  const { fillers, size, filler: parts } = placesOf(model);
  return fillers + filler * size + parts[part];
}
