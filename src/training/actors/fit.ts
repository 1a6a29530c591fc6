/** Log-linear choice among readings, by AdaGrad on the likelihood of all that are right. */
import type { RankerWeights } from '../../analysis/actors/ranker';
import type { Example, Scorer } from './guide';
import type { Draw } from './train';

export interface FitOptions {
  /** Weights are told apart by the low bits of a hash. */
  readonly bits: number;
  readonly rate: number;
  readonly decay: number;
  readonly least: number;
  /** Share of the features that are left out each time, so that none is leant on too much. */
  readonly drop: number;
}

export class LogLinear implements Scorer {
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private notes = 0;
  private readonly mask: number;
  /** In how many examples a feature stands: rare ones are not learned. */
  private readonly seen: Uint8Array;

  constructor(private readonly options: FitOptions) {
    this.weights = new Float32Array(1 << options.bits);
    this.squares = new Float32Array(1 << options.bits).fill(1e-3);
    this.sums = new Float32Array(1 << options.bits);
    this.seen = new Uint8Array(1 << options.bits);
    this.mask = (1 << options.bits) - 1;
  }

  score(features: readonly number[] | Int32Array): number {
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += this.weights[(features[i] as number) & this.mask] as number;
    return sum;
  }

  /** One pass over the examples in an order drawn by `draw`; the loss per example. */
  pass(examples: readonly Example[], draw: Draw): number {
    if (!this.counted) this.count(examples);
    const order = examples.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(draw() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    for (const at of order) loss += this.step(examples[at] as Example, draw);
    return loss / Math.max(1, examples.length);
  }

  private counted = false;

  private count(examples: readonly Example[]): void {
    this.counted = true;
    for (const { options } of examples) {
      const here = new Set<number>();
      for (const features of options) for (const feature of features) here.add(feature & this.mask);
      for (const at of here) this.seen[at] = Math.min(255, (this.seen[at] as number) + 1);
    }
  }

  private step({ options: whole, right }: Example, draw: Draw): number {
    const { drop } = this.options;
    const options = whole.map((each) => each.filter(() => draw() >= drop));
    const scores = options.map((features) => this.score(features));
    if (options.length === 1) {
      const p = 1 / (1 + Math.exp(-(scores[0] as number)));
      const target = right[0] ? 1 : 0;
      this.update(options[0] as Int32Array, p - target);
      return -Math.log(Math.max(1e-9, right[0] ? p : 1 - p));
    }
    const top = Math.max(...scores);
    let all = 0;
    let good = 0;
    const powers = scores.map((score) => Math.exp(score - top));
    for (const [i, power] of powers.entries()) {
      all += power;
      if (right[i]) good += power;
    }
    for (const [i, power] of powers.entries()) {
      const pull = power / all - (right[i] ? power / good : 0);
      if (Math.abs(pull) > 1e-3) this.update(options[i] as Int32Array, pull);
    }
    return -Math.log(Math.max(1e-9, good / all));
  }

  private update(features: Int32Array, pull: number): void {
    const { rate, decay } = this.options;
    for (let i = 0; i < features.length; i++) {
      const at = (features[i] as number) & this.mask;
      if ((this.seen[at] as number) < this.options.least) continue;
      const gradient = pull + decay * (this.weights[at] as number);
      this.squares[at] = (this.squares[at] as number) + gradient * gradient;
      this.weights[at] = (this.weights[at] as number) - (rate * gradient) / Math.sqrt(this.squares[at] as number);
    }
  }

  /** Adds the weights as they stand to the mean that is kept in the end. */
  note(): void {
    this.notes++;
    for (let i = 0; i < this.sums.length; i++) this.sums[i] = (this.sums[i] as number) + (this.weights[i] as number);
  }

  /** The mean of the weights that were noted. */
  mean(): Float32Array {
    return this.sums.map((sum) => sum / Math.max(1, this.notes));
  }
}

/** The mean of several weightings, in steps of one byte. */
export function quantized(all: readonly Float32Array[]): RankerWeights {
  const mean = (all[0] ?? new Float32Array(0)).map(
    (_, at) => all.reduce((sum, each) => sum + (each[at] as number), 0) / all.length,
  );
  const most = mean.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const scale = Math.min(most, 4) / 127 || 1;
  const steps = mean.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { weights: Int8Array.from(steps), scale };
}
