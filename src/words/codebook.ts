/** What is said of a codebook: its mistakes, what an event lacks, its guidelines. */
import type { Breach, CodebookMistake, MistakeCode } from '../model/codebook';
import type { Attribute } from '../model/types';
import { labelText } from './labels';
import { messages, type Translate } from './translate';

const WORDS_UNITS = 100;
const named = (words: string): string => labelText(words, WORDS_UNITS);

const MISTAKES: Readonly<Record<MistakeCode, string>> = messages({
  yaml: 'This is no YAML: {0}',
  'too-large': 'The codebook is larger than a codebook can be. Nothing of it is used.',
  'too-deep': 'This is nested deeper than a codebook can be. Nothing of the codebook is used.',
  'no-anchors':
    'Anchors (&) and aliases (*) are not read here; write a word that begins with one in quotation marks. Nothing of the codebook is used.',
  'no-tags':
    'Tags (!) and directives (%) are not read here; write a word that begins with one in quotation marks. Nothing of the codebook is used.',
  'not-a-map': '“{0}” should hold names, each with a colon behind it.',
  'version-missing': 'There is no “version: {0}” at the head; the codebook is read as of that version.',
  'version-other':
    'This codebook is of version “{0}”; this Dateline reads version {1}. It is kept as it is and not used.',
  'unknown-key': '“{0}” says nothing here; what is understood: {1}.',
  'not-a-list': '“{0}” should be a list of words.',
  'not-words': '“{0}” should be words.',
  'too-many': 'There are more than {0}; what comes from here on is not used.',
  'too-long': '“{0}” is longer than a word or phrase can be.',
  'built-in-name':
    '“{0}” is the name of a built-in type; choose another, and say with “is” or “act” what it specialises.',
  twice: '“{0}” stands here twice; the first one counts.',
  'unknown-type': 'No type is called “{0}”.',
  'unknown-act': '“{0}” is no act of PLOVER: {1}.',
  circle: '“{0}” comes back to itself by what it specialises; it specialises nothing now.',
  color: '“{0}” is no colour; write it as "#b5651d".',
  'unknown-kind': '“{0}” is no kind of value; there are {1}.',
  'no-values': '“{0}” has no values to choose from.',
  'unknown-field': '“{0}” is nothing that can be required here: {1}.',
  'word-twice': '“{0}” is a trigger of “{1}”, too; the first one counts.',
});

export const mistakeWords = ({ code, about }: CodebookMistake, t: Translate): string =>
  t(MISTAKES[code], ...about.map((one) => named(one)));

const FIELDS: Readonly<Record<string, string>> = messages({
  source: 'who did it',
  recipient: 'to whom it was done',
  place: 'where it was done',
  time: 'when it was done',
  speaker: 'who says so',
});

/** "who did it"; an attribute of the codebook is called by its own name. */
export const fieldWords = (field: string, t: Translate): string =>
  Object.hasOwn(FIELDS, field) ? t(FIELDS[field] ?? field) : named(field);

export function breachWords({ kind, name, field, value }: Breach, t: Translate): string {
  const own = named(name);
  if (kind === 'missing') return t('The codebook asks of “{0}”: {1}.', own, fieldWords(field, t));
  if (kind === 'outside') return t('“{0}” is nothing that the codebook allows as “{1}”.', named(value), named(field));
  return t('The codebook of this folder knows no type “{0}”.', own);
}

/** "injured: 12 · weapon: gun"; '' where there are none. */
export const attributeWords = (attributes: readonly Attribute[] | undefined): string =>
  (attributes ?? []).map(({ name, value }) => `${named(name)}: ${named(String(value))}`).join(' \u00b7 ');
