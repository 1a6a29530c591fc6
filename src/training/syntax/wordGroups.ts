import { readFileSync } from 'node:fs';

const DIMENSIONS = 100;
const GROUPS = 255;
const ROUNDS = 10;
/** Commonest words that get a group: rarer ones would cost more bytes than they help. */
const WORDS = 25_000;
/** Words over which the mean vector is taken. */
const COMMON = 100_000;

interface Embeddings {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Groups of like words from word vectors, 1 to 255, by spherical k-means (Dhillon and Modha 2001) started from words
 * at even steps of frequency. Numbers and signs get none: their shape says more.
 */
export function groupWords(file: string): Map<string, number> {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const vectors = centred(data);
  let centres = new Float32Array(GROUPS * DIMENSIONS);
  const step = Math.floor(WORDS / GROUPS);
  for (let g = 0; g < GROUPS; g++) centres.set(row(vectors, g * step), g * DIMENSIONS);
  for (let round = 0; round < ROUNDS; round++) centres = moved(vectors, centres);
  const groups = nearest(vectors, centres);
  const found = new Map<string, number>();
  for (const [i, word] of data.words.slice(0, WORDS).entries()) {
    if (/^[a-z][a-z'-]+$/.test(word)) found.set(word, (groups[i] ?? 0) + 1);
  }
  return found;
}

const row = (all: Float32Array, at: number): Float32Array => all.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);

/** Vectors of the words that get a group, less the mean of all, each of length one. */
function centred({ words, vectors }: Embeddings): Float32Array {
  const common = words.slice(0, COMMON);
  const mean = new Float64Array(DIMENSIONS);
  for (const word of common) {
    for (let d = 0; d < DIMENSIONS; d++) mean[d] = (mean[d] as number) + (vectors[word]?.[d] ?? 0) / common.length;
  }
  const rows = new Float32Array(WORDS * DIMENSIONS);
  for (const [at, word] of words.slice(0, WORDS).entries()) {
    const target = row(rows, at);
    // The file keeps the vector's length behind its values.
    target.set((vectors[word] ?? []).slice(0, DIMENSIONS));
    for (let d = 0; d < DIMENSIONS; d++) target[d] = (target[d] as number) - (mean[d] as number);
    normalize(target);
  }
  return rows;
}

/** Scales a vector to length one; false where it is all zero. */
function normalize(vector: Float32Array): boolean {
  let sum = 0;
  for (const value of vector) sum += value ** 2;
  if (sum === 0) return false;
  const factor = 1 / Math.sqrt(sum);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) * factor;
  return true;
}

/** Number of the nearest centre of each vector, by cosine; the first of equals. */
function nearest(vectors: Float32Array, centres: Float32Array): Int32Array {
  const found = new Int32Array(vectors.length / DIMENSIONS);
  for (let i = 0; i < found.length; i++) {
    const base = i * DIMENSIONS;
    let best = -2;
    for (let g = 0; g < GROUPS; g++) {
      let dot = 0;
      const at = g * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) dot += (vectors[base + d] as number) * (centres[at + d] as number);
      if (dot > best) {
        best = dot;
        found[i] = g;
      }
    }
  }
  return found;
}

/** Centres after one round; one without words stays where it was. */
function moved(vectors: Float32Array, centres: Float32Array): Float32Array<ArrayBuffer> {
  const groups = nearest(vectors, centres);
  const sums = new Float32Array(GROUPS * DIMENSIONS);
  for (let i = 0; i < groups.length; i++) {
    const sum = row(sums, groups[i] as number);
    const vector = row(vectors, i);
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + (vector[d] as number);
  }
  const next = new Float32Array(centres);
  for (let g = 0; g < GROUPS; g++) if (normalize(row(sums, g))) next.set(row(sums, g), g * DIMENSIONS);
  return next;
}
