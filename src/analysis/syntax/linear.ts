import type { Rows } from '../learn/rows';

/** Something that adds up the weights of features for each class. */
export interface Scorer {
  readonly classes: number;
  /** Sets `scores` to the sum of the weights of `keys[0..count)`, give or take one number for all classes. */
  score(keys: Int32Array, count: number, scores: Int32Array): void;
}

/**
 * Weights of a trained linear classifier by perfect hashing (hash and displace, Belazzougui et al. 2009): each key of those
 * that it knows has a place of its own, so that looking one up takes no branch and many look-ups wait for memory together.
 * Only some bits of the key are kept there, which makes the table small enough for the processor's cache: of the keys that
 * it does not know, one in ten thousand and more is taken for one that it knows.
 */
export interface HashedTable {
  readonly classes: number;
  /** Which of the multipliers spreads the keys of a bucket; their number is a power of two. */
  readonly choices: Uint8Array;
  /** What is kept at each place, a power of two of them: see `fewAt` and `markOf`. */
  readonly places: Int32Array | Uint16Array;
  /** With more than three classes: the weights of each place. */
  readonly rows: Rows | null;
}

const KEY_BITS = 30;
export const MULTIPLIERS = multipliers();

/** Which bucket a key is in, of so many; by its highest bits. */
export const bucketShift = (buckets: number): number => KEY_BITS - 31 + Math.clz32(buckets);
/** Which place a multiplier gives a key, of so many. */
export const placeShift = (places: number): number => Math.clz32(places) + 1;

/** What many classes keep of a key. */
export const markOf = (key: number): number => (key >>> 1) & 0xffff;
/** What few classes keep: 14 bits of the key, and how far the weights of the third and second class are above the first. */
export const fewAt = (key: number, third: number, second: number): number =>
  ((key >>> 1) << 18) | ((third & 511) << 9) | (second & 511);

export const linearModel = (table: HashedTable): Scorer => (table.rows ? manyClasses : fewClasses)(table);

function fewClasses({ classes, choices, places }: HashedTable): Scorer {
  const toBucket = bucketShift(choices.length);
  const toPlace = placeShift(places.length);
  return {
    classes,
    score(keys, count, scores) {
      let second = 0;
      let third = 0;
      for (let i = 0; i < count; i++) {
        const key = keys[i] as number;
        const multiplier = MULTIPLIERS[choices[key >>> toBucket] as number] as number;
        const found = places[Math.imul(key, multiplier) >>> toPlace] as number;
        const off = (found ^ (key << 17)) >> 18;
        const known = ~((off | -off) >> 31);
        second += ((found << 23) >> 23) & known;
        third += ((found << 14) >> 23) & known;
      }
      scores[0] = 0;
      scores[1] = second;
      if (classes > 2) scores[2] = third;
    },
  };
}

function manyClasses({ classes, choices, places, rows }: HashedTable): Scorer {
  const toBucket = bucketShift(choices.length);
  const toPlace = placeShift(places.length);
  const { chosen } = rows as Rows;
  return {
    classes,
    score(keys, count, scores) {
      let found = 0;
      for (let i = 0; i < count; i++) {
        const key = keys[i] as number;
        const multiplier = MULTIPLIERS[choices[key >>> toBucket] as number] as number;
        const at = Math.imul(key, multiplier) >>> toPlace;
        const off = (places[at] as number) ^ markOf(key);
        chosen[found] = at;
        found += 1 + (-off >> 31);
      }
      (rows as Rows).addTo(scores.fill(0), found);
    },
  };
}

/** Odd numbers that look random. */
function multipliers(): Int32Array {
  const list = new Int32Array(256);
  let x = 0x9e3779b1;
  for (let i = 0; i < list.length; i++) {
    list[i] = x | 1;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
  }
  return list;
}

/** The best class of `scores` among those whose bit is set in `allowed`; the lowest number wins a tie. */
export function bestAllowed(scores: Int32Array, allowed: number): number {
  let best = -1;
  for (let i = 0; i < scores.length; i++) {
    if ((allowed >> i) & 1 && (best < 0 || (scores[i] as number) > (scores[best] as number))) best = i;
  }
  return best;
}

export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}
