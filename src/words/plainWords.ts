/** What codes and types are called for a reader. */
import { isActSure } from '../model/mainList';
import type { Act, Event, Modality } from '../model/types';

const ACT_WORDS: Readonly<Record<Act, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'easing off',
  REQUEST: 'demand',
  ACCUSE: 'accusation',
  REJECT: 'refusal',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'attack',
  OTHER: 'event',
};

const TYPE_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  person: ['person', 'People'],
  organization: ['organization', 'Organizations'],
  place: ['place', 'Places'],
  group: ['group', 'Groups'],
  date: ['date', 'Dates'],
  money: ['money', 'Money'],
  other: ['other name', 'Other names'],
};

const words = (type: string): readonly [string, string] | undefined =>
  Object.hasOwn(TYPE_WORDS, type) ? TYPE_WORDS[type] : undefined;

/** "talks"; for OTHER the subtype in words, and "event" where it has none that says anything. */
export function actWord(event: Pick<Event, 'act' | 'subtype'>): string {
  const { act, subtype } = event;
  return act === 'OTHER' && subtype && subtype !== 'other' ? subtype.replaceAll(/[-_]/g, ' ') : ACT_WORDS[act];
}

/**
 * What kind of event the article tells: the order to let go is a demand, not a release. What is only planned is called by
 * what is planned, for that it is planned is said beside it. '' where the kind is not sure enough to be said.
 */
export function kindWord(event: Pick<Event, 'act' | 'code' | 'subtype' | 'sure'>): string {
  if (!isActSure(event)) return '';
  const { act, code, subtype } = event;
  return actWord(code === act || code === 'AGREE' ? { act, subtype } : { act: code, subtype: null });
}

/** "person"; a type of the codebook is called by its own name. */
export const typeWord = (type: string): string => words(type)?.[0] ?? type;

/** "People"; a type of the codebook is called by its own name. */
export const typePlural = (type: string): string => words(type)?.[1] ?? type;

/** null for what the article asserts: only the exception is worth a word. */
export const modalityWord = (modality: Modality): string | null => (modality === 'asserted' ? null : modality);

/** 0.83 as "83 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
