/** The few things that are asked of spans everywhere: order, key, overlap, search. Offsets are UTF-16 units. */
import type { Span } from './types';

/** Text order, the longer first where two begin together. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Equal for equal spans. */
export const placeKey = ({ start, end }: Span): string => `${start}-${end}`;

export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** They share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Those that stand at one place, by `placeKey`, in their order. */
export function groupByPlace<T extends Span>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(placeKey(one));
    if (group) group.push(one);
    else groups.set(placeKey(one), [one]);
  }
  return groups;
}

export const movedBy = <T extends Span>(item: T, by: number): T =>
  by === 0 ? item : { ...item, start: item.start + by, end: item.end + by };

/** How many of the first items meet a condition that later ones no longer meet: a binary search. */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
