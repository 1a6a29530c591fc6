import {
  civil,
  dayNumber,
  daysIn,
  type Interval,
  monthInterval,
  weekdayOf,
  weekInterval,
  yearInterval,
} from './calendar';
import { HOLIDAYS } from './lexicon';
import { easter, nearestYear, type Yearly } from './nearest';
import type { Shift, TimeNode, Unit } from './nodes';
import { partOf } from './partOf';
import { moved, sliceOf, stretchOf } from './steps';
import type { Tense } from './tense';

type Of<K extends TimeNode['kind']> = Extract<TimeNode, { kind: K }>;

/** First and last day of what a node names; null where that needs a publication date or another event. */
export function intervalOf(node: TimeNode, reference: number | null, tense: Tense | null): Interval | null {
  const known = withoutReference(node, reference, tense);
  if (known !== undefined) return known;
  if (reference === null) return null;
  switch (node.kind) {
    case 'day':
      return { first: reference + node.offset, last: reference + node.offset };
    case 'weekday':
      return weekdayInterval(node, reference, tense);
    case 'unit':
      return unitInterval(node.unit, node.shift, reference, tense);
    case 'stretch':
      return stretchOf(node.unit, node.count, node.direction, reference);
    case 'offset':
      return moved(node.unit, node.count, node.direction, reference);
    case 'date':
      return nearestYear((year) => dateInterval(node, year), reference, civil(reference).year, tense, true);
    case 'month':
      return shiftedYear((year) => monthInterval(year, node.month), node.shift, reference, tense, false);
    case 'season':
      return shiftedYear((year) => monthInterval(year, 3 + 3 * node.season, 3), node.shift, reference, tense, false);
    case 'holiday':
      return shiftedYear((year) => holidayInterval(node.name, year), node.shift, reference, tense, true);
    default:
      return null;
  }
}

/** Nodes that name their year, and those made of others; undefined for the rest. */
function withoutReference(node: TimeNode, reference: number | null, tense: Tense | null): Interval | null | undefined {
  switch (node.kind) {
    case 'year':
      return yearInterval(node.year);
    case 'years':
      return yearInterval(node.year, node.count);
    case 'fixed':
      return dateInterval({ ...node, toDay: null }, node.year);
    case 'date':
      return node.year === null ? undefined : dateInterval(node, node.year);
    case 'month':
      return node.year === null ? undefined : monthInterval(node.year, node.month);
    case 'season':
      return node.year === null ? undefined : monthInterval(node.year, 3 + 3 * node.season, 3);
    case 'holiday':
      return node.year === null ? undefined : holidayInterval(node.name, node.year);
    case 'inYear':
      return reference === null
        ? null
        : intervalOf({ ...node.of, year: civil(reference).year + node.shift }, null, null);
    case 'part': {
      const whole = intervalOf(node.of, reference, tense);
      return whole && partOf(node.part, whole);
    }
    case 'nth': {
      const whole = intervalOf(node.of, reference, tense);
      return whole && nthOf(node.weekday, node.nth, whole);
    }
    case 'slice': {
      const whole = intervalOf(node.of, reference, tense);
      return whole && sliceOf(node.unit, node.count, node.atEnd, whole);
    }
    case 'range':
      return rangeInterval(node, reference, tense);
    case 'clock':
      return node.of && intervalOf(node.of, reference, tense);
    default:
      return undefined;
  }
}

/** The nth weekday of a month, the last for -1; null where the month has no fifth. */
function nthOf(weekday: number, nth: number, month: Interval): Interval | null {
  const first = month.first + ((weekday - weekdayOf(month.first) + 7) % 7);
  const day = nth < 0 ? month.last - ((weekdayOf(month.last) - weekday + 7) % 7) : first + 7 * (nth - 1);
  return day <= month.last ? { first: day, last: day } : null;
}

function dateInterval(node: { month: number; day: number; toDay: number | null }, year: number): Interval {
  // Feb. 29 of a common year runs over into March, which is as good as any answer.
  return { first: dayNumber(year, node.month, node.day), last: dayNumber(year, node.month, node.toDay ?? node.day) };
}

