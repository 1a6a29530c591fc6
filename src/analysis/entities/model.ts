import { Rows } from '../learn/rows';
import type { ByteReader, ByteWriter } from './bytes';
import { TRANSITION_COUNT } from './crf';
import { atOffset, contextFeatures, MAX_CONTEXT_FEATURES } from './features';
import { LABELS } from './labels';
import { HashTable } from './table';
import type { View } from './view';
import type { Word } from './words';

/** Weights by feature hash: rows of LABELS numbers, one scale for all. */
export interface Weights<R = Rows> {
  readonly hashes: Int32Array;
  readonly rows: R;
  readonly scale: number;
  readonly transitions: Float32Array;
}

export function writeWeights(writer: ByteWriter, weights: Weights<Int8Array>): void {
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
  const rows = new Rows(count, LABELS);
  const bytes = reader.rest();
  const into = rows.bytes;
  let at = 0;
  let hash = 0;
  // What lies behind the end reads as 0, and is found out below.
  for (let i = 0; i < count; i++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      hash = (hash + ((byte & 127) << shift)) | 0;
      if (!(byte > 127)) break;
    }
    hashes[i] = hash;
    let mask = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
    at += 3;
    for (; mask !== 0; mask &= mask - 1) into[i * LABELS + 31 - Math.clz32(mask & -mask)] = bytes[at++] as number;
  }
  if (at > bytes.length) throw new RangeError('the file ends too early');
  return { hashes, rows, scale, transitions };
}

/** By the highest bits of a hash, so that a sorted list fills it from front to back. */
const FILTER_SHIFT = 32 - 22;

/** Adds up the weights of features. */
export class Scorer {
  private readonly index: HashTable;
  private readonly rows: Rows;
  private readonly scale: number;
  /** Words have fewer features of their own than they get from where they stand. */
  private readonly scratch = new Int32Array(MAX_CONTEXT_FEATURES);
  private readonly totals = new Int32Array(LABELS);
  private readonly ofWord = new Int32Array(LABELS);
  /** One bit for the highest bits of each known hash: most features asked for are unknown, and this is small enough for the cache. */
  private readonly filter = new Int32Array(1 << (32 - FILTER_SHIFT - 5));

  constructor({ hashes, rows, scale }: Weights) {
    this.index = new HashTable(hashes.length);
    this.rows = rows;
    this.scale = scale;
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row] as number;
      this.index.set(hash, row);
      const bit = hash >>> FILTER_SHIFT;
      this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }

  /** Writes one row of LABELS scores for each of the words `from` to `to` (exclusive) of the view. */
  emissions(view: View, from: number, to: number, out: Float32Array): void {
    const { words } = view;
    const { totals, scratch, scale } = this;
    for (let i = from; i < to; i++) {
      totals.fill(0);
      this.rows.addTo(totals, this.known(contextFeatures(view, i, scratch)));
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

  /** Chooses the rows of those of the first `count` features of `scratch` that have one, and gives their number. */
  private known(count: number): number {
    const { scratch, filter, index } = this;
    const { chosen } = this.rows;
    let found = 0;
    for (let f = 0; f < count; f++) {
      const feature = scratch[f] as number;
      const bit = feature >>> FILTER_SHIFT;
      if (!((filter[bit >>> 5] as number) & (1 << (bit & 31)))) continue;
      const row = index.get(feature);
      if (row >= 0) chosen[found++] = row;
    }
    return found;
  }

  /** What a word adds to the scores of the word `-offset` away; summed once for the life of the word. */
  private sum(word: Word, offset: number): void {
    const { scratch, ofWord } = this;
    const reach = offset === 0 ? word.features.length : Math.abs(offset) === 1 ? word.near : word.far;
    for (let f = 0; f < reach; f++) scratch[f] = atOffset(word.features[f] as number, offset);
    ofWord.fill(0);
    this.rows.addTo(ofWord, this.known(reach));
    word.sums.set(ofWord, word.sumsAt + (offset + 2) * LABELS);
    word.summed |= 1 << (offset + 2);
  }
}
