/** What the features of a draft add up to, kept until the document is known. */
import type { EventDraft } from '../document';
import { type KeptSum, keepSum, sumSize } from '../learn/network';
import type { EventModel } from './model';

/** Networks that ask about the deed, then those that ask about each filler. */
const OF_DEED = ['mutual', 'core'] as const;
const OF_FILLER = ['source', 'recipient', 'more'] as const;

const sizeOf = (model: EventModel, parts: readonly (keyof EventModel)[]): number =>
  parts.reduce((size, part) => size + sumSize(model[part]), 0);

/** All sums of a draft one after another: an array for each would take four times the memory. */
export function keepSums(
  model: EventModel,
  deed: readonly number[],
  fillers: readonly { readonly features: readonly number[] }[],
): KeptSum {
  const sums = new Int16Array(sizeOf(model, OF_DEED) + fillers.length * sizeOf(model, OF_FILLER));
  let at = 0;
  const keep = (part: keyof EventModel, features: readonly number[]): void => {
    keepSum(model[part], features, sums, at);
    at += sumSize(model[part]);
  };
  for (const part of OF_DEED) keep(part, deed);
  for (const { features } of fillers) for (const part of OF_FILLER) keep(part, features);
  return sums;
}

/** The same sums with only some of the fillers, in their order. */
export function sumsWith(model: EventModel, sums: KeptSum, fillers: readonly number[]): KeptSum {
  const first = sizeOf(model, OF_DEED);
  const size = sizeOf(model, OF_FILLER);
  const kept = sums.slice(0, first + fillers.length * size);
  fillers.forEach((filler, i) => {
    kept.set(sums.subarray(first + filler * size, first + (filler + 1) * size), first + i * size);
  });
  return kept;
}

/** The sum that a network kept of the deed. */
export function deedSum(model: EventModel, draft: Pick<EventDraft, 'sums'>, part: (typeof OF_DEED)[number]): KeptSum {
  const at = part === 'mutual' ? 0 : sumSize(model.mutual);
  return draft.sums.subarray(at, at + sumSize(model[part]));
}

/** The sum that a network kept of a filler, by its place in the draft's list. */
export function fillerSum(
  model: EventModel,
  draft: Pick<EventDraft, 'sums'>,
  filler: number,
  part: (typeof OF_FILLER)[number],
): KeptSum {
  const before = OF_FILLER.slice(0, OF_FILLER.indexOf(part));
  const at = sizeOf(model, OF_DEED) + filler * sizeOf(model, OF_FILLER) + sizeOf(model, before);
  return draft.sums.subarray(at, at + sumSize(model[part]));
}
