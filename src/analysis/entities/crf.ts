import { continuesName, isOpen, LABELS, TRANSITIONS } from './labels';

const PAIRS = TRANSITIONS.length / 2;
const FROM = Uint8Array.from({ length: PAIRS }, (_, i) => TRANSITIONS[2 * i] as number);
const TO = Uint8Array.from({ length: PAIRS }, (_, i) => TRANSITIONS[2 * i + 1] as number);
const MAY_START = Uint8Array.from({ length: LABELS }, (_, label) => (continuesName(label) ? 0 : 1));
const MAY_END = Uint8Array.from({ length: LABELS }, (_, label) => (isOpen(label) ? 0 : 1));
export const TRANSITION_COUNT = PAIRS;
const LOWEST = -1e30;

/** Work space for sentences up to `size` words; grows as needed and is used again. */
export class Lattice {
  private size = 0;
  private best = new Float32Array(0);
  private back = new Uint8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scores = new Float64Array(0);
  private scale = new Float64Array(0);

  private reserve(n: number): void {
    if (n <= this.size) return;
    this.size = Math.max(n, this.size * 2, 64);
    this.best = new Float32Array(this.size * LABELS);
    this.back = new Uint8Array(this.size * LABELS);
    this.forward = new Float64Array(this.size * LABELS);
    this.backward = new Float64Array(this.size * LABELS);
    this.scores = new Float64Array(this.size * LABELS);
    this.scale = new Float64Array(this.size);
  }

  /** The best labels (Viterbi). `emissions` holds n rows of LABELS scores; `transitions` one score for each pair of TRANSITIONS. */
  decode(emissions: Float32Array, n: number, transitions: Float32Array, out: Uint8Array): void {
    this.reserve(n);
    const { best, back } = this;
    for (let k = 0; k < LABELS; k++) best[k] = MAY_START[k] ? (emissions[k] as number) : LOWEST;
    for (let i = 1; i < n; i++) {
      const row = i * LABELS;
      const prior = row - LABELS;
      best.fill(LOWEST, row, row + LABELS);
      for (let p = 0; p < PAIRS; p++) {
        const from = FROM[p] as number;
        const to = TO[p] as number;
        const score = (best[prior + from] as number) + (transitions[p] as number);
        if (score > (best[row + to] as number)) {
          best[row + to] = score;
          back[row + to] = from;
        }
      }
      for (let k = 0; k < LABELS; k++) best[row + k] = (best[row + k] as number) + (emissions[row + k] as number);
    }
    let label = 0;
    const lastRow = (n - 1) * LABELS;
    for (let k = 1; k < LABELS; k++) {
      if (MAY_END[k] && (best[lastRow + k] as number) > (best[lastRow + label] as number)) label = k;
    }
    for (let i = n - 1; i >= 0; i--) {
      out[i] = label;
      label = back[i * LABELS + label] as number;
    }
  }

  /**
   * Forward-backward: the probability of each label at each word goes to `out` (n rows of LABELS).
   * `factors` are exp(transitions). `allowed`, where given, holds a bit mask of labels for each word.
   * With `pairs`, expected counts of the transitions are added to it. Returns the log of the partition sum.
   */
  marginals(
    emissions: Float32Array,
    n: number,
    factors: Float64Array,
    out: Float32Array,
    allowed?: Int32Array,
    pairs?: Float64Array,
    sign = 1,
  ): number {
    this.reserve(n);
    let log = this.exponentiate(emissions, n, allowed);
    const { forward, backward, scores, scale } = this;
    for (let i = 0; i < n; i++) {
      const row = i * LABELS;
      if (i === 0) for (let k = 0; k < LABELS; k++) forward[k] = MAY_START[k] ? 1 : 0;
      else {
        forward.fill(0, row, row + LABELS);
        for (let p = 0; p < PAIRS; p++) {
          const to = row + (TO[p] as number);
          forward[to] =
            (forward[to] as number) + (forward[row - LABELS + (FROM[p] as number)] as number) * (factors[p] as number);
        }
      }
      let sum = 0;
      for (let k = row; k < row + LABELS; k++) {
        const value = (forward[k] as number) * (scores[k] as number);
        forward[k] = value;
        if (i < n - 1 || MAY_END[k - row]) sum += value;
      }
      sum = sum || Number.MIN_VALUE;
      scale[i] = 1 / sum;
      log += Math.log(sum);
      for (let k = row; k < row + LABELS; k++) forward[k] = (forward[k] as number) / sum;
    }
    for (let i = n - 1; i >= 0; i--) {
      const row = i * LABELS;
      if (i === n - 1) for (let k = 0; k < LABELS; k++) backward[row + k] = MAY_END[k] ? 1 : 0;
      else this.stepBack(row, factors, scale[i + 1] as number, pairs, sign);
      let sum = 0;
      for (let k = row; k < row + LABELS; k++) sum += (forward[k] as number) * (backward[k] as number);
      for (let k = row; k < row + LABELS; k++) out[k] = ((forward[k] as number) * (backward[k] as number)) / (sum || 1);
    }
    return log;
  }

  private stepBack(
    row: number,
    factors: Float64Array,
    scale: number,
    pairs: Float64Array | undefined,
    sign: number,
  ): void {
    const { forward, backward, scores } = this;
    const next = row + LABELS;
    backward.fill(0, row, row + LABELS);
    for (let p = 0; p < PAIRS; p++) {
      const from = row + (FROM[p] as number);
      const to = next + (TO[p] as number);
      const flow = (factors[p] as number) * (scores[to] as number) * (backward[to] as number) * scale;
      backward[from] = (backward[from] as number) + flow;
      if (pairs) pairs[p] = (pairs[p] as number) + sign * (forward[from] as number) * flow;
    }
  }

  private exponentiate(emissions: Float32Array, n: number, allowed: Int32Array | undefined): number {
    let log = 0;
    for (let i = 0; i < n; i++) {
      const row = i * LABELS;
      let highest = LOWEST;
      for (let k = row; k < row + LABELS; k++) if ((emissions[k] as number) > highest) highest = emissions[k] as number;
      log += highest;
      const mask = allowed ? (allowed[i] as number) : -1;
      for (let k = 0; k < LABELS; k++) {
        this.scores[row + k] = mask & (1 << k) ? Math.exp((emissions[row + k] as number) - highest) : 0;
      }
    }
    return log;
  }
}
