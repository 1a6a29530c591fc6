/** Gives each feature of a linear classifier a place of its own: what `analysis/syntax/linear.ts` looks up. */
import { Rows } from '../../analysis/learn/rows';
import { bucketShift, fewAt, type HashedTable, MULTIPLIERS, markOf, placeShift } from '../../analysis/syntax/linear';
import type { LinearTable } from './quantize';

const FEW_CLASSES = 3;
const LEAST_PLACES = 16;
/** Keys are placed while at least this share of the places stays free. */
const FREE = 0.03;

/** @throws RangeError for a key that stands in the table twice, or weights of few classes that lie too far apart */
export function hashed({ classes, keys, starts, pairs }: LinearTable): HashedTable {
  const { choices, places, at } = placed(keys);
  const weightsOf = (row: number): number[] => {
    const weights = new Array<number>(classes).fill(0);
    for (const pair of pairs.subarray(starts[row], starts[row + 1])) weights[pair >> 8] = (pair & 255) - 128;
    return weights;
  };
  if (classes > FEW_CLASSES) {
    const marks = new Uint16Array(places);
    const rows = new Rows(places, classes);
    keys.forEach((key, i) => {
      const place = at[i] as number;
      marks[place] = markOf(key);
      for (const [c, weight] of weightsOf(i).entries()) rows.set(place, c, weight);
    });
    return { classes, choices, places: marks, rows };
  }
  const table = new Int32Array(places);
  keys.forEach((key, i) => {
    const [first = 0, second = 0, third = 0] = weightsOf(i);
    for (const other of [second, third])
      if (Math.abs(other - first) > 255) throw new RangeError('weights too far apart');
    table[at[i] as number] = fewAt(key, third - first, second - first);
  });
  return { classes, choices, places: table, rows: null };
}

interface Placing {
  readonly choices: Uint8Array;
  /** How many places there are, a power of two. */
  readonly places: number;
  /** The place of each key. */
  readonly at: Int32Array;
}

function placed(keys: Int32Array): Placing {
  if (new Set(keys).size < keys.length) throw new RangeError('a key stands twice in a table');
  let places = LEAST_PLACES;
  while (places * (1 - FREE) < keys.length) places *= 2;
  for (; ; places *= 2) {
    const found = spread(keys, places);
    if (found) return found;
  }
}

/** Full buckets first, while there is most room. Null where a bucket finds no multiplier. */
function spread(keys: Int32Array, places: number): Placing | null {
  const choices = new Uint8Array(places / 2);
  const buckets: number[][] = Array.from(choices, () => []);
  for (const [i, key] of keys.entries()) buckets[key >>> bucketShift(choices.length)]?.push(i);
  const order = [...buckets.keys()].sort((a, b) => (buckets[b]?.length ?? 0) - (buckets[a]?.length ?? 0) || a - b);
  const taken = new Uint8Array(places);
  const at = new Int32Array(keys.length);
  for (const bucket of order) {
    const members = buckets[bucket] as number[];
    const fits = (multiplier: number): boolean => {
      const wanted = members.map((i) => Math.imul(keys[i] as number, multiplier) >>> placeShift(places));
      return new Set(wanted).size === wanted.length && wanted.every((place) => taken[place] === 0);
    };
    const choice = MULTIPLIERS.findIndex(fits);
    if (choice < 0) return null;
    choices[bucket] = choice;
    for (const i of members) {
      const place = Math.imul(keys[i] as number, MULTIPLIERS[choice] as number) >>> placeShift(places);
      at[i] = place;
      taken[place] = 1;
    }
  }
  return { choices, places, at };
}
