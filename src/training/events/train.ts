/** Trains the event model from aligned sentences. */
import { SUBTYPES } from '../../analysis/events/plover';
import type { EventWeights } from '../../analysis/events/weights';
import { ACTS } from '../../model/types';
import { type Aligned, attributeExamples, roleExamples, typeExamples } from './examples';
import { fit } from './fit';

export const TYPE_CLASSES: readonly string[] = [
  'NONE',
  ...ACTS.filter((a) => a !== 'OTHER'),
  ...SUBTYPES.map((s) => `OTHER:${s}`),
];
export const ROLE_CLASSES = ['none', 'source', 'recipient'] as const;

export function trainWeights(aligned: readonly Aligned[]): EventWeights {
  const attributes = attributeExamples(aligned);
  const small = { slots: 2 ** 13, epochs: 10, rate: 0.1, l2: 1e-4 };
  return {
    type: fit(typeExamples(aligned), TYPE_CLASSES, { slots: 2 ** 15, epochs: 12, rate: 0.05, l2: 1e-4 }),
    role: fit(roleExamples(aligned), ROLE_CLASSES, { slots: 2 ** 16, epochs: 10, rate: 0.05, l2: 1e-4 }),
    act: fit(attributes.act, ACTS, small),
    modality: fit(attributes.modality, ['asserted', 'planned', 'possible', 'reported', 'denied'], small),
    core: fit(attributes.core, ['no', 'yes'], small),
    reciprocal: fit(attributes.reciprocal, ['no', 'yes'], small),
  };
}
