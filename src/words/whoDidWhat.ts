/** An event and its people in words for labels, cards and lists. */
import { wordsAt } from '../model/prose';
import type { Event, Participant, Span } from '../model/types';
import { sayDate, yearOf } from './dates';
import { labelText } from './labels';
import { partiesOf, piecesOf, type Told } from './parties';
import { toldAs } from './pieces';
import { type Kind, kindWord, modalityWord } from './plainWords';
import { saysTime } from './predicate';
import { tellEvent } from './telling';
import type { Translate } from './translate';

const MAX_NAME_UNITS = 60;

export const textOf = (known: Told, span: Span, limit?: number): string => labelText(wordsAt(known, span), limit);

/** "A, B and C" */
export const namesOf = (known: Told, participants: readonly Participant[]): string =>
  toldAs(piecesOf(partiesOf(known, participants)));

/** "Talks" for CONSULT; an OTHER event by its subtype; '' where the kind is not sure. The sidebar uses the same words. */
export const kindLabel = (event: Kind, t: Translate): string => {
  const word = labelText(kindWord(event, t), 40);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Whether a line must say that it was not done: a clause says so itself. */
export const isNotDone = ({ polarity, subject }: Event): boolean => polarity === 'negative' && subject === undefined;

/** What keeps the event from being a plain fact: "planned", "denied, negated"; empty for a plain one. */
export function certaintyOf(event: Event, t: Translate): string {
  const words = [modalityWord(event, t) ?? '', isNotDone(event) ? t('not done') : ''];
  return words.filter((word) => word !== '').join(', ');
}

/** Who did what to whom, as one line: "Vladimir Putin will meet Xi Jinping". */
export const whoDidWhat = (known: Told, event: Event): string => toldAs(tellEvent(known, event));

const BOUND = /\b(?:until|till|since|by|before|after)\s+(?:the\s+|this\s+)?$/i;
/** "elected for five years": how long, not when. */
const LASTING =
  /^(?:(?:about|around|nearly|almost|over|at least|the|a few|some)\s+)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|many)\s(?:decades|years|months|weeks|days|hours|minutes)$/i;
const PART = /\b(?:early|mid|late)[ -]/i;
const LONGEST_BOUND = 12;

/** When it was: "Sep 15–16", or the words of the text where they give no date and the line does not hold them; else ''. */
export function whenOf(known: Told, event: Event, t: Translate): string {
  const { time } = event;
  if (!time || (time.value === null && saysTime(known, event))) return '';
  // "until April", "since May": when it ends or began, not when it was.
  if (BOUND.test(known.text.slice(Math.max(0, time.start - LONGEST_BOUND), time.start))) return '';
  // Where the early 1980s end nobody says.
  if (time.value?.includes('/') && PART.test(textOf(known, time, MAX_NAME_UNITS)))
    return textOf(known, time, MAX_NAME_UNITS).replace(/^(?:in )?the /i, '');
  const date = time.value === null ? undefined : sayDate(time.value, yearOf(known.analysis.date), t.language);
  const words = date ?? textOf(known, time, MAX_NAME_UNITS);
  return date === undefined && LASTING.test(words) ? '' : words;
}

/** ISO 8601 interval in words that stay short: "2022-09-12 to 2022-09-18". */
export const dateLabel = (value: string): string => labelText(value.replace('/', ' \u2013 '), MAX_NAME_UNITS);
