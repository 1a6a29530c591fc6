import { civil, dayNumber, daysIn, type Interval, monthInterval, weekInterval, yearInterval } from './calendar';
import type { PartName } from './nodes';

/**
 * A part of a time. Thirds for early, mid and late (a year's are four months, a month's ten days); the end and the
 * start of a year are a month.
 */
export function partOf(part: PartName, whole: Interval): Interval {
  if (part === 'weekOf') return weekInterval(whole.first);
  if (part === 'weekendOf') {
    const week = weekInterval(whole.first);
    return { first: week.last - 1, last: week.last };
  }
  const from = civil(whole.first);
  const months = monthsIn(whole);
  if (part.startsWith('week') && months > 0) return weekOf(part, whole);
  if (months === 12) return partOfYear(part, from.year);
  if (months === 1) return partOfMonth(part, from.year, from.month);
  if (months > 12 && months % 12 === 0) return partOfYears(part, from.year, months / 12);
  const days = whole.last - whole.first + 1;
  if (days === 1) return whole;
  const [low, high] = shareOf(part);
  return { first: whole.first + Math.floor(low * days), last: whole.first + Math.max(1, Math.ceil(high * days)) - 1 };
}

/** Number of whole months, 0 where the edges are no month's edges. */
function monthsIn({ first, last }: Interval): number {
  const from = civil(first);
  const to = civil(last);
  if (from.day !== 1 || to.day !== daysIn(to.year, to.month)) return 0;
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

function shareOf(part: PartName): readonly [number, number] {
  if (part === 'early' || part === 'start') return [0, 1 / 3];
  if (part === 'mid') return [1 / 3, 2 / 3];
  if (part === 'late' || part === 'end') return [2 / 3, 1];
  if (part === 'half1') return [0, 0.5];
  if (part === 'half2') return [0.5, 1];
  const quarter = Number(part.at(-1)) || 4;
  return [(quarter - 1) / 4, quarter / 4];
}

function partOfYear(part: PartName, year: number): Interval {
  if (part === 'start') return monthInterval(year, 1);
  if (part === 'end') return monthInterval(year, 12);
  const [low, high] = shareOf(part);
  return monthInterval(year, Math.round(low * 12) + 1, Math.round((high - low) * 12));
}

function partOfMonth(part: PartName, year: number, month: number): Interval {
  const days = daysIn(year, month);
  const [low, high] = shareOf(part);
  const first = Math.round(low * 30) + 1;
  const last = high === 1 ? days : Math.round(high * 30);
  return { first: dayNumber(year, month, first), last: dayNumber(year, month, last) };
}

function partOfYears(part: PartName, year: number, years: number): Interval {
  const [low, high] = shareOf(part);
  const first = Math.ceil(low * years);
  return yearInterval(year + first, Math.max(1, Math.ceil(high * years) - first));
}

function weekOf(part: PartName, { first, last }: Interval): Interval {
  if (part === 'weekLast') return { first: last - 6, last };
  const start = first + 7 * (Number(part.at(-1)) - 1);
  return { first: start, last: start + 6 };
}
