import { isDate } from './calendar';
import { HOLIDAYS, MONTHS, MOVING_HOLIDAYS, ordinal, WEEKDAYS } from './lexicon';
import type { Match, TimeNode } from './nodes';

/** Lower-case words of a sentence, with straight apostrophes. */
export type TimeWords = readonly string[];

/** Calendar dates: weekdays, months, days, years, decades and feasts. */
export function matchDate(w: TimeWords, i: number): Match | null {
  return (
    weekdayDate(w, i) ?? inYear(w, monthFirst(w, i) ?? dayFirst(w, i)) ?? numeric(w, i) ?? holiday(w, i) ?? decade(w, i)
  );
}

/** "Tuesday", and "Tuesday, Sept. 6, 2022", where the weekday adds nothing. */
function weekdayDate(w: TimeWords, i: number): Match | null {
  const weekday = WEEKDAYS.get(w[i] ?? '');
  if (weekday === undefined) return null;
  if (/days$/.test(w[i] ?? '')) return { node: { kind: 'set', unit: 'week', count: 1 }, end: i + 1 };
  const after = w[i + 1] === ',' ? i + 2 : i + 1;
  const date = monthFirst(w, after) ?? dayFirst(w, after);
  if (date && date.node.kind === 'date') return date;
  const node: TimeNode = { kind: 'weekday', weekday, shift: null, week: null };
  const of = w[i + 1] === 'of' ? i + 2 : i + 1;
  const shift = SHIFT_WORDS.get(w[of] ?? '');
  if (shift !== undefined && w[of + 1] === 'week') return { node: { ...node, week: shift }, end: of + 2 };
  return { node, end: i + 1 };
}

const SHIFT_WORDS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "January next year", "May of this year". */
function inYear(w: TimeWords, date: Match | null): Match | null {
  if (!date) return null;
  const at = w[date.end] === 'of' ? date.end + 1 : date.end;
  const shift = SHIFT_WORDS.get(w[at] ?? '');
  const { node } = date;
  if (shift === undefined || w[at + 1] !== 'year' || (node.kind !== 'date' && node.kind !== 'month')) return date;
  return node.year === null ? { node: { kind: 'inYear', of: node, shift }, end: at + 2 } : date;
}

/** A four-digit year, null for anything else. */
export function yearOf(word: string | undefined): number | null {
  if (word?.length !== 4 || !/^[12]\d{3}$/.test(word)) return null;
  const year = Number(word);
  return year <= 2199 ? year : null;
}

