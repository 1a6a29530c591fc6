/** Days of the Gregorian calendar as whole numbers, counted from 1970-01-01; no time zones anywhere. */
const DAY_MS = 86_400_000;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** First and last day, both included. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** Months below 1 and above 12 run into the neighbouring years, as days do into months. */
export function dayNumber(year: number, month: number, day: number): number {
  // A year below 100 would be taken for 19xx by Date.UTC.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function civil(day: number): Civil {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601 writes years with four digits: "last 20000 years" begins before any. */
const WRITABLE: Interval = { first: dayNumber(1, 1, 1), last: dayNumber(9999, 12, 31) };
export const isWritable = ({ first, last }: Interval): boolean => first >= WRITABLE.first && last <= WRITABLE.last;

/** Monday is 0. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

export const daysIn = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

export const monthInterval = (year: number, month: number, months = 1): Interval => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + months, 1) - 1,
});

export const yearInterval = (year: number, years = 1): Interval => monthInterval(year, 1, 12 * years);

/** Monday to Sunday of the week of `day`, moved by whole weeks. */
export function weekInterval(day: number, shift = 0): Interval {
  const first = day - weekdayOf(day) + 7 * shift;
  return { first, last: first + 6 };
}

/** Day number of YYYY-MM-DD, null where it is none. */
export function parseDay(text: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function formatDay(day: number): string {
  const { year, month, day: ofMonth } = civil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}`;
}

/** The shortest ISO 8601 form: a day, a month, a year, else first and last with a slash, as coarse as they allow. */
export function formatInterval({ first, last }: Interval): string {
  const from = civil(first);
  const to = civil(last);
  if (first === last) return formatDay(first);
  const wholeMonths = from.day === 1 && to.day === daysIn(to.year, to.month);
  if (!wholeMonths) return `${formatDay(first)}/${formatDay(last)}`;
  if (from.month === 1 && to.month === 12) return joined(pad(from.year, 4), pad(to.year, 4));
  return joined(`${pad(from.year, 4)}-${pad(from.month, 2)}`, `${pad(to.year, 4)}-${pad(to.month, 2)}`);
}

const joined = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
