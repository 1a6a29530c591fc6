/**
 * A linear classifier over hashed features with 8-bit weights.
 * Deterministic: the same features give the same scores on every machine.
 */
import type { Problems } from '../document';

export interface LinearModel {
  readonly classes: readonly string[];
  /** Feature slots, a power of two. */
  readonly slots: number;
  /** slots x classes, the classes of a slot together. */
  readonly weights: Int8Array;
  /** What one step of an 8-bit weight is worth. */
  readonly scale: number;
}

/** 32-bit FNV-1a over UTF-16 units with a final mix, so that low bits are well spread. */
export function hashFeature(feature: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) h = Math.imul(h ^ feature.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Features as hashes, so that several models can read them. */
export function hashFeatures(features: readonly string[]): number[] {
  return features.map(hashFeature);
}

/** Probabilities of the classes for hashed features. */
export function classify(model: LinearModel, hashes: readonly number[]): number[] {
  const { weights, classes, slots, scale } = model;
  const n = classes.length;
  const sums = new Int32Array(n);
  for (const hash of hashes) {
    const at = (hash & (slots - 1)) * n;
    for (let c = 0; c < n; c++) sums[c] = (sums[c] as number) + (weights[at + c] as number);
  }
  const scores = new Array<number>(n);
  for (let c = 0; c < n; c++) scores[c] = (sums[c] as number) * scale;
  return softmax(scores);
}

/** True where a single feature speaks for some class after the first. */
export function speaksFor(model: LinearModel, hash: number): boolean {
  const n = model.classes.length;
  const at = (hash & (model.slots - 1)) * n;
  for (let c = 1; c < n; c++) if ((model.weights[at + c] as number) > 0) return true;
  return false;
}

/** In place: exponentials of the scores that add up to 1. */
function softmax(scores: number[]): number[] {
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

const MAGIC = 0x31564544;

/** Models in one file: magic, length of a JSON head (names, classes, slots, scales), head, weights in that order. */
export function packModels(models: Readonly<Record<string, LinearModel>>): Uint8Array {
  const entries = Object.entries(models);
  const headText = JSON.stringify(
    entries.map(([name, m]) => ({ name, classes: m.classes, slots: m.slots, scale: m.scale })),
  );
  const head = new TextEncoder().encode(headText);
  const size = 8 + head.length + entries.reduce((sum, [, m]) => sum + m.weights.length, 0);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  out.set(head, 8);
  let at = 8 + head.length;
  for (const [, m] of entries) {
    out.set(new Uint8Array(m.weights.buffer, m.weights.byteOffset, m.weights.length), at);
    at += m.weights.length;
  }
  return out;
}

/** Reads what packModels wrote; a damaged file gives null and a problem. */
export function unpackModels(bytes: Uint8Array): Problems<Readonly<Record<string, LinearModel>> | null> {
  const bad = {
    value: null,
    problems: [
      { kind: 'model' as const, message: 'The event model could not be read; events are found by rules alone.' },
    ],
  };
  if (bytes.length < 8) return bad;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const headLength = view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || headLength > bytes.length - 8) return bad;
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength))) as readonly (Omit<
      LinearModel,
      'weights'
    > & { name: string })[];
    const models: Record<string, LinearModel> = {};
    let at = 8 + headLength;
    for (const { name, classes, slots, scale } of head) {
      const length = slots * classes.length;
      if (at + length > bytes.length || (slots & (slots - 1)) !== 0) return bad;
      models[name] = { classes, slots, scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, length) };
      at += length;
    }
    return { value: models, problems: [] };
  } catch {
    return bad;
  }
}
