/** What review asks, and what each key answers. Pure. */
import type { Proposal } from '../corrections/proposals';
import type { ReviewItem } from '../corrections/reviewQueue';
import type { Act, Snapshot } from '../model/types';
import { labelText } from '../words/labels';
import { actWord, typeWord } from '../words/plainWords';
import type { Translate } from '../words/translate';
import { kindLabel, textOf, whoDidWhat } from '../words/whoDidWhat';
import { gestureWords } from './decisionWords';

const WORDS_UNITS = 40;
/** With the answers behind it, it fits below the text of a window of common width. */
const LINE_UNITS = 40;
const WHY_UNITS = 120;

export interface Deed {
  readonly act: Act;
  readonly subtype: string | null;
}

/** What the digits 1 to 7 say of an event; the same for every event, so that a hand learns them. */
export const REVIEW_DEEDS: readonly Deed[] = (
  ['CONSULT', 'AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'ASSAULT'] as const
).map((act) => ({ act, subtype: null }));

export function questionOf(snapshot: Snapshot, item: ReviewItem, t: Translate): string {
  if (item.kind === 'proposal') return proposalQuestion(item.proposal, t);
  if (item.kind === 'event') {
    const told = labelText(whoDidWhat(snapshot, item.event), LINE_UNITS);
    return t('Does it say “{0}” ({1})?', told, kindLabel(item.event, t).toLowerCase());
  }
  const words = textOf(snapshot, item.mention, WORDS_UNITS);
  switch (item.mention.type) {
    case 'person':
      return t('Is “{0}” a person?', words);
    case 'organization':
      return t('Is “{0}” an organization?', words);
    case 'place':
      return t('Is “{0}” a place?', words);
    case 'group':
      return t('Is “{0}” a group of people?', words);
    case 'date':
      return t('Is “{0}” a date?', words);
    case 'money':
      return t('Is “{0}” a sum of money?', words);
    case 'other':
      return t('Is “{0}” another name?', words);
    default:
      return t('Is “{0}” of the kind {1}?', words, labelText(item.mention.type, WORDS_UNITS));
  }
}

/** "assistant proposes: “Porto” changed to place. Why: the city" */
function proposalQuestion({ by, operations, why }: Proposal, t: Translate): string {
  const told = t('{0} proposes: {1}', labelText(by.replace(/^agent:/, ''), WORDS_UNITS), gestureWords(operations, t));
  return why === '' ? told : `${told} (${labelText(why, WHY_UNITS)})`;
}

/** The keys that answer, as short as they can be told. */
export function answersOf({ kind }: ReviewItem, t: Translate): string {
  if (kind === 'proposal') return t('a take it over · x reject it');
  return kind === 'mention' ? t('a yes · x no · 1–7 another type') : t('a yes · x no · 1–7 another deed');
}

/** The same without the digits, where each of them is told beside it. */
export const yesOrNo = (t: Translate): string => t('a yes · x no');

/** What each digit means. */
export function digitsOf({ kind }: ReviewItem, types: readonly string[], t: Translate): string {
  if (kind === 'proposal') return '';
  const words =
    kind === 'mention' ? types.map((type) => typeWord(type, t)) : REVIEW_DEEDS.map((deed) => actWord(deed, t));
  return words.map((word, at) => `${at + 1} ${word}`).join(' \u00b7 ');
}

/** The keys that do something else. */
export function moreKeysOf({ kind }: ReviewItem, t: Translate): string {
  if (kind === 'proposal') return t('z undo · Space skip · p back · Esc leave');
  return kind === 'mention'
    ? t('s same · d split · z undo · Space skip · p back · Esc leave')
    : t('0 more · w who · m whom · t when · l where · z undo · Space skip · p back · Esc leave');
}
