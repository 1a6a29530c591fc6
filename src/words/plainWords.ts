/** What codes and types are called for a reader. */
import type { Act, Event, Modality } from '../model/types';

const ACT_WORDS: Readonly<Record<Act, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreat',
  REQUEST: 'demand',
  ACCUSE: 'accusation',
  REJECT: 'refusal',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'attack',
  OTHER: 'other',
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

/** "talks"; for OTHER the subtype in words. */
export function actWord(event: Pick<Event, 'act' | 'subtype'>): string {
  return event.act === 'OTHER' && event.subtype ? event.subtype.replaceAll(/[-_]/g, ' ') : ACT_WORDS[event.act];
}

/** "person"; a type of the codebook is called by its own name. */
export const typeWord = (type: string): string => words(type)?.[0] ?? type;

/** "People"; a type of the codebook is called by its own name. */
export const typePlural = (type: string): string => words(type)?.[1] ?? type;

/** null for what the article asserts: only the exception is worth a word. */
export const modalityWord = (modality: Modality): string | null => (modality === 'asserted' ? null : modality);

/** 0.83 as "83 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
