/** Multinomial logistic regression over hashed features: AdaGrad with L2, then 8 bits. Deterministic by a fixed seed. */
import { hashFeature, type LinearModel } from '../../analysis/events/linear';

export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  /** How much the example counts; 1 if left out. */
  readonly weight?: number;
}

export interface FitOptions {
  readonly slots: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
}

export function fit(examples: readonly Example[], classes: readonly string[], options: FitOptions): LinearModel {
  const { slots, epochs, rate, l2 } = options;
  const n = classes.length;
  const weights = new Float64Array(slots * n);
  const squares = new Float64Array(slots * n).fill(1e-3);
  const sums = new Float64Array(slots * n);
  const data = examples.map((e) => ({
    at: Int32Array.from(e.features, (f) => (hashFeature(f) & (slots - 1)) * n),
    y: classes.indexOf(e.label),
    w: e.weight ?? 1,
  }));
  const order = data.map((_, i) => i);
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    seed = shuffle(order, seed);
    for (const i of order) {
      const d = data[i];
      if (d === undefined || d.y < 0) continue;
      step(weights, squares, d.at, d.y, d.w, n, rate, l2);
    }
    if (epoch >= epochs / 2)
      for (let k = 0; k < weights.length; k++) sums[k] = (sums[k] as number) + (weights[k] as number);
  }
  const kept = epochs - Math.ceil(epochs / 2);
  return quantize(
    sums.map((s) => s / Math.max(1, kept)),
    classes,
    slots,
  );
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  at: Int32Array,
  y: number,
  w: number,
  n: number,
  rate: number,
  l2: number,
): void {
  const scores = new Float64Array(n);
  for (const base of at) for (let c = 0; c < n; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < n; c++) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  for (let c = 0; c < n; c++) {
    const g = w * ((scores[c] as number) / sum - (c === y ? 1 : 0));
    if (Math.abs(g) < 1e-4) continue;
    for (const base of at) {
      const k = base + c;
      const grad = g + l2 * (weights[k] as number);
      squares[k] = (squares[k] as number) + grad * grad;
      weights[k] = (weights[k] as number) - (rate * grad) / Math.sqrt(squares[k] as number);
    }
  }
}

function quantize(weights: Float64Array, classes: readonly string[], slots: number): LinearModel {
  let top = 1e-9;
  for (const w of weights) top = Math.max(top, Math.abs(w));
  const scale = top / 127;
  return { classes, slots, scale, weights: Int8Array.from(weights, (w) => Math.round(w / scale)) };
}

/** Fisher-Yates with a linear congruential generator; returns the next seed. */
export function shuffle(order: number[], seed: number): number {
  let s = seed;
  for (let i = order.length - 1; i > 0; i--) {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    const j = s % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return s;
}
