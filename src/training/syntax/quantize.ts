import type { Weights } from './perceptron';

/** Rows of a linear model, keys ascending; row i is pairs[starts[i] .. starts[i + 1]). */
export interface LinearTable {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** class * 256 + weight + 128. */
  readonly pairs: Uint16Array;
}

const MAX_WEIGHT = 127;
/** Weights below this many steps change next to nothing and cost two bytes each. */
const LEAST_WEIGHT = 4;

/**
 * Rounds weights to whole numbers from -127 to 127 and drops the smallest. `scale` is the number of steps
 * per unit; without one the 99.9th percentile of the weights is put at the edge.
 */
export function quantize(weights: Weights, scale = fittingScale(weights)): LinearTable {
  const { classes, keys, rows } = weights;
  const order = Array.from(keys, (_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const outKeys: number[] = [];
  const starts: number[] = [0];
  const pairs: number[] = [];
  for (const i of order) {
    const before = pairs.length;
    for (let c = 0; c < classes; c++) {
      const value = Math.round((rows[i * classes + c] as number) * scale);
      if (Math.abs(value) < LEAST_WEIGHT) continue;
      pairs.push(c * 256 + Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, value)) + 128);
    }
    if (pairs.length === before) continue;
    outKeys.push(keys[i] as number);
    starts.push(pairs.length);
  }
  return { classes, keys: Int32Array.from(outKeys), starts: Int32Array.from(starts), pairs: Uint16Array.from(pairs) };
}

function fittingScale(weights: Weights): number {
  const sizes = weights.rows
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort();
  const edge = sizes[Math.floor(sizes.length * 0.999)] ?? 1;
  return edge > 0 ? MAX_WEIGHT / edge : 1;
}
