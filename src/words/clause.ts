/** What a clause says before its deed: who or what it is said of, and the verbs that lead to it. */
import { wordsAt } from '../model/prose';
import type { Event, Span } from '../model/types';
import { labelText } from './labels';
import { namedAt, namedBehind, ownerAt, partyBefore, piecesOf, type Told } from './parties';
import { type Party, type TellPiece, word, words } from './pieces';
import { piecesAt } from './predicate';
import { isPast } from './verbForms';

/** What stands before the deed: whom the clause is said of, and "has repeatedly failed to". */
export function beforeDeed(told: Told, event: Event, subject: Span): readonly TellPiece[] {
  const named = namedAt(told, subject);
  const lead = leadOf(told, event);
  // "We have talked" of one person: the auxiliary follows who is named.
  if (named.length > 0) return [...capital(piecesOf(named)), ...words(agreeing(lead, named))];
  const behind = namedBehind(told, subject);
  const said = behind ? [{ kind: 'party' as const, party: behind }] : subjectPieces(told, event, subject);
  return [...capital(said), ...words(lead)];
}

function subjectPieces(told: Told, event: Event, subject: Span): readonly TellPiece[] {
  const owner = ownerAt(told, subject);
  const rest = owner ? { ...subject, start: owner.end } : subject;
  const said = piecesAt(told, event, rest, (party) => partyBefore(told, party));
  return owner
    ? [{ kind: 'party', party: owner.party }, word(owner.party.text.endsWith('s') ? '\u2019' : '\u2019s'), ...said]
    : said;
}

/** A line begins as a sentence does; names that begin small stay so ("al-Qaida"). */
const capital = ([first, ...rest]: readonly TellPiece[]): readonly TellPiece[] => {
  if (!first) return rest;
  if (first.kind !== 'party') return [{ ...first, text: upper(first.text) }, ...rest];
  const { party } = first;
  return [{ ...first, party: { ...party, text: upper(party.text) } }, ...rest];
};

const upper = (text: string): string => text.replace(/^\p{Ll}(?!\S*\p{Lu})/u, (letter) => letter.toUpperCase());

/** Without a time in it, which stands before the line; '' where nothing leads. */
function leadOf(told: Told, { lead, time, trigger, predicate }: Event): string {
  if (!lead) return '';
  const inside = time && time.start >= lead.start && time.end <= lead.end;
  const spans = inside
    ? [
        { ...lead, end: time.start },
        { ...lead, start: time.end },
      ]
    : [lead];
  const words = spans.map((span) => labelText(wordsAt(told, span))).join(' ');
  const isDone = isPast(wordsAt(told, trigger));
  const follows = predicate ? told.text.slice(predicate.start, predicate.start + 5) : '';
  const own = isDone && !/^(?:$|(?:by|of|to|with|in|as)\b)/.test(follows) ? 'has' : 'is';
  return writtenOut(words.replace(/^['’]s\b/, own).replace(/(^|\s)['’]d\b/, isDone ? '$1had' : '$1would'));
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/['’]re\b/gi, ' are'],
  [/['’]ve\b/gi, ' have'],
  [/['’]ll\b/gi, ' will'],
  [/['’]m\b/gi, ' am'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/\bcan['’]t\b/gi, 'cannot'],
  [/n['’]t\b/gi, ' not'],
];

/** "won't" as "will not". */
export const writtenOut = (text: string): string =>
  SHORT.reduce((said, [short, long]) => said.replace(short, long), text)
    .replace(/\s+/g, ' ')
    .trim();

const SINGULAR: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was', do: 'does', am: 'is' };
const PLURAL: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' };

/** The auxiliary in the form that fits those who are named. */
export function agreeing(auxiliary: string, parties: readonly Party[]): string {
  const forms = parties.length > 1 ? PLURAL : parties[0]?.type === 'person' ? SINGULAR : {};
  return auxiliary.replace(/^\w+/, (verb) => (Object.hasOwn(forms, verb) ? (forms[verb] ?? verb) : verb));
}
