import { civil, dayNumber, daysIn, type Interval, monthInterval, weekInterval, yearInterval } from './calendar';
import type { Unit } from './nodes';

/** Days in the units that are counted in days. */
const DAYS: Partial<Record<Unit, number>> = { minute: 0, hour: 1 / 24, day: 1, week: 7, weekend: 7 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
/** "the past few days" are three: the commonest reading. */
const FEW_DAYS = 3;

/** "N units ago" or "in N units", as exact as the unit: a day, a week, a month, a year. */
export function moved(unit: Unit, count: number | null, direction: -1 | 1, reference: number): Interval | null {
  if (count === null) return null;
  const days = DAYS[unit];
  if (days !== undefined) {
    const by = unit === 'hour' ? Math.floor(count * days) : Math.round(count * days);
    const day = reference + direction * by;
    return unit === 'week' ? weekInterval(day) : { first: day, last: day };
  }
  const months = Math.round(count * (MONTHS[unit] ?? 0)) * direction;
  const { year, month } = civil(reference);
  // "2½ years ago" and "18 months ago" are months; whole years are years.
  if (unit === 'month' || unit === 'quarter' || months % 12 !== 0) return monthInterval(year, month + months);
  return yearInterval(year + months / 12);
}

/** "the past N units" or "the next N units", up to or from the reference, as exact as the unit. */
export function stretchOf(unit: Unit, count: number | null, direction: -1 | 1, reference: number): Interval | null {
  const n = count ?? (unit === 'day' ? FEW_DAYS : null);
  if (n === null) return null;
  const far = farEnd(unit, n, direction, reference);
  return direction < 0 ? { first: far, last: reference } : { first: reference, last: far };
}

function farEnd(unit: Unit, count: number, direction: -1 | 1, reference: number): number {
  const days = DAYS[unit];
  if (days !== undefined) return reference + direction * Math.round(count * days);
  const { year, month, day } = civil(reference);
  const target = month + direction * Math.round(count * (MONTHS[unit] ?? 0));
  const first = civil(dayNumber(year, target, 1));
  return dayNumber(first.year, first.month, Math.min(day, daysIn(first.year, first.month)));
}

/** `count` units from the start of `whole`, or up to its end, never beyond it. */
export function sliceOf(unit: Unit, count: number, atEnd: boolean, whole: Interval): Interval {
  if (atEnd) {
    const first = farEnd(unit, count, -1, whole.last + 1);
    return { first: Math.max(whole.first, first), last: whole.last };
  }
  return {
    first: whole.first,
    last: Math.min(whole.last, Math.max(whole.first, farEnd(unit, count, 1, whole.first) - 1)),
  };
}
