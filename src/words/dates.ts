/** ISO 8601 dates and intervals as a reader says them; in English in a form that is the same on every machine. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;

interface Day {
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
  readonly day?: number;
}

const isoDay = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Monday and Sunday of an ISO week. */
function weekDays(year: number, week: number): readonly [Day, Day] {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return [isoDay(monday), isoDay(monday + 6 * DAY_MS)];
}

/** First and last day of one ISO value that is no interval; undefined for durations, sets and what is no date. */
function readDay(value: string): readonly [Day, Day] | undefined {
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return weekDays(Number(week[1]), Number(week[2]));
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) {
    const first = Number(quarter[2]) * 3 - 2;
    return [
      { year: Number(quarter[1]), month: first },
      { year: Number(quarter[1]), month: first + 2 },
    ];
  }
  const decade = /^(\d{3})X?$/.exec(value);
  if (decade) return [{ year: Number(decade[1]) * 10 }, { year: Number(decade[1]) * 10 + 9 }];
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]*Z?)?$/.exec(value);
  if (!date) return undefined;
  const month = date[2] === undefined ? undefined : Number(date[2]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const day = { year: Number(date[1]), month, day: date[3] === undefined ? undefined : Number(date[3]) };
  return [day, day];
}

function readRange(value: string): readonly [Day, Day] | undefined {
  const slash = value.indexOf('/');
  if (slash < 0) return readDay(value);
  const first = readDay(value.slice(0, slash));
  const last = readDay(value.slice(slash + 1));
  return first && last ? [first[0], last[1]] : undefined;
}

const monthName = (day: Day): string => MONTHS[(day.month ?? 1) - 1] ?? '';
const sameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

function sayDay(day: Day, withYear: boolean): string {
  if (day.month === undefined) return String(day.year);
  const name = day.day === undefined ? monthName(day) : `${monthName(day)} ${day.day}`;
  if (!withYear) return name;
  return day.day === undefined ? `${name} ${day.year}` : `${name}, ${day.year}`;
}

/**
 * "Sep 15–16", "Dec 30, 2021 – Jan 2, 2022", "1990–1999"; undefined for what is no date.
 * The year is left out where it is `usualYear`, the year of the article.
 * @param language BCP 47 tag; other languages than English say it as the machine knows them to.
 */
export function sayDate(value: string, usualYear: number | undefined, language: string): string | undefined {
  const range = readRange(value);
  if (!range) return undefined;
  return language === 'en' ? sayEnglish(range, usualYear) : sayForeign(range, usualYear, language);
}

function sayForeign([first, last]: readonly [Day, Day], usualYear: number | undefined, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(first.month === undefined ? {} : { month: 'short' }),
    ...(first.day === undefined ? {} : { day: 'numeric' }),
    ...(first.month !== undefined && last.year === usualYear && first.year === usualYear ? {} : { year: 'numeric' }),
  });
  return format.formatRange(timeOf(first), timeOf(last));
}

const timeOf = ({ year, month = 1, day = 1 }: Day): number => Date.UTC(year, month - 1, day);

function sayEnglish([first, last]: readonly [Day, Day], usualYear: number | undefined): string {
  const withYear = last.year !== usualYear;
  if (sameDay(first, last)) return sayDay(first, withYear);
  if (first.month === undefined || last.month === undefined) return `${first.year}–${last.year}`;
  if (first.year !== last.year) return `${sayDay(first, true)} – ${sayDay(last, true)}`;
  const year = withYear ? (last.day === undefined ? ` ${last.year}` : `, ${last.year}`) : '';
  if (first.month === last.month) return `${monthName(first)} ${first.day}–${last.day}${year}`;
  return `${sayDay(first, false)} – ${sayDay(last, false)}${year}`;
}

/** YYYY-MM-DD of the first day, by which dates sort as text; undefined for what is no date. */
export function firstDay(value: string): string | undefined {
  const day = readRange(value)?.[0];
  if (!day) return undefined;
  const two = (part: number | undefined) => String(part ?? 1).padStart(2, '0');
  return `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
}

/** The year of a YYYY-MM-DD date; undefined without one. */
export const yearOf = (date: string | null): number | undefined => (date ? Number(date.slice(0, 4)) : undefined);
