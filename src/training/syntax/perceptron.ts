import type { Scorer } from '../../analysis/syntax/linear';

/** Weights of one classifier as training leaves them: row i belongs to keys[i], `classes` numbers each. */
export interface Weights {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly rows: Float64Array;
}

/**
 * Averaged perceptron (Freund and Schapire 1999, Collins 2002) over hashed features. Rows are made on the first
 * update; with `only` no others than those keys are learned.
 */
export class Perceptron implements Scorer {
  #capacity = 1 << 16;
  #size = 0;
  #table = new Int32Array(this.#capacity);
  #rowOf = new Int32Array(this.#capacity);
  #keys = new Int32Array(1 << 15);
  #weights: Int32Array;
  #totals: Float64Array;
  #updates = new Int32Array(1 << 15);
  #steps = 1;

  constructor(
    readonly classes: number,
    private readonly only?: Int32Array,
  ) {
    this.#weights = new Int32Array((1 << 15) * classes);
    this.#totals = new Float64Array((1 << 15) * classes);
    for (const key of only ?? []) this.#add(key);
  }

  get size(): number {
    return this.#size;
  }

  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const classes = this.classes;
    const weights = this.#weights;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.#find(keys[i] as number);
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
    }
  }

  /** Counts one decision; call it for each, right or wrong. */
  tick(): void {
    this.#steps++;
  }

  /** Moves the features' weights from class `wrong` to class `right`. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      let row = this.#find(key);
      if (row < 0) {
        if (this.only) continue;
        row = this.#add(key);
      }
      this.#updates[row] = (this.#updates[row] as number) + 1;
      this.#move(row * this.classes + right, 1);
      this.#move(row * this.classes + wrong, -1);
    }
  }

  #move(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] as number) + by;
    this.#totals[at] = (this.#totals[at] as number) + by * this.#steps;
  }

  /** Averaged weights; rows with fewer than `minUpdates` updates are left out. */
  average(minUpdates = 0): Weights {
    const kept: number[] = [];
    for (let row = 0; row < this.#size; row++) if ((this.#updates[row] as number) >= minUpdates) kept.push(row);
    const rows = new Float64Array(kept.length * this.classes);
    const keys = new Int32Array(kept.length);
    for (const [i, row] of kept.entries()) {
      keys[i] = this.#keys[row] as number;
      for (let c = 0; c < this.classes; c++) {
        const at = row * this.classes + c;
        rows[i * this.classes + c] = (this.#weights[at] as number) - (this.#totals[at] as number) / this.#steps;
      }
    }
    return { classes: this.classes, keys, rows };
  }

  #find(key: number): number {
    const mask = this.#capacity - 1;
    let slot = spread(key) & mask;
    for (;;) {
      const found = this.#table[slot] as number;
      if (found === key) return this.#rowOf[slot] as number;
      if (found === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  #add(key: number): number {
    const known = this.#find(key);
    if (known >= 0) return known;
    if (this.#size * 2 >= this.#capacity) this.#rehash();
    if (this.#size >= this.#keys.length) this.#grow();
    const row = this.#size++;
    this.#keys[row] = key;
    this.#place(key, row);
    return row;
  }

  #place(key: number, row: number): void {
    const mask = this.#capacity - 1;
    let slot = spread(key) & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = key;
    this.#rowOf[slot] = row;
  }

  #rehash(): void {
    this.#capacity *= 2;
    this.#table = new Int32Array(this.#capacity);
    this.#rowOf = new Int32Array(this.#capacity);
    for (let row = 0; row < this.#size; row++) this.#place(this.#keys[row] as number, row);
  }

  #grow(): void {
    const rows = this.#keys.length * 2;
    this.#keys = copyInto(new Int32Array(rows), this.#keys);
    this.#updates = copyInto(new Int32Array(rows), this.#updates);
    this.#weights = copyInto(new Int32Array(rows * this.classes), this.#weights);
    this.#totals = copyInto(new Float64Array(rows * this.classes), this.#totals);
  }
}

function copyInto<T extends Int32Array | Float64Array>(to: T, from: T): T {
  to.set(from);
  return to;
}

/** Slot of a key; keys are odd, so the lowest bit says nothing. */
const spread = (key: number): number => (key >>> 1) ^ (key >>> 17);

/** Keys of the `limit` rows with the greatest spread of weights, in ascending order. */
export function strongest(weights: Weights, limit: number): Int32Array {
  const { classes, keys, rows } = weights;
  const power = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += Math.abs(rows[i * classes + c] as number);
    power[i] = sum;
  }
  const order = Array.from(keys, (_, i) => i).sort(
    (a, b) => (power[b] as number) - (power[a] as number) || (keys[a] as number) - (keys[b] as number),
  );
  return Int32Array.from(order.slice(0, limit), (i) => keys[i] as number).sort();
}