/** Both ends; an end that comes before its start belongs to the next year or week. */
function rangeInterval(node: Of<'range'>, reference: number | null, tense: Tense | null): Interval | null {
  const { from, to } = node;
  const dated = (from.kind === 'date' || from.kind === 'month') && (to.kind === 'date' || to.kind === 'month');
  const start = dated && from.year === null && to.year !== null ? { ...from, year: to.year } : from;
  const first = intervalOf(start, reference, tense);
  const last = intervalOf(to, reference, tense);
  if (!first || !last) return null;
  if (last.last >= first.first) return { first: first.first, last: last.last };
  if (from.kind === 'weekday') return { first: first.first, last: last.last + 7 };
  const { year, month, day } = civil(last.last);
  return dated
    ? { first: first.first, last: dayNumber(year + 1, month, Math.min(day, daysIn(year + 1, month))) }
    : null;
}

function weekdayInterval(node: Of<'weekday'>, reference: number, tense: Tense | null): Interval {
  const today = weekdayOf(reference);
  const back = (today - node.weekday + 7) % 7;
  const one = (day: number): Interval => ({ first: day, last: day });
  const inWeek = (week: number): Interval => one(reference - today + node.weekday + 7 * week);
  if (node.ahead) return one(reference + 7 - back);
  if (node.week !== null) return inWeek(node.week);
  if (node.shift === 1) return inWeek(1);
  if (node.shift === 0) return inWeek(0);
  // "last Tuesday" is never today.
  if (node.shift === -1) return one(reference - (back === 0 ? 7 : back));
  // News tells in the past; a verb in the present gives a programme: "the trial begins Monday".
  const ahead = tense === 'future' || tense === 'present';
  return one(ahead ? reference + ((7 - back) % 7) : reference - back);
}

function unitInterval(unit: Unit, shift: Shift | null, reference: number, tense: Tense | null): Interval | null {
  const { year, month } = civil(reference);
  const by = shift ?? 0;
  switch (unit) {
    case 'day':
      return { first: reference + by, last: reference + by };
    case 'week':
      return weekInterval(reference, by);
    case 'weekend':
      return weekendInterval(shift, reference, tense);
    case 'month':
      return monthInterval(year, month + by);
    case 'quarter':
      return monthInterval(year, month - ((month - 1) % 3) + 3 * by, 3);
    case 'year':
      return yearInterval(year + by);
    case 'decade':
      return yearInterval(year - (year % 10) + 10 * by, 10);
    case 'century':
      return yearInterval(year - ((year - 1) % 100) + 100 * by, 100);
    default:
      return null;
  }
}

/** Saturday and Sunday; on a weekend day "the weekend" is the one under way. */
function weekendInterval(shift: Shift | null, reference: number, tense: Tense | null): Interval {
  const saturday = reference - weekdayOf(reference) + 5;
  const running = weekdayOf(reference) >= 5;
  const week = shift === 1 ? 1 : shift === -1 || (!running && tense !== 'future') ? -1 : 0;
  return { first: saturday + 7 * week, last: saturday + 7 * week + 1 };
}

/** "last May" is the latest that is over, "next May" the first that has not begun, "this May" this year's. */
function shiftedYear(
  yearly: Yearly,
  shift: Shift | null,
  reference: number,
  tense: Tense | null,
  precise: boolean,
): Interval {
  const { year } = civil(reference);
  if (shift === null) return nearestYear(yearly, reference, year, tense, precise);
  if (shift === 0) return yearly(year);
  const around = [year - 2, year - 1, year, year + 1].map(yearly);
  if (shift === 1) return around.find((one) => one.first > reference) ?? yearly(year + 2);
  return around.findLast((one) => one.last < reference) ?? yearly(year - 1);
}

function holidayInterval(name: string, year: number): Interval {
  const fixed = HOLIDAYS.get(name);
  const one = (day: number): Interval => ({ first: day, last: day });
  if (fixed) return one(dayNumber(year, fixed[0], fixed[1]));
  if (name === 'good friday') return one(easter(year) - 2);
  if (name === 'easter monday') return one(easter(year) + 1);
  if (name.startsWith('easter')) return one(easter(year));
  // Thanksgiving in the United States: the fourth Thursday of November.
  const first = dayNumber(year, 11, 1);
  return one(first + ((3 - weekdayOf(first) + 7) % 7) + 21);
}
