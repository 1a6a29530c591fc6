import { Lattice, TRANSITION_COUNT } from '../../analysis/entities/crf';
import { atOffset, contextFeatures, MAX_CONTEXT_FEATURES, type View } from '../../analysis/entities/features';
import { LABELS } from '../../analysis/entities/labels';
import { HashTable } from '../../analysis/entities/table';

/** A sentence to learn from. `masks`: allowed labels of each word. */
export interface Example {
  readonly view: View;
  readonly masks: Int32Array;
  readonly weight: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random at each visit. */
  readonly dropout: number;
  /** Features seen in fewer words than this are left out. */
  readonly minimum: number;
  readonly l2: number;
  readonly seed: number;
  /** After `pruneAfter` epochs only this many features stay, those that moved the most scores; the rest of the epochs mend the loss. */
  readonly keep: number;
  readonly pruneAfter: number;
  readonly log?: (line: string) => void;
}

export interface TrainedWeights {
  readonly hashes: Int32Array;
  /** Rows of LABELS. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/** A small fast generator (xorshift32), so that training repeats itself exactly. */
export class Generator {
  private state: number;
  constructor(seed: number) {
    this.state = seed | 0 || 1;
  }
  /** An unsigned 32-bit integer. */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x >>> 0;
  }
  below(limit: number): number {
    return this.next() % limit;
  }
}

interface Indexed {
  readonly hashes: Int32Array;
  /** Features of all words of all examples, one after another. */
  readonly features: Int32Array;
  /** Start of each word's features; words are counted over all examples. */
  readonly starts: Uint32Array;
  /** First word of each example. */
  readonly firsts: Uint32Array;
}

