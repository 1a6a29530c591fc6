import { COMPANY } from '../../language/en/companies';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/en/firstNames';
import type { Gender } from '../../language/en/nouns';

/**
 * What can be read off a name's letters: its words, its initials, whether one name is a shorter form of another, and
 * the gender of a first name.
 */
const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'at',
  'to',
  'de',
  'del',
  'la',
  '&',
  'with',
  'against',
  'von',
  'van',
  'al',
]);
const LINK = new Set(['of', 'for', 'in', 'on', 'at', 'to', 'and', 'de', '&', 'against']);
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|madam|madame|mme|monsieur|herr|frau|signor|signora|se\u00f1or|se\u00f1ora|don|do\u00f1a|dona|dom|seu|alhaji|alhaja|haji|hajji|hajja|daw|prof|professor|jr|sr|ii|iii|qc|sc|md|phd)$/;
const MALE_TITLE = /^(?:mr|sir|lord|king|prince|father|brother)\.?$/i;
const FEMALE_TITLE = /^(?:mrs|ms|miss|dame|lady|madam|queen|princess|sister)\.?$/i;

/** Names whose words are remembered, since names are compared again and again; when full, the memory starts again. */
const MEMORY_NAMES = 5_000;
const memory = new Map<string, readonly string[]>();

/** Lower-case words of a name without the article, possessive mark, full stops and honorifics. */
export function nameWords(name: string): readonly string[] {
  const known = memory.get(name);
  if (known) return known;
  if (memory.size >= MEMORY_NAMES) memory.clear();
  const words = bareWords(name);
  memory.set(name, words);
  return words;
}

function bareWords(name: string): readonly string[] {
  const bare = name
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/u, '')
    .replace(/[.,"“”()]/g, '')
    .toLowerCase();
  const words = bare.split(/\s+/).filter((word) => word !== '' && !HONORIFIC.test(word));
  // A list that was filtered has room for sixteen more.
  return words.length > 0 ? words.slice() : [bare];
}

export const titleGender = (title: string): Gender =>
  MALE_TITLE.test(title) ? 'male' : FEMALE_TITLE.test(title) ? 'female' : null;

/** First names that are also common words, which the name lists leave out. */
const WORD_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...'mark bill will jack frank grant drew rob bob dean rich nick chuck art guy miles'
    .split(' ')
    .map((name) => [name, 'male'] as const),
  ...'sue rose grace hope faith joy dawn iris may june april ruby amber pat'
    .split(' ')
    .map((name) => [name, 'female'] as const),
]);

export function firstNameGender(words: readonly string[]): Gender {
  const first = words[0];
  if (!first || words.length < 2) return null;
  return WORD_NAMES.get(first) ?? (FEMALE_NAMES.has(first) ? 'female' : MALE_NAMES.has(first) ? 'male' : null);
}

/** True for "IMF", "U.N." and "M5S". */
export const isAcronym = (name: string): boolean => /^[\p{Lu}][\p{Lu}\p{N}.&]{1,7}$/u.test(name);

/** True where `acronym` is made of the first letters of `words`, with or without the small words. */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[.&]/g, '').toLowerCase();
  if (letters.length < 2 || words.length < 2) return false;
  const parts = words.flatMap((word) => word.split('-'));
  const all = parts.map((word) => word[0] ?? '').join('');
  const main = parts
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0] ?? '')
    .join('');
  return letters === main || letters === all;
}

/** True where a person may be called `short` whose full name is `long`: Putin, Vladimir; Donald J. Trump, Donald Trump. */
export function isPersonForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return isPersonForm(long, short);
  const last = long.at(-1);
  if (short.length === 1) return long.includes(short[0] ?? '');
  let at = 0;
  for (const word of long) if (at < short.length && sameOrInitial(short[at] ?? '', word)) at++;
  return at === short.length && (short.at(-1) === last || short.length >= 2);
}

const sameOrInitial = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/**
 * True where `short` is what an organisation or place called `long` is called in brief: its words stand together in the
 * long name and what is cut off is a modifier, a phrase with "of" or "for", or a word such as "Corporation".
 */
export function isShortForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.length === 0) return false;
  const at = long.findIndex((_, index) => short.every((word, offset) => long[index + offset] === word));
  if (at < 0) return false;
  const after = long.slice(at + short.length);
  const before = long.slice(0, at);
  const single = short.length === 1;
  if (single && (SMALL.has(short[0] ?? '') || COMPANY.has(short[0] ?? ''))) return false;
  if (before.length === 0)
    return LINK.has(after[0] ?? '') ? !single || after.length > 0 : after.every((word) => COMPANY.has(word));
  if (LINK.has(before.at(-1) ?? '')) return before[0] === 'church' && after.length === 0;
  return !single && (after.length === 0 || LINK.has(after[0] ?? ''));
}

/** "Armed Police" of "Armed Police Force": what a body is, left off; "Harrow Police" is no "Harrow Police Union". */
export function isWithoutHead(short: readonly string[], long: readonly string[]): boolean {
  const head = long.at(-1) ?? '';
  return (
    short.length > 1 &&
    short.length === long.length - 1 &&
    /^(?:force|forces|department|service|services|group|party|corps|company|agency)$/.test(head) &&
    short.every((word, at) => word === long[at])
  );
}

/** True for a short name made of the beginnings of the long one's words, in order: "Nopa" of "Northern Protection Agency". */
export function isBlend(short: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}\p{L}{1,9}$/u.test(short)) return false;
  const main = words.filter((word) => !SMALL.has(word)).slice(0, 8);
  return main.length > 1 && startsFill(short.toLowerCase(), main);
}

/** True where the letters are the first few of the first word, then of the next, and so on to the last. */
function startsFill(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  for (let length = 1; length <= letters.length && word.startsWith(letters.slice(0, length)); length++)
    if (startsFill(letters.slice(length), rest)) return true;
  return false;
}

/** How two different names of the text may be one: "person" (a form of a person's name), "short", "acronym", "shared" ... */
export function nameRelation(one: string, other: string, person: boolean): string {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.join(' ') === b.join(' ')) return 'equal';
  if (person && isPersonForm(a, b)) return a.length === 1 || b.length === 1 ? 'person one' : 'person more';
  if (isAcronym(one) && isAcronymOf(one, b)) return 'acronym';
  if (isAcronym(other) && isAcronymOf(other, a)) return 'acronym';
  if (isShortForm(a, b) || isShortForm(b, a)) return 'short';
  if (a.at(-1) === b.at(-1)) return a.length > 1 && b.length > 1 ? 'last same' : 'last';
  if (a[0] === b[0]) return a.length > 1 && b.length > 1 ? 'first same' : 'first';
  return a.some((word) => word.length > 3 && b.includes(word)) ? 'shared' : 'none';
}
