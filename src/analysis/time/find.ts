import type { ParsedSentence, Sentence, TimeExpression } from '../document';
import { HOLIDAY_STARTS } from './dates';
import { daysAfterMonth, daysBeforeMonth, type ListedDay } from './dayLists';
import { lookAhead, matchTime } from './grammar';
import {
  ABOUT,
  DAYS_FROM_NOW,
  DECADE_WORDS,
  DOUBTFUL_MONTHS,
  MONTHS,
  NUMBER_WORDS,
  PARTS,
  PARTS_OF_DAY,
  SEASONS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAYS,
} from './lexicon';
import { grainOf } from './nodes';
import { tenseAt } from './tense';

/** Words of which every time expression has one; beside them, what begins with a digit or holds a hyphen. */
const CORES: ReadonlySet<string> = new Set(
  [
    ...[HOLIDAY_STARTS, PARTS_OF_DAY],
    ...[WEEKDAYS, MONTHS, SEASONS, UNITS, DAYS_FROM_NOW, DECADE_WORDS].map((map) => map.keys()),
    'time q1 q2 q3 q4 h1 h2 daylong weeklong monthlong yearlong decadelong'.split(' '),
  ].flatMap((words) => [...words]),
);
/** So many words before it an expression may begin. */
const MOST_BEFORE = 10;

/** Words that may begin a time expression, beside those and what begins or holds the same. */
const STARTERS: ReadonlySet<string> = new Set(
  [
    ...[ABOUT, VAGUE_NUMBERS],
    ...[NUMBER_WORDS, PARTS].map((map) => map.keys()),
    'the last past this current next coming upcoming that recent at half first second third fourth fifth latter final previous'.split(
      ' ',
    ),
    "every each per in '".split(' '),
  ].flatMap((words) => [...words]),
);

/** Marks a word that looks like a part of a time and is none. */
const NO_TIME = '\u0000';

/**
 * Time expressions of a paragraph, in text order, never overlapping; offsets are those of the tokens. Sentences with
 * tags and heads give better answers ("May" the verb, "in two weeks" of a plan), plain ones will do.
 */
export function findTimes(text: string, sentences: readonly (Sentence | ParsedSentence)[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const sentence of sentences) findInSentence(sentence, text, found);
  return found;
}

function findInSentence(sentence: Sentence | ParsedSentence, text: string, found: TimeExpression[]): void {
  const { tokens } = sentence;
  const words: string[] = [];
  let any = false;
  for (const token of tokens) {
    const word = timeWord(token.text);
    words.push(word);
    any ||= isCore(word);
  }
  if (!any) return;
  markNames(sentence, words);
  for (let i = 0, core = 0; i < words.length; i++) {
    if (core < i) core = i;
    while (core < words.length && !isCore(words[core] as string)) core++;
    if (core === words.length) return;
    if (core > i + MOST_BEFORE || (core > i && !STARTERS.has(words[i] as string))) continue;
    const before = daysBeforeMonth(words, i);
    if (before.length > 0) {
      addListed(before, sentence, found);
      i = (before.at(-1)?.end ?? i) - 1;
      continue;
    }
    const match = aheadOf(sentence, words, i) ?? matchTime(words, i);
    if (!match) continue;
    const listed = match.node.kind === 'date' ? daysAfterMonth(words, i, match.end) : [];
    const start = tokens[i]?.start ?? 0;
    const end = tokens[match.end - 1]?.end ?? start;
    if (listed.length > 0) addListed(listed, sentence, found);
    else if (end > start && end <= text.length) found.push({ start, end, grain: grainOf(match.node) });
    i = (listed.at(-1)?.end ?? match.end) - 1;
  }
}

function addListed(days: readonly ListedDay[], { tokens }: Sentence, found: TimeExpression[]): void {
  for (const { from, end, reads } of days) {
    const [first, last] = [tokens[from], tokens[end - 1]];
    if (first && last) found.push({ start: first.start, end: last.end, grain: 'day', reads });
  }
}

/** The form in which the grammar knows a word. */
export function timeWord(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[’‘]/g, "'") : lower;
}

function isCore(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || CORES.has(word) || word.includes('-');
}

/** "in two weeks" looks ahead only where the verb does: "met in two days" tells how long it took. */
function aheadOf(sentence: Sentence | ParsedSentence, words: readonly string[], i: number) {
  if (words[i] !== 'in') return null;
  const match = lookAhead(words, i);
  if (!match || !('tags' in sentence)) return null;
  // "the first visit in two years" looks back: there the phrase belongs to a noun.
  const onVerb = sentence.tags[sentence.heads[i] ?? -1]?.startsWith('VB');
  return onVerb && tenseAt(sentence, i) === 'future' ? match : null;
}

const PAPERS = /^(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Independent|Star|Tribune|League)$/;
const NAMED_DAYS = /^(?:Black|Bloody|Palm|Ash|Super|Cyber|Fat|Holy|Casual|Freaky)$/;
/** "may last months": what follows is a verb. */
const BEFORE_VERB = /^(?:may|might|can|could|will|would|should|must|to|not|n't)$/;
const DETERMINER = /^(?:the|an?|this|that|its|his|her|their|our)$/;
/** Words before a month; the second kind stands before names as well. */
const BEFORE_MONTH =
  /^(?:in|on|of|since|by|until|till|through|during|last|this|next|early|mid|late|end|every|each|\d{1,2}(?:st|nd|rd|th)?)$/;
const BEFORE_MONTH_OR_NAME = /^(?:for|to|from|between|and|or|before|after|around|,|-|–|\()$/;

/** Takes out months, weekdays and "last" where they are names or verbs: "March on", "Theresa May", "Sunday Times". */
function markNames(sentence: Sentence | ParsedSentence, words: string[]): void {
  const tags = 'tags' in sentence ? sentence.tags : null;
  const raw = (at: number): string => sentence.tokens[at]?.text ?? '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (WEEKDAYS.has(word)) {
      if (PAPERS.test(raw(i + 1)) || NAMED_DAYS.test(raw(i - 1)) || raw(i)[0] === word[0]) words[i] = NO_TIME;
    } else if (word === 'last' && (tags?.[i]?.startsWith('VB') || BEFORE_VERB.test(timeWord(raw(i - 1))))) {
      words[i] = NO_TIME;
    } else if (MONTHS.has(word)) {
      if (!isMonth(raw(i), raw(i - 1), raw(i + 1), tags?.[i] ?? null, word)) words[i] = NO_TIME;
    }
  }
}

function isMonth(text: string, last: string, next: string, tag: string | null, word: string): boolean {
  if (text[0] === word[0] || tag === 'MD' || tag?.startsWith('VB')) return false;
  const before = timeWord(last);
  if (/^\d/.test(next) || next === 'of' || BEFORE_MONTH.test(before)) return true;
  const nameFollows = /^\p{Lu}\p{Ll}/u.test(next);
  if (BEFORE_MONTH_OR_NAME.test(before) && !nameFollows) return true;
  // "Theresa May", "April Jones", "August Wilson"; a weekday before a month is a date.
  const nameBefore = /^\p{Lu}\p{Ll}/u.test(last) && !WEEKDAYS.has(before) && !DETERMINER.test(before);
  if (nameBefore || nameFollows) return false;
  // "the May election" is one; "March on the capital" and a word that opens the sentence are left alone.
  return !DOUBTFUL_MONTHS.has(word) || (last !== '' && !/^(?:on|for|against|through|to)$/.test(next));
}
