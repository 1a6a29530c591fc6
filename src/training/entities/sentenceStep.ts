import { Lattice, TRANSITION_COUNT } from '../../analysis/entities/crf';
import { LABELS, TRANSITIONS } from '../../analysis/entities/labels';
import type { Example, Indexed } from './featureIndex';
import type { Generator } from './generator';

/** Number of the transition from one label to another. */
const PAIR = new Int16Array(LABELS * LABELS).fill(-1);
for (let p = 0; p < TRANSITION_COUNT; p++) {
  PAIR[(TRANSITIONS[2 * p] as number) * LABELS + (TRANSITIONS[2 * p + 1] as number)] = p;
}

const isSure = (masks: Int32Array): boolean => masks.every((mask) => (mask & (mask - 1)) === 0);

/** One step of learning: scores a sentence with some features left out, compares, and moves the weights. */
export class SentenceStep {
  private readonly lattice = new Lattice();
  private emissions = new Float32Array(0);
  private free = new Float32Array(0);
  private bound = new Float32Array(0);
  private readonly factors = new Float64Array(TRANSITION_COUNT);
  private readonly pairs = new Float64Array(TRANSITION_COUNT);
  private kept = new Int32Array(1024);
  private keptStarts = new Int32Array(64);

  readonly rows: Float32Array;
  readonly transitions = new Float32Array(TRANSITION_COUNT);
  /** Sums of squared gradients, by which AdaGrad slows each feature down. */
  private readonly speed: Float32Array;
  private readonly transitionSpeed = new Float32Array(TRANSITION_COUNT).fill(1);

  constructor(
    private readonly indexed: Indexed,
    private readonly options: { readonly dropout: number; readonly l2: number },
    private readonly random: Generator,
  ) {
    this.rows = new Float32Array(indexed.hashes.length * LABELS);
    this.speed = new Float32Array(indexed.hashes.length).fill(1e-6);
  }

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
    const gold = isSure(example.masks)
      ? this.followGold(example.masks, n, pairs)
      : this.lattice.marginals(this.emissions, n, factors, this.bound, example.masks, pairs, 1);
    this.update(n, rate, example.weight);
    for (let p = 0; p < TRANSITION_COUNT; p++) {
      const gradient = (pairs[p] as number) * example.weight;
      if (gradient === 0) continue;
      this.transitionSpeed[p] = (this.transitionSpeed[p] as number) + gradient * gradient;
      transitions[p] = (transitions[p] as number) + (rate * gradient) / Math.sqrt(this.transitionSpeed[p] as number);
    }
    return (all - gold) * example.weight;
  }

  /** Marginals, pairs and score of the one sequence that the masks allow. */
  private followGold(masks: Int32Array, n: number, pairs: Float64Array): number {
    let score = 0;
    let before = -1;
    this.bound.fill(0, 0, n * LABELS);
    for (let i = 0; i < n; i++) {
      const label = 31 - Math.clz32(masks[i] as number);
      this.bound[i * LABELS + label] = 1;
      score += this.emissions[i * LABELS + label] as number;
      if (before >= 0) {
        const pair = PAIR[before * LABELS + label] as number;
        score += this.transitions[pair] as number;
        pairs[pair] = (pairs[pair] as number) + 1;
      }
      before = label;
    }
    return score;
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
