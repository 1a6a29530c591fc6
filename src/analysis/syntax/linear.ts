/** Something that adds up the weights of features for each class. */
export interface Scorer {
  readonly classes: number;
  /** Adds the weights of `keys[0..count)` to `scores`, which it first sets to zero. */
  score(keys: Int32Array, count: number, scores: Int32Array): void;
}

/**
 * Weights of a linear classifier: a hash table from feature keys to rows, a row being (class, weight) pairs packed as
 * class * 256 + weight + 128. Small weights were dropped in training, so a row holds two or three pairs.
 */
export class LinearModel implements Scorer {
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** Where a slot's row starts in `pairs`; it ends at the first negative pair. */
  readonly #rows: Int32Array;

  /** `keys` are distinct and not 0; row i is `pairs[starts[i] .. starts[i + 1])`. */
  constructor(
    readonly classes: number,
    keys: Int32Array,
    starts: Int32Array,
    readonly pairs: Uint16Array,
  ) {
    let capacity = 16;
    while (capacity < keys.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = spread(key) & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#rows[slot * 2] = starts[i] as number;
      this.#rows[slot * 2 + 1] = starts[i + 1] as number;
    }
  }

  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const table = this.#keys;
    const rows = this.#rows;
    const pairs = this.pairs;
    const mask = this.#mask;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      let slot = spread(key) & mask;
      let found = table[slot] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = table[slot] as number;
      }
      if (found === 0) continue;
      const end = rows[slot * 2 + 1] as number;
      for (let p = rows[slot * 2] as number; p < end; p++) {
        const pair = pairs[p] as number;
        const at = pair >> 8;
        scores[at] = (scores[at] as number) + (pair & 255) - 128;
      }
    }
  }
}

/** Slot of a key; keys are odd, so the lowest bit says nothing. */
export const spread = (key: number): number => (key >>> 1) ^ (key >>> 17);

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
