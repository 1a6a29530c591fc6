import { dayNumber, type Interval } from './calendar';
import type { Tense } from './tense';

/** A time that comes back each year. */
export type Yearly = (year: number) => Interval;

/** Days ahead at which a past verb may still speak of a coming day: "announced a summit on Sept. 15". */
const ANNOUNCED_DAYS = 30;
/** Without a tense this year's is meant, unless it lies further off than this (December, told in January). */
const SAME_YEAR_DAYS = 240;

/**
 * The year that is meant where none is named. Future: the first that is not over. Past: the last that has begun, but
 * for a `precise` day (one with its number) just ahead. No tense or present: this year's, if it is not far off.
 */
export function nearestYear(
  yearly: Yearly,
  reference: number,
  year: number,
  tense: Tense | null,
  precise: boolean,
): Interval {
  const candidates = [year - 1, year, year + 1].map(yearly);
  const ahead = candidates.find((one) => one.last >= reference) ?? yearly(year + 1);
  const behind = candidates.findLast((one) => one.first <= reference) ?? yearly(year - 1);
  if (tense === 'future') return ahead;
  if (tense === 'past') return precise && ahead.first - reference <= ANNOUNCED_DAYS ? ahead : behind;
  const same = yearly(year);
  const gap = same.first > reference ? same.first - reference : reference - same.last;
  if (gap <= SAME_YEAR_DAYS) return same;
  return ahead.first - reference < reference - behind.last ? ahead : behind;
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}
