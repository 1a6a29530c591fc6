/** The trained part of the event coder: `events.bin`. Without it the rules decide alone. */
import type { ModelFiles, Problems } from '../document';
import { type LinearModel, unpackModels } from './linear';

export const EVENT_MODEL_FILE = 'events.bin';

export interface EventWeights {
  /** Candidate to NONE, an act, or OTHER with its subtype. */
  readonly type: LinearModel;
  /** Noun phrase of a candidate to none, source or recipient. */
  readonly role: LinearModel;
  /** Deed behind a code: a planned meeting is coded AGREE, its act is CONSULT. */
  readonly act: LinearModel;
  readonly modality: LinearModel;
  /** yes where the event matters to the story, no for background. */
  readonly core: LinearModel;
  /** yes where all parties act on each other. */
  readonly reciprocal: LinearModel;
}

const PARTS = ['type', 'role', 'act', 'modality', 'core', 'reciprocal'] as const;

export function createEventWeights(models: ModelFiles): Problems<EventWeights | null> {
  const bytes = models[EVENT_MODEL_FILE];
  if (bytes === undefined)
    return {
      value: null,
      problems: [{ kind: 'model', message: 'The event model is missing; events are found by rules alone.' }],
    };
  const { value, problems } = unpackModels(bytes);
  if (value === null) return { value: null, problems };
  const missing = PARTS.filter((part) => value[part] === undefined);
  if (missing.length > 0)
    return {
      value: null,
      problems: [{ kind: 'model', message: 'The event model is incomplete; events are found by rules alone.' }],
    };
  return { value: value as unknown as EventWeights, problems };
}
