import type { ByteReader, ByteWriter } from './bytes';
import { TRANSITION_COUNT } from './crf';
import { atOffset, contextFeatures, MAX_CONTEXT_FEATURES } from './features';
import { LABELS } from './labels';
import { HashTable } from './table';
import type { View } from './view';
import type { Word } from './words';

/** Weights as they stand in the file: rows of LABELS int8 by feature hash, one scale for all. */
export interface Weights {
  readonly hashes: Int32Array;
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Float32Array;
}

export function writeWeights(writer: ByteWriter, weights: Weights): void {
  const order = [...weights.hashes.keys()].sort(
    (a, b) => ((weights.hashes[a] as number) >>> 0) - ((weights.hashes[b] as number) >>> 0),
  );
  writer.varint(order.length);
  writer.float(weights.scale);
  for (const score of weights.transitions) writer.float(score);
  let before = 0;
  for (const at of order) {
    const hash = (weights.hashes[at] as number) >>> 0;
    writer.varint(hash - before);
    before = hash;
    let mask = 0;
    for (let k = 0; k < LABELS; k++) if (weights.rows[at * LABELS + k]) mask |= 1 << k;
    writer.byte(mask);
    writer.byte(mask >>> 8);
    writer.byte(mask >>> 16);
    for (let k = 0; k < LABELS; k++) if (mask & (1 << k)) writer.byte(weights.rows[at * LABELS + k] as number);
  }
}

export function readWeights(reader: ByteReader): Weights {
  const count = reader.varint();
  const scale = reader.float();
  const transitions = Float32Array.from({ length: TRANSITION_COUNT }, () => reader.float());
  const hashes = new Int32Array(count);
  const rows = new Int8Array(count * LABELS);
  const bytes = reader.rest();
  let at = 0;
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      step += (byte & 127) * factor;
      if (byte < 128) break;
      factor *= 128;
    }
    hash += step;
    hashes[i] = hash | 0;
    let mask = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    at += 3;
    const row = i * LABELS;
    while (mask) {
      const lowest = mask & -mask;
      rows[row + 31 - Math.clz32(lowest)] = bytes[at++] ?? 0;
      mask ^= lowest;
    }
  }
  if (at > bytes.length) throw new RangeError('the file ends too early');
  return { hashes, rows, scale, transitions };
}

const FILTER_BITS = 1 << 22;

/** Adds up the weights of features. */
export class Scorer {
  private readonly index: HashTable;
  private readonly scratch = new Int32Array(MAX_CONTEXT_FEATURES);
  private readonly totals = new Int32Array(LABELS);
  /** One bit for the low bits of each known hash: most features asked for are unknown, and this is small enough for the cache. */
  private readonly filter = new Int32Array(FILTER_BITS / 32);

  constructor(private readonly weights: Weights) {
    this.index = new HashTable(weights.hashes.length);
    for (const [at, hash] of weights.hashes.entries()) {
      this.index.set(hash, at * LABELS);
      const bit = hash & (FILTER_BITS - 1);
      this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }

  /** Writes one row of LABELS scores for each of the words `from` to `to` (exclusive) of the view. */
  emissions(view: View, from: number, to: number, out: Float32Array): void {
    const { words } = view;
    const { totals, scratch } = this;
    const { scale } = this.weights;
    for (let i = from; i < to; i++) {
      const count = contextFeatures(view, i, scratch);
      totals.fill(0);
      for (let f = 0; f < count; f++) this.add(scratch[f] as number);
      for (let offset = -2; offset <= 2; offset++) {
        const word = words[i + offset];
        if (!word) continue;
        if (((word.summed >> (offset + 2)) & 1) === 0) this.sum(word, offset);
        const { sums } = word;
        const at = word.sumsAt + (offset + 2) * LABELS;
        for (let k = 0; k < LABELS; k++) totals[k] = (totals[k] as number) + (sums[at + k] as number);
      }
      const row = (i - from) * LABELS;
      for (let k = 0; k < LABELS; k++) out[row + k] = (totals[k] as number) * scale;
    }
  }

  private add(feature: number): void {
    const bit = feature & (FILTER_BITS - 1);
    if (!((this.filter[bit >>> 5] as number) & (1 << (bit & 31)))) return;
    const at = this.index.get(feature);
    if (at < 0) return;
    const { rows } = this.weights;
    const { totals } = this;
    for (let k = 0; k < LABELS; k++) totals[k] = (totals[k] as number) + (rows[at + k] as number);
  }

  /** What a word adds to the scores of the word `-offset` away; summed once for the life of the word. */
  private sum(word: Word, offset: number): void {
    const { sums } = word;
    const to = word.sumsAt + (offset + 2) * LABELS;
    const reach = offset === 0 ? word.features.length : Math.abs(offset) === 1 ? word.near : word.far;
    for (let f = 0; f < reach; f++) {
      const at = this.index.get(atOffset(word.features[f] as number, offset));
      if (at < 0) continue;
      for (let k = 0; k < LABELS; k++) sums[to + k] = (sums[to + k] as number) + (this.weights.rows[at + k] as number);
    }
    word.summed |= 1 << (offset + 2);
  }
}