const dayOf = (word: string | undefined): number | null => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '');
  const day = digits ? Number(digits[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
};

/** A year behind a date, after a comma or "of" or nothing. */
function yearAfter(w: TimeWords, i: number): { year: number | null; end: number } {
  const direct = yearOf(w[i]);
  if (direct !== null) return { year: direct, end: i + 1 };
  const after = w[i] === ',' || w[i] === 'of' ? yearOf(w[i + 1]) : null;
  return after === null ? { year: null, end: i } : { year: after, end: i + 2 };
}

/** What may stand behind the second day of "15 and 16", so that "15 and 16 people" is left alone. */
const AFTER_DAYS = new Set([undefined, ',', '.', ';', ')', 'in', 'at', 'for', 'to', 'of']);

/** The second day of "15-16", "15 to 16" and "15 and 16". */
function lastDay(w: TimeWords, i: number, from: number): { day: number; end: number } | null {
  const joint = w[i] ?? '';
  if (!/^(?:-|–|to|and|through)$/.test(joint)) return null;
  const day = dayOf(w[i + 1]);
  if (day === null || day <= from) return null;
  const next = w[i + 2];
  if (joint === 'and' && !AFTER_DAYS.has(next) && yearOf(next) === null && !MONTHS.has(next ?? '')) return null;
  return { day, end: i + 2 };
}

/** "Sept. 15-16, 2022", "July 2022", "July". */
function monthFirst(w: TimeWords, i: number): Match | null {
  const month = MONTHS.get(w[i] ?? '');
  if (!month) return null;
  const joined = /^(\d{1,2}),([12]\d{3})$/.exec(w[i + 1] ?? '');
  if (joined && isDate(Number(joined[2]), month, Number(joined[1]))) {
    // "June 15,1987"
    return { node: { kind: 'date', year: Number(joined[2]), month, day: Number(joined[1]), toDay: null }, end: i + 2 };
  }
  // "May. 9": a full stop where none belongs.
  const stop = w[i + 1] === '.' && dayOf(w[i + 2]) !== null ? 1 : 0;
  if (stop) {
    const without = monthFirst([w[i] ?? '', ...w.slice(i + 2, i + 9)], 0);
    return without && { node: without.node, end: i + 1 + without.end };
  }
  const day = dayOf(w[i + 1]);
  if (day === null || !isDate(2000, month, day)) {
    const { year, end } = yearAfter(w, i + 1);
    return { node: { kind: 'month', month, year, shift: null }, end };
  }
  const range = lastDay(w, i + 2, day);
  const { year, end } = yearAfter(w, range?.end ?? i + 2);
  if (month === 9 && day === 11 && year === null && /^(?:attacks?|terrorist|hijackers)$/.test(w[end] ?? '')) {
    return { node: { kind: 'fixed', year: 2001, month, day }, end };
  }
  return { node: { kind: 'date', year, month, day, toDay: range?.day ?? null }, end };
}

/** "7 September 2022", "the 4th of July". */
function dayFirst(w: TimeWords, i: number): Match | null {
  const day = dayOf(w[i]) ?? (w[i + 1] === 'of' ? ordinal(w[i] ?? '') : null); // "the Fourth of July"
  if (day === null) return null;
  const range = lastDay(w, i + 1, day);
  const after = range?.end ?? i + 1;
  const at = w[after] === 'of' ? after + 1 : after;
  const month = MONTHS.get(w[at] ?? '');
  if (!month || !isDate(2000, month, day)) return null;
  const { year, end } = yearAfter(w, at + 1);
  // "narrowed the field to 16 March 1": the day stands behind the month.
  if (year === null && dayOf(w[at + 1]) !== null) return null;
  return { node: { kind: 'date', year, month, day, toDay: range?.day ?? null }, end };
}

/** "2022-09-07", "9/7/2022" (American order unless the first is above 12), "07.09.2022", "2022/23", "9/11". */
function numeric(w: TimeWords, i: number): Match | null {
  const word = w[i] ?? '';
  if (word === '9/11') return { node: { kind: 'fixed', year: 2001, month: 9, day: 11 }, end: i + 1 };
  if (yearOf(word) !== null && w[i + 1] === '-' && w[i + 3] === '-') {
    const date = dateNode(Number(word), Number(w[i + 2]), Number(w[i + 4]));
    if (date) return { node: date, end: i + 5 };
  }
  const span = /^([12]\d)(\d\d)\/(\d\d)$/.exec(word);
  if (span && Number(span[3]) === (Number(span[2]) + 1) % 100) {
    const year = Number(`${span[1]}${span[2]}`);
    return { node: { kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: year + 1 } }, end: i + 1 };
  }
  const parts = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(word);
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const date = parts[2] === '.' || first > 12 ? dateNode(year, second, first) : dateNode(year, first, second);
  return date && { node: date, end: i + 1 };
}

const dateNode = (year: number, month: number, day: number): TimeNode | null =>
  isDate(year, month, day) ? { kind: 'date', year, month, day, toDay: null } : null;

/** The longest feast that starts here: "New Year's Day", with its year. */
function holiday(w: TimeWords, i: number): Match | null {
  if (!HOLIDAY_STARTS.has(w[i] ?? '')) return null;
  for (let size = 4; size >= 1; size--) {
    const name = w.slice(i, i + size).join(' ');
    if (!HOLIDAYS.has(name) && !MOVING_HOLIDAYS.has(name)) continue;
    const { year, end } = yearAfter(w, i + size);
    return { node: { kind: 'holiday', name, year, shift: null }, end };
  }
  return null;
}

export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys(), ...MOVING_HOLIDAYS].map((name) => name.split(' ')[0] ?? ''),
);

/** "1990s", "'90s", "19th century", "19th-century". */
function decade(w: TimeWords, i: number): Match | null {
  const word = w[i] ?? '';
  const digits = /^(\d{2})?(\d)0s$/.exec(word);
  if (digits) {
    const year = digits[1] ? Number(`${digits[1]}${digits[2]}0`) : shortDecade(Number(digits[2]));
    return { node: { kind: 'years', year, count: 10 }, end: i + 1 };
  }
  if (word === "'" && /^\d0s$/.test(w[i + 1] ?? '')) return decade(w, i + 1);
  const joined = /^(\d{1,2}(?:st|nd|rd|th))-century$/.exec(word);
  const number = ordinal(joined?.[1] ?? word);
  if (number === null || (!joined && w[i + 1] !== 'century')) return null;
  return { node: { kind: 'years', year: (number - 1) * 100 + 1, count: 100 }, end: joined ? i + 1 : i + 2 };
}

/** "the '90s" are the 1990s, "the '10s" the 2010s. */
const shortDecade = (tens: number): number => (tens >= 3 ? 1900 : 2000) + tens * 10;
