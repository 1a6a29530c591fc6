/** Which names may mean one thing: a key for each name, and what of the name is left out of the key but still tells. */
import { countryByAdjective, countryByName } from '../../language/en/countries';
import {
  AMBIGUOUS_PLACE,
  FIRM_SUFFIX,
  GENERIC_BODY,
  LONG_TITLES,
  NAME_SUFFIX,
  SAME_WORD,
} from '../../language/en/folderNames';
import { TITLE_WORD } from '../../language/en/titleWords';

/** A body and a group are one class: who is a group to one article is an organization to another. */
export type NameClass = 'person' | 'body' | 'place';

export interface NameKey {
  /** Equal for names that may mean one thing; begins with the class. */
  readonly key: string;
  readonly class: NameClass;
  /** A person by one name only: that alone never joins two articles. */
  readonly single: boolean;
  /** Many are called so, and what stands around has to tell which: "Supreme Court", "Georgia". */
  readonly shared: boolean;
  /** Middle names or initials of a person, and "jr"; '' where there are none. */
  readonly middle: string;
  readonly suffix: string;
}

const classOf = (type: string): NameClass => (type === 'person' || type === 'place' ? type : 'body');

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['\u2018\u2019`.]/g, '')
    .toLowerCase();

export function nameKey(name: string, type: string): NameKey {
  // "Jordan" may be a person.
  const country = type === 'person' ? undefined : (countryByName(name) ?? countryByAdjective(name));
  if (country) return plainKey('place', fold(country.name), isAmbiguous(country.name));
  const words = fold(name).match(/[\p{L}\p{N}&-]+/gu) ?? [];
  const kind = classOf(type);
  if (kind === 'person') return personKey(words);
  if (kind === 'place') {
    const place = without(words, (word) => word === 'the').join(' ');
    return plainKey(kind, place, isAmbiguous(place));
  }
  const body = bodyWords(words);
  return plainKey(
    kind,
    body.join(' '),
    body.every((word) => GENERIC_BODY.has(word)),
  );
}

// Written out, and the same fields in the same order: by spreading, each would get a hidden class of its own.
const plainKey = (kind: NameClass, words: string, shared: boolean): NameKey => ({
  key: `${kind} ${words}`,
  class: kind,
  single: false,
  shared,
  middle: '',
  suffix: '',
});

const isAmbiguous = (place: string): boolean => AMBIGUOUS_PLACE.has(fold(place));

const isTitle = (word: string): boolean => TITLE_WORD.has(word) || LONG_TITLES.has(word);

/** "Gov. George W. Bush Jr." is called by his first and his last name. */
function personKey(words: readonly string[]): NameKey {
  const named = without(words, isTitle);
  const suffix = named.length > 2 && NAME_SUFFIX.has(named.at(-1) ?? '') ? (named.at(-1) ?? '') : '';
  const parts = suffix ? named.slice(0, -1) : named;
  const [first = '', ...others] = parts;
  const last = others.at(-1);
  return {
    key: last === undefined ? `person ${first}` : `person ${first} ${last}`,
    class: 'person',
    single: last === undefined,
    shared: false,
    middle: others.slice(0, -1).join(' '),
    suffix,
  };
}

/** Leaves words out at the start, but never all of them. */
function without(words: readonly string[], isLeftOut: (word: string) => boolean): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && isLeftOut(words[from] ?? '')) from++;
  return words.slice(from);
}

/** "the Department of Defence", "Defense Department": one spelling and one order. */
function bodyWords(words: readonly string[]): readonly string[] {
  let own = without(words, (word) => word === 'the').map((word) =>
    Object.hasOwn(SAME_WORD, word) ? (SAME_WORD[word] ?? word) : word,
  );
  while (own.length > 1 && FIRM_SUFFIX.has(own.at(-1) ?? '')) own = own.slice(0, -1);
  const of = own.findIndex((word) => word === 'of' || word === 'for');
  const head = own[of - 1];
  if (head && /^(?:department|ministry|office|bureau)$/.test(head)) {
    const what = without(own.slice(of + 1), (word) => word === 'the');
    own = [...own.slice(0, of - 1), ...what, head];
  }
  return own;
}

/** The letters that the words of a name begin with, as an acronym takes them: "World Health Organization" is "who". */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = fold(short).replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || letters.length > 8 || !/^[\p{Lu}.&\p{N}]+s?$/u.test(short)) return false;
  const words = fold(long).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return false;
  const initials = (list: readonly string[]): string => list.map((word) => word[0]).join('');
  const small = /^(?:of|for|and|the|on|in|to|de|du|la)$/;
  return letters === initials(words) || letters === initials(words.filter((word) => !small.test(word)));
}
