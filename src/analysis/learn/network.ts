import { MOST_ROWS, Rows } from './rows';

/**
 * A small network over hashed sparse features (Weinberger et al. 2009): the rows of the features are added up, cut off
 * below zero and read by a linear layer, beside a plain linear score for each feature ("wide and deep", Cheng et al.
 * 2016) at the size of a few hundred kilobytes. Rows have 8 bits and are added up as integers, so that a sum can be kept
 * and added to, and is the same on every machine.
 */
export interface Network {
  /** What it tells apart; a ranker has a single one and scores one candidate at a time. */
  readonly classes: readonly string[];
  /** Feature slots, a power of two. */
  readonly slots: number;
  /** Hidden units. */
  readonly width: number;
  /** slots x (width + classes): the hidden row of a slot, then its linear scores. */
  readonly rows: Int8Array;
  /** What one step of the hidden rows and of the linear scores is worth. */
  readonly hiddenScale: number;
  readonly linearScale: number;
  /** classes x width. */
  readonly out: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly bias: Float32Array;
  /** Scores are divided by this before they become probabilities: fitted on articles that were not learned from (Guo et al. 2017). */
  readonly temperature: number;
}

/** The sum of the features' rows: width hidden units, then one linear score a class. */
export type Sum = Int32Array;

export const emptySum = (net: Network): Sum => new Int32Array(sumSize(net));

/** Adds the rows of hashed features to a sum, in place. */
export function addFeatures(net: Network, sum: Sum, features: readonly number[]): Sum {
  const rows = rowsOf(net);
  const { chosen } = rows;
  const mask = net.slots - 1;
  for (let from = 0; from < features.length; from += MOST_ROWS) {
    const count = Math.min(features.length - from, MOST_ROWS);
    for (let i = 0; i < count; i++) chosen[i] = (features[from + i] as number) & mask;
    rows.addTo(sum, count);
  }
  return sum;
}

const known = new WeakMap<Network, Rows>();

/** The network with its rows where they are added up, so that nothing keeps those of the file. */
export function settled(net: Network): Network {
  const rows = Rows.of(net.rows, sumSize(net));
  const own = { ...net, rows: rows.bytes };
  known.set(own, rows);
  return own;
}

function rowsOf(net: Network): Rows {
  let rows = known.get(net);
  if (!rows) {
    rows = Rows.of(net.rows, sumSize(net));
    known.set(net, rows);
  }
  return rows;
}

/** The score of each class, already divided by the temperature. */
export const scoresOf = (net: Network, sum: Sum): Float64Array =>
  scoresInto(net, sum, new Float64Array(net.classes.length));

function scoresInto(net: Network, sum: Sum, scores: Float64Array): Float64Array {
  const { width, out } = net;
  const n = net.classes.length;
  for (let c = 0; c < n; c++) scores[c] = (net.bias[c] as number) + (sum[width + c] as number) * net.linearScale;
  for (let k = 0; k < width; k++) {
    const h = (sum[k] as number) * net.hiddenScale + (net.hiddenBias[k] as number);
    if (h <= 0) continue;
    for (let c = 0; c < n; c++) scores[c] = (scores[c] as number) + h * (out[c * width + k] as number);
  }
  for (let c = 0; c < n; c++) scores[c] = (scores[c] as number) / net.temperature;
  return scores;
}

/** Probabilities of the classes for hashed features. */
export const classify = (net: Network, features: readonly number[]): Float64Array =>
  softmax(scoresFor(net, features, null, 0)).slice();

/** The probability of one class for hashed features, on top of those of the sum that is kept in `kept` from `from` on. */
export const chanceOf = (
  net: Network,
  features: readonly number[],
  at: number,
  kept: KeptSum | null = null,
  from = 0,
): number => softmax(scoresFor(net, features, kept, from))[at] as number;

/** The likeliest class for hashed features, on top of those of a kept sum. */
export const likeliest = (net: Network, features: readonly number[], kept: KeptSum | null = null, from = 0): number =>
  best(scoresFor(net, features, kept, from));

/** The score of a candidate, by a network with one class. */
export const rank = (net: Network, features: readonly number[], kept: KeptSum | null = null, from = 0): number =>
  scoresFor(net, features, kept, from)[0] as number;

/** The score that a sum gives a candidate, by a network with one class. */
export const rankScore = (net: Network, sum: Sum): number => scoresOf(net, sum)[0] as number;

/** Good until the network is asked again. */
function scoresFor(net: Network, features: readonly number[], kept: KeptSum | null, from: number): Float64Array {
  const { sum, scores } = spaceOf(net);
  if (kept) for (let i = 0; i < sum.length; i++) sum[i] = kept[from + i] as number;
  else sum.fill(0);
  return scoresInto(net, addFeatures(net, sum, features), scores);
}

/** Sums that are kept for later, in half the room. */
export type KeptSum = Int16Array;

/** How many numbers a sum of a network takes. */
export const sumSize = (net: Network): number => net.width + net.classes.length;

/** Writes the sum of the features' rows to `out` from `at` on; its 16 bits hold 255 features, no more are added up. */
export function keepSum(net: Network, features: readonly number[], out: KeptSum, at: number): void {
  const { sum } = spaceOf(net);
  out.set(addFeatures(net, sum.fill(0), features.length > 255 ? features.slice(0, 255) : features), at);
}

const spaces = new WeakMap<Network, { readonly sum: Sum; readonly scores: Float64Array }>();

/** Work space of a network, used again and again. */
function spaceOf(net: Network) {
  let space = spaces.get(net);
  if (!space) {
    space = { sum: emptySum(net), scores: new Float64Array(net.classes.length) };
    spaces.set(net, space);
  }
  return space;
}

/** In place: exponentials of the scores that add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const s of scores) if (s > top) top = s;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i] as number) - top);
    sum += scores[i] as number;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
  return scores;
}

/** Position of the greatest value, the first of equals; 0 for none. */
export function best(values: ArrayLike<number>): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[at] as number)) at = i;
  return at;
}
