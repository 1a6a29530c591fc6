import { isDate } from './calendar';
import type { TimeWords } from './dates';
import { MONTHS, WEEKDAYS } from './lexicon';

/** A day of a list that names its month once: "Tuesday 21" of "Monday 20, Tuesday 21 and Wednesday 22 May". */
export interface ListedDay {
  /** Words that it takes, as indices; end exclusive. */
  readonly from: number;
  readonly end: number;
  /** The date in full: "21 may 2024". */
  readonly reads: string;
}

const MAX_DAYS = 8;
const AFTER = new Set([undefined, ',', '.', ';', ')', ':', 'in', 'at', 'for', 'to', 'of', 'when', 'as', '-', '–', '—']);
const year = (word: string | undefined): string => (/^[12]\d{3}$/.test(word ?? '') ? ` ${word}` : '');

const dayOf = (word: string | undefined): number => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '');
  const day = digits ? Number(digits[1]) : 0;
  return day <= 31 ? day : 0;
};

/** The days that stand at word `i` before their one month: all but the last, which reads as a date by itself; or none. */
export function daysBeforeMonth(w: TimeWords, i: number): readonly ListedDay[] {
  const days: { from: number; end: number; day: number }[] = [];
  let at = i;
  while (days.length < MAX_DAYS) {
    const named = WEEKDAYS.has(w[at] ?? '') ? 1 : 0;
    const day = dayOf(w[at + named]);
    if (day === 0 || day <= (days.at(-1)?.day ?? 0)) return [];
    const end = at + named + 1;
    days.push({ from: at, end, day });
    const month = MONTHS.get(w[end] ?? '');
    if (month) {
      const all = days.every((one) => isDate(2000, month, one.day));
      // "21 and 22 May" is one stretch of days: two bare days are left to the dates.
      const bare = days.every((one) => one.end - one.from === 1);
      if (!all || days.length < (bare ? 3 : 2)) return [];
      return days.slice(0, -1).map((one) => ({ ...one, reads: `${one.day} ${w[end]}${year(w[end + 1])}` }));
    }
    at = joint(w, end);
    if (at === end) return [];
  }
  return [];
}

/**
 * The days of a list that opens with a date at words `from` to `end`, which names the month: "May 27", "28" and "29" of
 * "May 27, 28 and 29"; none where no list follows. It has to end in "and" or "or" and a day, and no noun behind it.
 */
export function daysAfterMonth(w: TimeWords, from: number, end: number): readonly ListedDay[] {
  const first = dayOf(w[end - 1]);
  let month = end - 2;
  if (w[month] === '.') month--;
  if (first === 0 || month < from || !MONTHS.has(w[month] ?? '')) return [];
  const days = [{ from, end, day: first }];
  let last = first;
  let at = end;
  for (let closed = false; !closed && days.length < MAX_DAYS; ) {
    const next = joint(w, at);
    const day = dayOf(w[next]);
    if (next === at || day <= last || MONTHS.has(w[next + 1] ?? '')) return [];
    closed = /^(?:and|or|&)$/.test(w[next - 1] ?? '');
    days.push({ from: next, end: next + 1, day });
    last = day;
    at = next + 1;
  }
  const yearAt = w[at] === ',' ? at + 1 : at;
  const dated = year(w[yearAt]);
  if (days.length < 3 || (!AFTER.has(w[at]) && dated === '')) return [];
  const close = dated === '' ? at : yearAt + 1;
  return days.map((one, i) => ({
    from: one.from,
    end: i === days.length - 1 ? close : one.end,
    reads: `${w[month]} ${one.day}${dated}`,
  }));
}

/** Behind a comma, "and", "or" or both; the same index where there is none. */
function joint(w: TimeWords, at: number): number {
  const comma = w[at] === ',' ? at + 1 : at;
  return /^(?:and|or|&)$/.test(w[comma] ?? '') ? comma + 1 : comma;
}
