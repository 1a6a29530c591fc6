/** Names of types in the schemes that others use. */
import { ENTITY_TYPES } from '../model/types';

const SCHEME: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'NORP',
  date: 'DATE',
  money: 'MONEY',
  other: 'MISC',
};

/** What other programs call our types. */
const FOREIGN: Readonly<Record<string, string>> = {
  per: 'person',
  pers: 'person',
  people: 'person',
  org: 'organization',
  organisation: 'organization',
  company: 'organization',
  loc: 'place',
  location: 'place',
  gpe: 'place',
  fac: 'place',
  facility: 'place',
  norp: 'group',
  nationality: 'group',
  misc: 'other',
  miscellaneous: 'other',
  event: 'other',
  work_of_art: 'other',
  law: 'other',
  product: 'other',
  time: 'date',
};

/** PER, ORG, LOC …; a codebook's own type in capitals. Letters, digits and _ only. */
export const schemeLabel = (type: string): string =>
  Object.hasOwn(SCHEME, type) ? (SCHEME[type] ?? '') : identifier(type).toUpperCase();

/** "Person"; a codebook's own type with a capital. Letters, digits and _ only. */
export function titleLabel(type: string): string {
  const word = identifier(type);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Letters, digits and _: what every format takes for a name of a type. */
const identifier = (type: string): string => {
  const word = type
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|(?<!_)_+$/g, '');
  return /^[A-Za-z]/.test(word) ? word : `T_${word}`;
};

/** Our type for a label of any of these schemes; an unknown label stays what it is, in small letters. */
export function typeOfLabel(label: string): string {
  const small = label.trim().toLowerCase();
  if ((ENTITY_TYPES as readonly string[]).includes(small)) return small;
  return Object.hasOwn(FOREIGN, small) ? (FOREIGN[small] ?? small) : small;
}
