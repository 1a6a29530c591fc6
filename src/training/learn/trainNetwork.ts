/** Trains networks of `analysis/learn` by AdaGrad on single examples, in a fixed order: the same data give the same bytes. */
import type { Network } from '../../analysis/learn/network';

/** One choice. A classifier has one row; a ranker has one row a candidate, and one class. */
export interface Choice {
  /** Hashed features of each row. */
  readonly rows: readonly (readonly number[])[];
  /** Wanted rows (ranker) or classes (classifier); several are equally right. */
  readonly gold: readonly number[];
  readonly weight: number;
  /** Wanted distribution over all scores instead of `gold`. */
  readonly soft?: readonly number[];
}

export interface Training {
  readonly classes: readonly string[];
  readonly slots: number;
  readonly width: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random in training. */
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}

/** Mulberry32: small, fast, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function trainNetwork(choices: readonly Choice[], how: Training): Network {
  const { classes, slots, width } = how;
  const n = classes.length;
  const stride = width + n;
  const mask = slots - 1;
  const random = randomFrom(how.seed);
  const rows = new Float32Array(slots * stride);
  const out = new Float32Array(n * width);
  const hiddenBias = new Float32Array(width);
  const bias = new Float32Array(n);
  for (let s = 0; s < slots; s++) for (let k = 0; k < width; k++) rows[s * stride + k] = (random() - 0.5) * 0.1;
  for (let i = 0; i < out.length; i++) out[i] = (random() - 0.5) * 0.6;
  const gRows = new Float32Array(rows.length).fill(0.05);
  const gOut = new Float32Array(out.length).fill(0.05);
  const gHidden = new Float32Array(width).fill(0.05);
  const gBias = new Float32Array(n).fill(0.05);
  const order = choices.map((_, i) => i);
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = how.rate * (1 - epoch / (how.epochs + 1));
    for (const at of order) step(choices[at] as Choice, rate);
  }

  function step(choice: Choice, rate: number): void {
    const count = choice.rows.length;
    const kept: number[][] = [];
    const hidden: Float32Array[] = [];
    const scores = new Float32Array(count * n);
    for (let r = 0; r < count; r++) {
      const features: number[] = [];
      const h = Float32Array.from(hiddenBias);
      const grow = 1 / (1 - how.dropout);
      for (const f of choice.rows[r] as readonly number[]) {
        if (how.dropout > 0 && random() < how.dropout) continue;
        const row = (f & mask) * stride;
        features.push(row);
        for (let k = 0; k < width; k++) h[k] = (h[k] as number) + grow * (rows[row + k] as number);
        for (let c = 0; c < n; c++)
          scores[r * n + c] = (scores[r * n + c] as number) + grow * (rows[row + width + c] as number);
      }
      for (let c = 0; c < n; c++) {
        let s = (scores[r * n + c] as number) + (bias[c] as number);
        for (let k = 0; k < width; k++)
          if ((h[k] as number) > 0) s += (h[k] as number) * (out[c * width + k] as number);
        scores[r * n + c] = s;
      }
      kept.push(features);
      hidden.push(h);
    }
    // Softmax over rows (ranker) or classes (classifier): in both cases over all scores.
    let top = Number.NEGATIVE_INFINITY;
    for (const s of scores) if (s > top) top = s;
    let sum = 0;
    let goldSum = 0;
    const p = new Float64Array(scores.length);
    for (let i = 0; i < scores.length; i++) sum += p[i] = Math.exp((scores[i] as number) - top);
    for (const g of choice.gold) goldSum += p[g] as number;
    for (let i = 0; i < scores.length; i++) p[i] = (p[i] as number) / sum;
    goldSum /= sum;
    const gold = new Set(choice.gold);
    for (let r = 0; r < count; r++) {
      const h = hidden[r] as Float32Array;
      const back = new Float32Array(width);
      const errors = new Float32Array(n);
      let any = false;
      for (let c = 0; c < n; c++) {
        const i = r * n + c;
        const want = choice.soft
          ? (choice.soft[i] as number)
          : gold.has(i)
            ? (p[i] as number) / Math.max(goldSum, 1e-9)
            : 0;
        const e = ((p[i] as number) - want) * choice.weight;
        errors[c] = e;
        if (Math.abs(e) > 1e-5) any = true;
      }
      if (!any) continue;
      for (let c = 0; c < n; c++) {
        const e = errors[c] as number;
        gBias[c] = (gBias[c] as number) + e * e;
        bias[c] = (bias[c] as number) - (rate * e) / Math.sqrt(gBias[c] as number);
        for (let k = 0; k < width; k++) {
          if ((h[k] as number) <= 0) continue;
          const w = c * width + k;
          back[k] = (back[k] as number) + e * (out[w] as number);
          const g = e * (h[k] as number) + how.decay * (out[w] as number);
          gOut[w] = (gOut[w] as number) + g * g;
          out[w] = (out[w] as number) - (rate * g) / Math.sqrt(gOut[w] as number);
        }
      }
      for (let k = 0; k < width; k++) {
        const g = back[k] as number;
        if (g === 0) continue;
        gHidden[k] = (gHidden[k] as number) + g * g;
        hiddenBias[k] = (hiddenBias[k] as number) - (rate * g) / Math.sqrt(gHidden[k] as number);
      }
      for (const row of kept[r] as number[]) {
        for (let k = 0; k < width; k++) {
          const g = (back[k] as number) + how.decay * (rows[row + k] as number);
          if (g === 0) continue;
          const w = row + k;
          gRows[w] = (gRows[w] as number) + g * g;
          rows[w] = (rows[w] as number) - (rate * g) / Math.sqrt(gRows[w] as number);
        }
        for (let c = 0; c < n; c++) {
          const w = row + width + c;
          const g = (errors[c] as number) + how.decay * (rows[w] as number);
          gRows[w] = (gRows[w] as number) + g * g;
          rows[w] = (rows[w] as number) - (rate * g) / Math.sqrt(gRows[w] as number);
        }
      }
    }
  }
  return quantised({ classes, slots, width, out, hiddenBias, bias }, rows);
}

function quantised(
  net: Pick<Network, 'classes' | 'slots' | 'width' | 'out' | 'hiddenBias' | 'bias'>,
  rows: Float32Array,
): Network {
  const n = net.classes.length;
  const stride = net.width + n;
  let topHidden = 1e-9;
  let topLinear = 1e-9;
  for (let i = 0; i < rows.length; i++) {
    const v = Math.abs(rows[i] as number);
    if (i % stride < net.width) topHidden = Math.max(topHidden, v);
    else topLinear = Math.max(topLinear, v);
  }
  const hiddenScale = topHidden / 127;
  const linearScale = topLinear / 127;
  const packed = new Int8Array(rows.length);
  for (let i = 0; i < rows.length; i++)
    packed[i] = Math.round((rows[i] as number) / (i % stride < net.width ? hiddenScale : linearScale));
  return { ...net, rows: packed, hiddenScale, linearScale, temperature: 1 };
}
