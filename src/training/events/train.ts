/** Trains the event model from aligned sentences. */
import { SUBTYPES } from '../../analysis/events/plover';
import type { EventWeights } from '../../analysis/events/weights';
import { ACTS } from '../../model/types';
import { type Aligned, attributeExamples, roleExamples, typeExamples } from './examples';
import { type Example, fit } from './fit';

export const TYPE_CLASSES: readonly string[] = [
  'NONE',
  ...ACTS.filter((a) => a !== 'OTHER'),
  ...SUBTYPES.map((s) => `OTHER:${s}`),
];
export const ROLE_CLASSES = ['none', 'source', 'recipient'] as const;

/** How much an example from a pattern counts beside one from the news. */
const SEED_WEIGHT = 0.3;

/** `seeds` are sentences from patterns: they teach types and roles, not what news holds for certain or important. */
export function trainWeights(aligned: readonly Aligned[], seeds: readonly Aligned[]): EventWeights {
  const attributes = attributeExamples(aligned);
  const light = (examples: readonly Example[]): Example[] =>
    examples.map((e) => ({ ...e, weight: (e.weight ?? 1) * SEED_WEIGHT }));
  const seedAttributes = attributeExamples(seeds);
  const small = { slots: 2 ** 13, epochs: 10, rate: 0.1, l2: 1e-4 };
  return {
    type: fit([...typeExamples(aligned), ...light(typeExamples(seeds))], TYPE_CLASSES, {
      slots: 2 ** 15,
      epochs: 12,
      rate: 0.05,
      l2: 1e-3,
    }),
    role: fit([...roleExamples(aligned), ...light(roleExamples(seeds))], ROLE_CLASSES, {
      slots: 2 ** 16,
      epochs: 10,
      rate: 0.05,
      l2: 1e-4,
    }),
    act: fit([...attributes.act, ...light(seedAttributes.act)], ACTS, small),
    modality: fit(attributes.modality, ['asserted', 'planned', 'possible', 'reported', 'denied'], small),
    core: fit(attributes.core, ['no', 'yes'], small),
    reciprocal: fit([...attributes.reciprocal, ...light(seedAttributes.reciprocal)], ['no', 'yes'], small),
  };
}
