import type { NameMention, Sentence, Token } from '../document';
import { findRuns } from './runs';

const MONTH =
  /^(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)$/;
const DAY = /^(?:[12]?\d|3[01]|0[1-9])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const DECADE = /^(?:1[5-9]|20)\d0s$/;
const NUMERIC = /^(?:(?:1[5-9]|20)\d\d-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.](?:\d\d)?\d\d)$/;

/** Calendar dates as they stand: "12 March 2021", "March 12", "Tuesday", "1990s", "in 1999". Values are left to the time step. */
export function findDates(sentence: Sentence): NameMention[] {
  return findRuns(sentence.tokens, mayStart, dateAt, { type: 'date', confidence: 0.97, why: 'a calendar date' });
}

/** A date starts with a figure or a capital. */
function mayStart(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 47 && first < 58) || (first > 64 && first < 91);
}

const YEAR_BEFORE = /^(?:in|since|by|until|till|of|during|from|before|after|to|and|early|late|mid|circa|around)$/i;

function dateAt(tokens: readonly Token[], from: number): number {
  const text = (at: number): string => tokens[at]?.text ?? '';
  const word = text(from);
  if (NUMERIC.test(word) || DECADE.test(word)) return from + 1;
  if (YEAR.test(word) && isIsoDate(tokens, from)) return from + 5;
  if (WEEKDAY.test(word)) {
    const comma = text(from + 1) === ',' ? from + 2 : from + 1;
    const longer = dateAt(tokens, comma);
    return longer > comma && !WEEKDAY.test(text(comma)) && !YEAR.test(text(comma)) ? longer : from + 1;
  }
  if (MONTH.test(word)) return afterMonth(tokens, from);
  if (DAY.test(word)) {
    const month = text(from + 1) === 'of' ? from + 2 : from + 1;
    if (!MONTH.test(text(month)) || text(month) === 'Mar') return from;
    const year = text(month + 1) === ',' ? month + 2 : month + 1;
    return YEAR.test(text(year)) ? year + 1 : month + 1;
  }
  return YEAR.test(word) && YEAR_BEFORE.test(text(from - 1)) ? from + 1 : from;
}

/** "2022-03-04", which stands as five tokens without spaces. */
function isIsoDate(tokens: readonly Token[], from: number): boolean {
  const parts = tokens.slice(from, from + 5);
  const [year, , month, , day] = parts;
  const shape = parts.map((part) => part.text).join('');
  return /^\d{4}-\d\d-\d\d$/.test(shape) && !!month && !!day && !!year && day.end - year.start === 10;
}

/** "May" and "March" alone are words; with a day, a year or a preposition they are months. */
function afterMonth(tokens: readonly Token[], from: number): number {
  const text = (at: number): string => tokens[at]?.text ?? '';
  let at = from + 1;
  if (DAY.test(text(at)) && !YEAR.test(text(at))) at++;
  const year = text(at) === ',' ? at + 1 : at;
  if (YEAR.test(text(year))) return year + 1;
  if (at > from + 1) return at;
  if (!/^(?:May|March|MARCH)$/.test(text(from))) return from + 1;
  return /^(?:in|since|by|until|last|next|this|early|late|of|during|from|mid)$/.test(text(from - 1)) ? from + 1 : from;
}
