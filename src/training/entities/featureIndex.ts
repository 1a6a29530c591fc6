import { atOffset, contextFeatures, MAX_CONTEXT_FEATURES } from '../../analysis/entities/features';
import { LABELS } from '../../analysis/entities/labels';
import { HashTable } from '../../analysis/entities/table';
import type { View } from '../../analysis/entities/view';

/** A sentence to learn from. `masks`: allowed labels of each word. */
export interface Example {
  readonly view: View;
  readonly masks: Int32Array;
  readonly weight: number;
}

/** The features of all examples, numbered. */
export interface Indexed {
  readonly hashes: Int32Array;
  /** Features of all words of all examples, one after another. */
  readonly features: Int32Array;
  /** Start of each word's features; words are counted over all examples. */
  readonly starts: Uint32Array;
  /** First word of each example. */
  readonly firsts: Uint32Array;
}

function wordFeatures(example: Example, i: number, out: Int32Array, scratch: Int32Array): number {
  const { view } = example;
  let n = contextFeatures(view, i, scratch);
  out.set(scratch.subarray(0, n));
  for (let offset = -2; offset <= 2; offset++) {
    const word = view.words[i + offset];
    if (!word) continue;
    const reach = offset === 0 ? word.features.length : Math.abs(offset) === 1 ? word.near : word.far;
    for (let f = 0; f < reach; f++) out[n++] = atOffset(word.features[f] as number, offset);
  }
  return n;
}

/** Two passes: count the features, then number those that are common enough. */
export function indexFeatures(examples: readonly Example[], minimum: number): Indexed {
  const total = examples.reduce((sum, example) => sum + example.view.words.length, 0);
  const starts = new Uint32Array(total + 1);
  const firsts = new Uint32Array(examples.length + 1);
  const counts = new GrowingCounts();
  const buffer = new Int32Array(1024);
  const scratch = new Int32Array(MAX_CONTEXT_FEATURES);
  examples.forEach((example) => {
    for (let i = 0; i < example.view.words.length; i++) {
      const n = wordFeatures(example, i, buffer, scratch);
      for (let f = 0; f < n; f++) counts.add(buffer[f] as number);
    }
  });
  const hashes = counts.atLeast(minimum);
  const index = new HashTable(hashes.length);
  for (const [at, hash] of hashes.entries()) index.set(hash, at);
  let features = new Int32Array(total * 120);
  let used = 0;
  let word = 0;
  examples.forEach((example, e) => {
    firsts[e] = word;
    for (let i = 0; i < example.view.words.length; i++) {
      const n = wordFeatures(example, i, buffer, scratch);
      starts[word++] = used;
      if (used + n > features.length) {
        const larger = new Int32Array(features.length * 1.3 + 1000);
        larger.set(features);
        features = larger;
      }
      for (let f = 0; f < n; f++) {
        const at = index.get(buffer[f] as number);
        if (at < 0) continue;
        features[used++] = at;
      }
    }
  });
  starts[word] = used;
  firsts[examples.length] = word;
  return { hashes, features, starts, firsts };
}

/** Counts of hashes, in an open table that doubles as it fills. */
class GrowingCounts {
  private keys = new Int32Array(1 << 20);
  private counts = new Int32Array(1 << 20);
  private filled = 0;

  add(key: number, by = 1): void {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    if (this.counts[slot] === 0) {
      this.keys[slot] = key;
      this.filled++;
    }
    this.counts[slot] = (this.counts[slot] as number) + by;
    if (this.filled * 2 > this.keys.length) this.grow();
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Int32Array(keys.length * 2);
    this.filled = 0;
    for (let i = 0; i < keys.length; i++) if (counts[i]) this.add(keys[i] as number, counts[i] as number);
  }

  /** Sorted, so that the numbering does not depend on the table. */
  atLeast(minimum: number): Int32Array {
    const kept: number[] = [];
    for (let i = 0; i < this.keys.length; i++)
      if ((this.counts[i] as number) >= minimum) kept.push(this.keys[i] as number);
    return Int32Array.from(kept).sort();
  }
}

/** Takes all but the `keep` weightiest features out of the examples and sets their weights to zero. */
export function dropFeatures(indexed: Indexed, rows: Float32Array, keep: number): void {
  const { features, starts } = indexed;
  const count = indexed.hashes.length;
  const seen = new Uint32Array(count);
  for (let f = 0; f < (starts.at(-1) ?? 0); f++)
    seen[features[f] as number] = (seen[features[f] as number] as number) + 1;
  const worth = new Float32Array(count);
  for (let f = 0; f < count; f++) {
    let square = 0;
    for (let k = f * LABELS; k < (f + 1) * LABELS; k++) square += (rows[k] as number) ** 2;
    worth[f] = Math.sqrt(square) * Math.log(1 + (seen[f] as number));
  }
  if (keep >= count) return;
  const least = Float32Array.from(worth).sort()[count - keep] as number;
  let used = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    const [from, to] = [starts[word] as number, starts[word + 1] as number];
    starts[word] = used;
    for (let f = from; f < to; f++)
      if ((worth[features[f] as number] as number) >= least) features[used++] = features[f] as number;
  }
  starts[starts.length - 1] = used;
  for (let f = 0; f < count; f++) if ((worth[f] as number) < least) rows.fill(0, f * LABELS, (f + 1) * LABELS);
}
