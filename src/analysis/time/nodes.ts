import type { TimeGrain } from '../../model/types';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Which one is meant, counted from the one that holds the publication date: last is -1, this 0, next 1. */
export type Shift = -1 | 0 | 1;

export type PartName =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'half1'
  | 'half2'
  | 'quarter1'
  | 'quarter2'
  | 'quarter3'
  | 'quarter4'
  | 'week1'
  | 'week2'
  | 'week3'
  | 'week4'
  | 'weekLast'
  | 'weekOf'
  | 'weekendOf';

/** What the words of a time expression say, before the publication date and the verb's tense are known. */
export type TimeNode =
  /** A date: the year, or month and day, may be open. `toDay` is the last day of "15-16". */
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly toDay: number | null;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null; readonly shift: Shift | null }
  /** "January next year". */
  | {
      readonly kind: 'inYear';
      readonly of: Extract<TimeNode, { kind: 'date' | 'month' }>;
      readonly shift: Shift;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** Ten or a hundred years from `year`; a decade without its century counts in the 20th or 21st. */
  | { readonly kind: 'years'; readonly year: number; readonly count: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: Shift | null;
      readonly week: Shift | null;
      /** "the coming Monday" is the first that is ahead. */
      readonly ahead?: true;
    }
  /** "the first Sunday of December": the nth such weekday of a month, -1 the last. */
  | { readonly kind: 'nth'; readonly weekday: number; readonly nth: number; readonly of: TimeNode }
  /** Days from the publication date: yesterday is -1. */
  | { readonly kind: 'day'; readonly offset: number }
  /** "last week", "this year"; without a shift ("the weekend") the tense tells. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: Shift | null }
  /** "the past three years", "the next 30 hours"; `count` is null for "few" and the like. */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number | null; readonly direction: -1 | 1 }
  /** "two days ago" and, seen from the publication date, "in two weeks". */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number | null; readonly direction: -1 | 1 }
  | { readonly kind: 'part'; readonly part: PartName; readonly of: TimeNode }
  /** "the first six months of 2021": `count` units from the start of the whole, or up to its end. */
  | {
      readonly kind: 'slice';
      readonly unit: Unit;
      readonly count: number;
      readonly atEnd: boolean;
      readonly of: TimeNode;
    }
  /** Of a certain year, or the nearest by tense. Spring is 0, winter 3. */
  | { readonly kind: 'season'; readonly season: number; readonly year: number | null; readonly shift: Shift | null }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null; readonly shift: Shift | null }
  | { readonly kind: 'range'; readonly from: TimeNode; readonly to: TimeNode }
  | { readonly kind: 'clock'; readonly time: string; readonly of: TimeNode | null }
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number | null }
  | { readonly kind: 'set'; readonly unit: Unit; readonly count: number }
  /** "weeks before", "the next day": hangs on another event. */
  | { readonly kind: 'anchored' }
  | { readonly kind: 'fixed'; readonly year: number; readonly month: number; readonly day: number };

/** A node and the number of tokens that it takes. */
export interface Match {
  readonly node: TimeNode;
  /** Token index, exclusive. */
  readonly end: number;
}

export function grainOf(node: TimeNode): TimeGrain {
  switch (node.kind) {
    case 'date':
    case 'weekday':
    case 'nth':
    case 'day':
    case 'holiday':
    case 'fixed':
      return 'day';
    case 'month':
      return 'month';
    case 'season':
      return 'quarter';
    case 'year':
      return 'year';
    case 'years':
      return node.count > 10 ? 'century' : 'decade';
    case 'unit':
      return grainOfUnit(node.unit);
    case 'inYear':
      return grainOf(node.of);
    case 'part':
      return grainOfPart(node.part, node.of);
    case 'slice':
      return grainOfUnit(node.unit);
    case 'range':
      return grainOf(node.to);
    case 'clock':
      return 'time';
    case 'duration':
      return 'duration';
    case 'set':
      return 'set';
    case 'stretch':
    case 'offset':
    case 'anchored':
      return 'relative';
  }
}

function grainOfUnit(unit: Unit): TimeGrain {
  if (unit === 'weekend') return 'week';
  return unit === 'minute' || unit === 'hour' ? 'time' : unit;
}

function grainOfPart(part: PartName, of: TimeNode): TimeGrain {
  if (part.startsWith('week')) return 'week';
  if (part.startsWith('quarter')) return 'quarter';
  const whole = grainOf(of);
  if (whole === 'year') return part.startsWith('half') ? 'quarter' : 'month';
  return whole === 'month' ? 'week' : whole;
}
