import type { EntityType } from '../../model/types';

/** The types that the tagger knows; dates and money are found by rules. */
export const NAME_TYPES = [
  'person',
  'organization',
  'place',
  'group',
  'other',
] as const satisfies readonly EntityType[];
export type NameType = (typeof NAME_TYPES)[number];

/** BILOU tags: 0 is outside; type t has Begin 1+4t, Inside 2+4t, Last 3+4t, Unit 4+4t. */
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * NAME_TYPES.length;
export const begin = (type: number): number => 1 + 4 * type;
export const inside = (type: number): number => 2 + 4 * type;
export const last = (type: number): number => 3 + 4 * type;
export const unit = (type: number): number => 4 + 4 * type;

/** True after B and I: the name goes on. */
export const isOpen = (label: number): boolean => label > 0 && ((label - 1) & 3) < 2;
/** True for B and U: a name starts here. */
export const startsName = (label: number): boolean => label > 0 && ((label - 1) & 3) % 3 === 0;
/** True for I and L: the name started before. */
export const continuesName = (label: number): boolean => label > 0 && ((label - 1) & 3) % 3 !== 0;
/** Index into NAME_TYPES, -1 for outside. */
export const typeOf = (label: number): number => (label > 0 ? (label - 1) >> 2 : -1);

/** May `to` stand right after `from`? */
export function follows(from: number, to: number): boolean {
  if (isOpen(from)) return continuesName(to) && typeOf(to) === typeOf(from);
  return !continuesName(to);
}

/** Allowed pairs of neighbouring labels, as flat [from, to, from, to, ...], in a fixed order that the model files rely on. */
export const TRANSITIONS: readonly number[] = (() => {
  const pairs: number[] = [];
  for (let from = 0; from < LABELS; from++)
    for (let to = 0; to < LABELS; to++) if (follows(from, to)) pairs.push(from, to);
  return pairs;
})();
