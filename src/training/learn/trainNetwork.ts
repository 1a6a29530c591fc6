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
  readonly seed: number;
}

/** Mulberry32: small, fast, the same everywhere. */
function randomFrom(seed: number): () => number {
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
  // One sum of squares does for the hidden part of a slot.
  const gSlots = new Float32Array(slots).fill(0.05);
  const gLinear = new Float32Array(slots * n).fill(0.05);
  const gOut = new Float32Array(out.length).fill(0.05);
  const gHidden = new Float32Array(width).fill(0.05);
  const gBias = new Float32Array(n).fill(0.05);
  const order = choices.map((_, i) => i);
  const grow = 1 / (1 - how.dropout);
  // Buffers that grow to the largest choice and are used again.
  let hidden = new Float32Array(0);
  let scores = new Float64Array(0);
  let want = new Float64Array(0);
  let kept = new Int32Array(0);
  const ends: number[] = [];
  const back = new Float32Array(width);

  function step(choice: Choice, rate: number): void {
    const count = choice.rows.length;
    const total = count * n;
    if (scores.length < total) {
      scores = new Float64Array(total * 2);
      want = new Float64Array(total * 2);
    }
    if (hidden.length < count * width) hidden = new Float32Array(count * width * 2);
    const most = choice.rows.reduce((sum, row) => sum + row.length, 0);
    if (kept.length < most) kept = new Int32Array(most * 2);
    let size = 0;
    for (let r = 0; r < count; r++) {
      const h = r * width;
      const at = r * n;
      for (let k = 0; k < width; k++) hidden[h + k] = hiddenBias[k] as number;
      for (let c = 0; c < n; c++) scores[at + c] = bias[c] as number;
      for (const feature of choice.rows[r] as readonly number[]) {
        if (how.dropout > 0 && random() < how.dropout) continue;
        const row = (feature & mask) * stride;
        kept[size++] = row;
        for (let k = 0; k < width; k++) hidden[h + k] = (hidden[h + k] as number) + grow * (rows[row + k] as number);
        for (let c = 0; c < n; c++)
          scores[at + c] = (scores[at + c] as number) + grow * (rows[row + width + c] as number);
      }
      ends[r] = size;
      for (let k = 0; k < width; k++) {
        const value = hidden[h + k] as number;
        if (value <= 0) continue;
        for (let c = 0; c < n; c++)
          scores[at + c] = (scores[at + c] as number) + value * (out[c * width + k] as number);
      }
    }
    errorsInto(choice, total);
    for (let r = 0, from = 0; r < count; r++) {
      const to = ends[r] as number;
      learn(r, from, to, rate);
      from = to;
    }
  }

  /** Leaves in `scores` what each was too high by: softmax over rows (ranker) or classes (classifier), so over all. */
  function errorsInto(choice: Choice, total: number): void {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < total; i++) if ((scores[i] as number) > top) top = scores[i] as number;
    let sum = 0;
    for (let i = 0; i < total; i++) {
      scores[i] = Math.exp((scores[i] as number) - top);
      sum += scores[i] as number;
      want[i] = choice.soft ? (choice.soft[i] as number) : 0;
    }
    let right = 0;
    for (const g of choice.gold) right += scores[g] as number;
    for (const g of choice.gold) want[g] = (scores[g] as number) / Math.max(right, 1e-12);
    for (let i = 0; i < total; i++) scores[i] = ((scores[i] as number) / sum - (want[i] as number)) * choice.weight;
  }

  function learn(r: number, from: number, to: number, rate: number): void {
    const h = r * width;
    const at = r * n;
    let most = 0;
    for (let c = 0; c < n; c++) most = Math.max(most, Math.abs(scores[at + c] as number));
    if (most < 1e-4) return;
    back.fill(0);
    for (let c = 0; c < n; c++) {
      const e = scores[at + c] as number;
      gBias[c] = (gBias[c] as number) + e * e;
      bias[c] = (bias[c] as number) - (rate * e) / Math.sqrt(gBias[c] as number);
      for (let k = 0; k < width; k++) {
        const value = hidden[h + k] as number;
        if (value <= 0) continue;
        const w = c * width + k;
        back[k] = (back[k] as number) + e * (out[w] as number);
        const g = e * value;
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
    let square = 0;
    for (let k = 0; k < width; k++) square += (back[k] as number) ** 2;
    square /= Math.max(1, width);
    for (let i = from; i < to; i++) {
      const row = kept[i] as number;
      const slot = row / stride;
      if (square > 0) {
        gSlots[slot] = (gSlots[slot] as number) + square;
        const pace = rate / Math.sqrt(gSlots[slot] as number);
        for (let k = 0; k < width; k++) rows[row + k] = (rows[row + k] as number) - pace * (back[k] as number);
      }
      for (let c = 0; c < n; c++) {
        const g = scores[at + c] as number;
        if (g < 1e-4 && g > -1e-4) continue;
        const l = slot * n + c;
        gLinear[l] = (gLinear[l] as number) + g * g;
        const w = row + width + c;
        rows[w] = (rows[w] as number) - (rate * g) / Math.sqrt(gLinear[l] as number);
      }
    }
  }
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = how.rate * (1 - epoch / (how.epochs + 1));
    for (const at of order) step(choices[at] as Choice, rate);
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
