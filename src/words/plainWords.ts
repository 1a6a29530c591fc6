/** What codes and types are called for a reader. */
import { isActSure } from '../model/mainList';
import type { Act, Event, Modality } from '../model/types';
import { labelText } from './labels';
import { messages, type Translate } from './translate';

/** Of a type that a codebook or a sidecar from elsewhere names. */
const TYPE_UNITS = 60;

const ACT_WORDS: Readonly<Record<Act, string>> = messages({
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
});

/** What is said of a deed more plainly than by its act, by PLOVER's modes. */
const MODE_WORDS: Readonly<Record<string, string>> = messages({
  arrest: 'arrest',
  seize: 'seizure',
  investigate: 'investigation',
  disapprove: 'criticism',
  release: 'release',
  resign: 'resignation',
  withdraw: 'withdrawal',
  ceasefire: 'ceasefire',
  expel: 'expulsion',
  convict: 'conviction',
  strike: 'strike',
});

/** Subtypes of OTHER; those of a codebook are called by their own names. */
const SUBTYPE_WORDS: Readonly<Record<string, string>> = messages({
  statement: 'statement',
  travel: 'travel',
  election: 'election',
  appointment: 'appointment',
  death: 'death',
  disaster: 'disaster',
  accident: 'accident',
  crime: 'crime',
  court: 'court',
  trade: 'trade',
  business: 'business',
  science: 'science',
  sport: 'sport',
  health: 'health',
  weather: 'weather',
  culture: 'culture',
  other: 'event',
});

const TYPE_WORDS: Readonly<Record<string, string>> = messages({
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  date: 'date',
  money: 'money',
  other: 'other name',
});

const TYPE_PLURALS: Readonly<Record<string, string>> = messages({
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  group: 'Groups',
  date: 'Dates',
  money: 'Money',
  other: 'Other names',
});

const MODALITY_WORDS: Readonly<Record<Exclude<Modality, 'asserted'>, string>> = messages({
  planned: 'planned',
  possible: 'possible',
  reported: 'reported',
  denied: 'denied',
});

/** A word of a table, in the reader's language; undefined for what is not in it, such as a type of a codebook. */
const wordOf = (table: Readonly<Record<string, string>>, key: string, t: Translate): string | undefined =>
  Object.hasOwn(table, key) ? t(table[key] ?? key) : undefined;

/**
 * "talks"; for OTHER the subtype in words, and "event" where it has none that says anything. A type of the codebook is
 * called by its own name, whatever its act.
 */
export function actWord({ act, subtype }: Pick<Event, 'act' | 'subtype'>, t: Translate): string {
  if (!subtype) return t(ACT_WORDS[act]);
  return wordOf(SUBTYPE_WORDS, subtype, t) ?? labelText(subtype.replaceAll(/[-_]/g, ' '), TYPE_UNITS);
}

/** What of an event tells its kind. */
export type Kind = Pick<Event, 'act' | 'code' | 'subtype' | 'sure'> & Partial<Pick<Event, 'mode'>>;

/**
 * What kind of event the article tells: the order to let go is a demand, not a release. What is only planned is called by
 * what is planned, for that it is planned is said beside it. '' where the kind
 * is not sure enough to be said, or says nothing.
 */
export function kindWord(event: Kind, t: Translate): string {
  const { act, code, subtype, mode } = event;
  const plain = act === 'OTHER' && code === 'OTHER' && (subtype ?? 'other') === 'other';
  if (plain || !isActSure(event)) return '';
  const plainer = code === act && mode ? wordOf(MODE_WORDS, mode, t) : undefined;
  return plainer ?? actWord(code === act || code === 'AGREE' ? { act, subtype } : { act: code, subtype: null }, t);
}

/** "person"; a type of the codebook is called by its own name. */
export const typeWord = (type: string, t: Translate): string =>
  wordOf(TYPE_WORDS, type, t) ?? labelText(type, TYPE_UNITS);

/** "People"; a type of the codebook is called by its own name. */
export const typePlural = (type: string, t: Translate): string =>
  wordOf(TYPE_PLURALS, type, t) ?? labelText(type, TYPE_UNITS);

/**
 * null for what the article asserts: only the exception is worth a word. "will sign", "promised to go" and "may sue" say
 * it themselves.
 */
export const modalityWord = (
  { modality, predicate, subject }: Pick<Event, 'modality' | 'predicate' | 'subject'>,
  t: Translate,
): string | null => {
  const says = (modality === 'planned' && predicate) || (modality === 'possible' && subject);
  return modality === 'asserted' || says ? null : t(MODALITY_WORDS[modality]);
};

/** 0.83 as "83 %", which no line breaks. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
