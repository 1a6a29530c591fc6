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
  /** A byte of each slot's key, 0 for an empty slot: most look-ups end here, and it fits a processor's cache. */
  readonly #marks: Uint8Array;
  /** Four numbers a slot: key, where its row starts and ends in `pairs`, nothing. */
  readonly #slots: Int32Array;

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
    this.#marks = new Uint8Array(capacity);
    this.#slots = new Int32Array(capacity * 4);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = spread(key) & this.#mask;
      while (this.#marks[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#marks[slot] = markOf(key);
      this.#slots[slot * 4] = key;
      this.#slots[slot * 4 + 1] = starts[i] as number;
      this.#slots[slot * 4 + 2] = starts[i + 1] as number;
    }
  }

  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const marks = this.#marks;
    const slots = this.#slots;
    const pairs = this.pairs;
    const mask = this.#mask;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      const wanted = markOf(key);
      let slot = spread(key) & mask;
      let mark = marks[slot] as number;
      while (mark !== 0 && (mark !== wanted || slots[slot * 4] !== key)) {
        slot = (slot + 1) & mask;
        mark = marks[slot] as number;
      }
      if (mark === 0) continue;
      const end = slots[slot * 4 + 2] as number;
      for (let p = slots[slot * 4 + 1] as number; p < end; p++) {
        const pair = pairs[p] as number;
        const at = pair >> 8;
        scores[at] = (scores[at] as number) + (pair & 255) - 128;
      }
    }
  }
}

/** Never 0; other bits than those that choose the slot. */
const markOf = (key: number): number => (key >>> 22) | 1;

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