function wordFeatures(view: View, i: number, out: Int32Array, scratch: Int32Array): number {
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
function indexFeatures(examples: readonly Example[], minimum: number): Indexed {
  const total = examples.reduce((sum, example) => sum + example.view.words.length, 0);
  const starts = new Uint32Array(total + 1);
  const firsts = new Uint32Array(examples.length + 1);
  const counts = new GrowingCounts();
  const buffer = new Int32Array(512);
  const scratch = new Int32Array(MAX_CONTEXT_FEATURES);
  examples.forEach((example) => {
    for (let i = 0; i < example.view.words.length; i++) {
      const n = wordFeatures(example.view, i, buffer, scratch);
      for (let f = 0; f < n; f++) counts.add(buffer[f] as number);
    }
  });
  const hashes = counts.atLeast(minimum);
  const index = new HashTable(hashes.length);
  hashes.forEach((hash, at) => index.set(hash, at));
  let features = new Int32Array(total * 100);
  let used = 0;
  let word = 0;
  examples.forEach((example, e) => {
    firsts[e] = word;
    for (let i = 0; i < example.view.words.length; i++) {
      const n = wordFeatures(example.view, i, buffer, scratch);
      starts[word++] = used;
      if (used + n > features.length) {
        const larger = new Int32Array(features.length * 1.3 + 1000);
        larger.set(features);
        features = larger;
      }
      for (let f = 0; f < n; f++) {
        const at = index.get(buffer[f] as number);
        if (at >= 0) features[used++] = at;
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

/**
 * Maximum likelihood with AdaGrad (one step size for each feature), feature dropout and L2;
 * sums over all labels that a mask allows, so that unsure annotation teaches nothing wrong.
 */
export function trainCrf(examples: readonly Example[], options: TrainingOptions): TrainedWeights {
  const indexed = indexFeatures(examples, options.minimum);
  const count = indexed.hashes.length;
  options.log?.(`${examples.length} sentences, ${indexed.firsts[examples.length]} words, ${count} features`);
  const rows = new Float32Array(count * LABELS);
  const speed = new Float32Array(count).fill(1e-6);
  const transitions = new Float32Array(TRANSITION_COUNT);
  const transitionSpeed = new Float32Array(TRANSITION_COUNT).fill(1);
  const order = examples.map((_, at) => at);
  const random = new Generator(options.seed);
  const step = new SentenceStep(indexed, rows, speed, transitions, transitionSpeed, options, random);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const at of order) loss += step.learn(examples[at] as Example, at, rate);
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
    if (epoch + 1 === options.pruneAfter) dropFeatures(indexed, rows, options.keep);
  }
  const keep = 1 - options.dropout;
  for (let i = 0; i < rows.length; i++) rows[i] = (rows[i] as number) * keep;
  return { hashes: indexed.hashes, rows, transitions };
}

/** Takes all but the `keep` weightiest features out of the examples and sets their weights to zero. */
function dropFeatures(indexed: Indexed, rows: Float32Array, keep: number): void {
  const { features, starts } = indexed;
  const count = indexed.hashes.length;
  if (keep >= count) return;
  const seen = new Uint32Array(count);
  for (let f = 0; f < (starts.at(-1) ?? 0); f++)
    seen[features[f] as number] = (seen[features[f] as number] as number) + 1;
  const worth = new Float32Array(count);
  for (let f = 0; f < count; f++) {
    let square = 0;
    for (let k = f * LABELS; k < (f + 1) * LABELS; k++) square += (rows[k] as number) ** 2;
    worth[f] = Math.sqrt(square) * Math.log(1 + (seen[f] as number));
  }
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

class SentenceStep {
  private readonly lattice = new Lattice();
  private emissions = new Float32Array(0);
  private free = new Float32Array(0);
  private bound = new Float32Array(0);
  private readonly factors = new Float64Array(TRANSITION_COUNT);
  private readonly pairs = new Float64Array(TRANSITION_COUNT);
  private kept = new Int32Array(1024);
  private keptStarts = new Int32Array(64);

  constructor(
    private readonly indexed: Indexed,
    private readonly rows: Float32Array,
    private readonly speed: Float32Array,
    private readonly transitions: Float32Array,
    private readonly transitionSpeed: Float32Array,
    private readonly options: TrainingOptions,
    private readonly random: Generator,
  ) {}

  learn(example: Example, at: number, rate: number): number {
    const n = example.view.words.length;
    if (this.emissions.length < n * LABELS) {
      this.emissions = new Float32Array(2 * n * LABELS);
      this.free = new Float32Array(2 * n * LABELS);
      this.bound = new Float32Array(2 * n * LABELS);
    }
    this.score(this.indexed.firsts[at] as number, n);
    const { factors, pairs, transitions } = this;
    for (let p = 0; p < TRANSITION_COUNT; p++) factors[p] = Math.exp(transitions[p] as number);
    pairs.fill(0);
    const all = this.lattice.marginals(this.emissions, n, factors, this.free, undefined, pairs, -1);
    const gold = this.lattice.marginals(this.emissions, n, factors, this.bound, example.masks, pairs, 1);
    this.update(n, rate, example.weight);
    for (let p = 0; p < TRANSITION_COUNT; p++) {
      const gradient = (pairs[p] as number) * example.weight;
      if (gradient === 0) continue;
      this.transitionSpeed[p] = (this.transitionSpeed[p] as number) + gradient * gradient;
      transitions[p] = (transitions[p] as number) + (rate * gradient) / Math.sqrt(this.transitionSpeed[p] as number);
    }
    return (all - gold) * example.weight;
  }

  /** Draws the features that stay this time and sums their weights. */
  private score(firstWord: number, n: number): void {
    const { features, starts } = this.indexed;
    const { rows, emissions, random } = this;
    const limit = this.options.dropout * 2 ** 32;
    const most = (starts[firstWord + n] as number) - (starts[firstWord] as number);
    if (this.kept.length < most) this.kept = new Int32Array(most * 2);
    if (this.keptStarts.length < n + 1) this.keptStarts = new Int32Array(n * 2 + 2);
    const { kept, keptStarts } = this;
    let used = 0;
    for (let i = 0; i < n; i++) {
      keptStarts[i] = used;
      const row = i * LABELS;
      emissions.fill(0, row, row + LABELS);
      const end = starts[firstWord + i + 1] as number;
      for (let f = starts[firstWord + i] as number; f < end; f++) {
        if (random.next() < limit) continue;
        const base = (features[f] as number) * LABELS;
        kept[used++] = features[f] as number;
        for (let k = 0; k < LABELS; k++)
          emissions[row + k] = (emissions[row + k] as number) + (rows[base + k] as number);
      }
    }
    keptStarts[n] = used;
  }

  private update(n: number, rate: number, weight: number): void {
    const { rows, speed, free, bound, kept, keptStarts } = this;
    const { l2 } = this.options;
    const gradient = new Float32Array(LABELS);
    for (let i = 0; i < n; i++) {
      let square = 0;
      for (let k = 0; k < LABELS; k++) {
        const g = ((bound[i * LABELS + k] as number) - (free[i * LABELS + k] as number)) * weight;
        gradient[k] = g;
        square += g * g;
      }
      if (square < 1e-7) continue;
      for (let f = keptStarts[i] as number; f < (keptStarts[i + 1] as number); f++) {
        const feature = kept[f] as number;
        const sum = (speed[feature] as number) + square;
        speed[feature] = sum;
        const factor = rate / Math.sqrt(sum);
        const base = feature * LABELS;
        for (let k = 0; k < LABELS; k++) {
          const old = rows[base + k] as number;
          rows[base + k] = old + factor * ((gradient[k] as number) - l2 * old);
        }
      }
    }
  }
}
