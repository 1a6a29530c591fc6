/** A decision in words: what an undo took back, and what a decision that lost its words had said. Pure. */
import type { Correction } from '../corrections/correction';
import { factName } from '../words/facts';
import { labelText } from '../words/labels';
import { actWord, typeWord } from '../words/plainWords';
import { quoteWords } from '../words/quote';
import type { Translate } from '../words/translate';

const QUOTE_UNITS = 40;
const NOTE_UNITS = 60;

const quoted = (text: string): string => labelText(text, QUOTE_UNITS);

/** "“Nwosu” is a name: person" */
export function decisionWords(one: Correction, t: Translate): string {
  const words = 'anchor' in one ? quoteWords(one.anchor.quote, QUOTE_UNITS) : '';
  switch (one.op) {
    case 'add':
      return t('“{0}” marked as {1}', words, typeWord(one.type, t));
    case 'remove':
      return one.scope === 'article' ? t('“{0}” is not a name, nowhere here', words) : t('“{0}” is not a name', words);
    case 'retype':
      return t('“{0}” changed to {1}', words, typeWord(one.type, t));
    case 'resize':
      return t('“{0}” made “{1}”', words, quoteWords(one.to.quote, QUOTE_UNITS));
    case 'confirm':
      return t('“{0}” confirmed', words);
    case 'same':
      return t('“{0}” is {1}', words, quoted(one.actor.name));
    case 'split':
      return t('“{0}” split off', words);
    case 'merge':
      return t('{0} is the same as {1}', quoted(one.actor.name), quoted(one.into.name));
    case 'rename':
      return t('{0} renamed to {1}', quoted(one.actor.name), quoted(one.name));
    case 'role':
      return t('role of {0}', quoted(one.actor.name));
    case 'link':
      return t('link of {0}', quoted(one.actor.name));
    case 'event-add':
      return t(
        'event “{0}” marked as {1}',
        words,
        actWord({ act: one.fields.act, subtype: one.fields.subtype ?? null }, t),
      );
    case 'event-edit':
      return t('event “{0}” changed', words);
    case 'event-remove':
      return t('“{0}” is not an event', words);
    case 'event-confirm':
      return t('event “{0}” confirmed', words);
    case 'note':
      return t('note on “{0}”: {1}', words, labelText(one.text, NOTE_UNITS));
    case 'fact':
      return t('{0} changed to {1}', factName(one.fact, t), quoted(one.values.join(', ')) || '\u2013');
    case 'know':
      return t('{0} is known in the folder', quoted(one.actor.name));
    case 'forget':
      return t('{0} is forgotten in the folder', quoted(one.actor.name));
    case 'ignore':
      return t('“{0}” is no name in the folder', quoted(one.words));
    case 'same-event':
      return t('reports are of one event');
    case 'other-event':
      return t('reports are of different events');
    case 'revoke':
      return t('a correction taken back');
  }
}

/** Of one gesture: its first decision, and how many more. A confirmation that only went along is not told. */
export function gestureWords(corrections: readonly Correction[], t: Translate): string {
  const told = corrections.filter((one) => one.op !== 'confirm' && one.op !== 'event-confirm');
  const [first, ...more] = told.length > 0 ? told : corrections;
  if (!first) return '';
  const words = decisionWords(first, t);
  return more.length === 0 ? words : t('{0}, and {1} more', words, more.length);
}
