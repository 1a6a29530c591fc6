import { LABELS } from '../../analysis/entities/labels';
import type { Weights } from '../../analysis/entities/model';
import type { TrainedWeights } from './trainer';

/** Weights beyond this are rare enough to be cut there. */
const CLIP = 4;

/** Rounds weights to int8 with one scale, and leaves out rows that are zero throughout or whose largest weight is below `least`. */
export function quantise(trained: TrainedWeights, least: number): Weights<Int8Array> {
  const scale = CLIP / 127;
  const kept: number[] = [];
  for (let f = 0; f < trained.hashes.length; f++) {
    let most = 0;
    for (let k = f * LABELS; k < (f + 1) * LABELS; k++) most = Math.max(most, Math.abs(trained.rows[k] as number));
    if (most >= Math.max(least, scale / 2)) kept.push(f);
  }
  const rows = new Int8Array(kept.length * LABELS);
  kept.forEach((f, at) => {
    for (let k = 0; k < LABELS; k++) {
      const rounded = Math.round((trained.rows[f * LABELS + k] as number) / scale);
      rows[at * LABELS + k] = Math.max(-127, Math.min(127, rounded));
    }
  });
  return {
    hashes: Int32Array.from(kept, (f) => trained.hashes[f] as number),
    rows,
    scale,
    transitions: trained.transitions,
  };
}
