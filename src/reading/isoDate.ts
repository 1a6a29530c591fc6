const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Every way in which metadata, bylines and addresses write a day; the groups are year, month and day. */
const FORMS: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
  [/^\s*(\d{4})(\d{2})(\d{2})(?!\d)/, 1, 2, 3],
  [/\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i, 3, 2, 1],
  [/\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i, 3, 1, 2],
  [/\b([a-z]{3,9})\.?\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[a-z]{1,5}|[+-]\d{4})?\s*(\d{4})\b/i, 3, 1, 2],
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, 3, 2, 1],
];
/** Which number is the day is told by one above 12, or by a weekday before it. */
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*$/i;
const weekdayOf = (day: string): string | undefined =>
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(`${day}T00:00:00Z`).getUTCDay()];
/** Seconds or milliseconds since 1970 as a whole value, for 1990 to 2100. */
const EPOCH = /^\s*(\d{9,10}|\d{12,13})\s*$/;

/**
 * The day that a metadata value names, as YYYY-MM-DD, else null. Takes ISO dates and times, "20100812", "2022/12/16",
 * "7 September 2022", "Sept. 7, 2022", "Tue Dec 30 11:03:00 UTC 2014", "30.12.2014", "30/12/2014" and Unix times. The
 * day is taken as written: no time zone is applied, but to a Unix time, which is read as UTC.
 */
export function isoDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const value = text.slice(0, 400);
  const epoch = EPOCH.exec(value)?.[1];
  if (epoch) return ofEpoch(Number(epoch) * (epoch.length > 10 ? 1 : 1000));
  for (const [form, year, month, day] of FORMS) {
    const found = form.exec(value);
    const date = found && checked(Number(found[year]), monthNumber(found[month]), Number(found[day]));
    if (date) return date;
  }
  const slashed = SLASHED.exec(value);
  if (!slashed) return null;
  const [, first, second, year] = slashed.map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  if (second > 12 || first === second) return checked(year, first, second);
  if (first > 12) return checked(year, second, first);
  // "Tue, 08/02/2022": the weekday fits one of the two.
  const named = WEEKDAY.exec(value.slice(0, slashed.index))?.[1]?.toLowerCase();
  const fits = [checked(year, first, second), checked(year, second, first)].filter(
    (day) => day && weekdayOf(day) === named,
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Every full month name, and forms of at least three letters that begin one. */
function monthNumber(word: string | undefined): number {
  if (!word) return 0;
  if (/^\d/.test(word)) return Number(word);
  const small = word.toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(small === 'sept' ? 'sep' : small)) + 1;
}

function ofEpoch(milliseconds: number): string | null {
  const date = new Date(milliseconds).toISOString().slice(0, 10);
  return date >= '1990' && date < '2100' ? date : null;
}

function checked(year: number, monthNumber: number, day: number): string | null {
  if (monthNumber < 1 || monthNumber > 12 || year < 1400 || year > 2200) return null;
  const last = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  if (day < 1 || day > last) return null;
  return `${String(year).padStart(4, '0')}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
