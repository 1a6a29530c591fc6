import { readFileSync } from 'node:fs';
import { hashText } from '../../analysis/entities/hash';
import { normalise, sphericalKMeans } from './kmeans';

const DIMENSIONS = 100;
const WORDS = 100_000;
const SAMPLE = 30_000;
const ROUNDS = 8;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The commonest words of the embeddings, and their centred unit vectors, one row of 100 floats each. */
export function readVectors(file: string): { words: readonly string[]; vectors: Float32Array } {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const words = data.words.slice(0, WORDS);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  const mean = new Float64Array(DIMENSIONS);
  words.forEach((word, at) => {
    const vector = data.vectors[word] ?? [];
    for (let d = 0; d < DIMENSIONS; d++) {
      vectors[at * DIMENSIONS + d] = vector[d] ?? 0;
      mean[d] = (mean[d] as number) + (vector[d] ?? 0) / words.length;
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

/** Three clusterings (1023, 255 and 63 clusters) as ids by word hash; see WordClusters. */
export function clusterWords(file: string): Map<number, number> {
  const { words, vectors } = readVectors(file);
  const fine = sphericalKMeans(vectors, DIMENSIONS, 1023, ROUNDS, SAMPLE);
  const middle = sphericalKMeans(vectors, DIMENSIONS, 255, ROUNDS, SAMPLE);
  const coarse = sphericalKMeans(vectors, DIMENSIONS, 63, ROUNDS, SAMPLE);
  const ids = new Map<number, number>();
  words.forEach((word, at) => {
    const id = (((coarse[at] as number) + 1) << 24) | (((middle[at] as number) + 1) << 16) | ((fine[at] as number) + 1);
    ids.set(hashText(word), id);
  });
  return ids;
}
