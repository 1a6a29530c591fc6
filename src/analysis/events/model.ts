/** The trained part of the event coder: `events.bin`. Without it no events are told. */
import { ACTS, type Act } from '../../model/types';
import type { ModelFiles, Problems } from '../document';
import { unpackNetworks } from '../learn/modelFile';
import type { Network } from '../learn/network';
import { SUBTYPES, type Subtype } from './plover';

export const EVENT_MODEL_FILE = 'events.bin';

const PARTS = [
  'find',
  'act',
  'code',
  'modality',
  'polarity',
  'source',
  'recipient',
  'place',
  'time',
  'more',
  'mutual',
  'core',
] as const;

export type EventModel = Readonly<Record<(typeof PARTS)[number], Network>>;

/** A word to nothing, a further word of an event, the word that tells an event. */
export const FIND_CLASSES = ['none', 'part', 'event'] as const;
export const NONE = FIND_CLASSES.indexOf('none');
export const EVENT = FIND_CLASSES.indexOf('event');
export const PART = FIND_CLASSES.indexOf('part');

/** Acts to tell apart, OTHER by its subtypes. */
export const ACT_CLASSES: readonly string[] = [
  ...ACTS.filter((act) => act !== 'OTHER'),
  ...SUBTYPES.map((subtype) => `OTHER:${subtype}`),
];
/** What the report of a deed is coded as, where that is not the deed itself. */
export const CODE_CLASSES = [
  'same',
  'AGREE',
  'CONCEDE',
  'THREATEN',
  'REQUEST',
  'REJECT',
  'SANCTION',
  'RETREAT',
] as const;
export const MODALITY_CLASSES = ['asserted', 'planned', 'possible', 'reported', 'denied'] as const;
const YES_NO = ['no', 'yes'] as const;
/** A ranker scores one candidate at a time. */
const RANK = ['score'] as const;

export const PART_CLASSES: Readonly<Record<(typeof PARTS)[number], readonly string[]>> = {
  find: FIND_CLASSES,
  act: ACT_CLASSES,
  code: CODE_CLASSES,
  modality: MODALITY_CLASSES,
  polarity: YES_NO,
  source: RANK,
  recipient: RANK,
  place: RANK,
  time: RANK,
  more: YES_NO,
  mutual: YES_NO,
  core: YES_NO,
};

export const actOfClass = (name: string): Act => (name.startsWith('OTHER') ? 'OTHER' : (name as Act));
export const subtypeOfClass = (name: string): Subtype | null =>
  name.startsWith('OTHER:') ? (name.slice(6) as Subtype) : null;

export function createEventModel(models: ModelFiles): Problems<EventModel | null> {
  const bytes = models[EVENT_MODEL_FILE];
  const message = 'The event model is missing or damaged; no events are told.';
  const { value, problems } = bytes === undefined ? { value: null, problems: [] } : unpackNetworks(bytes, message);
  const whole = value !== null && PARTS.every((part) => sameList(value[part]?.classes, PART_CLASSES[part]));
  if (whole) return { value: value as EventModel, problems };
  return { value: null, problems: [{ kind: 'model', message }] };
}

const sameList = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a !== undefined && a.length === b.length && a.every((each, i) => each === b[i]);
