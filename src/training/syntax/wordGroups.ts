import { readVectors } from '../entities/clusterWords';
import { sphericalKMeans } from '../entities/kmeans';

const DIMENSIONS = 100;
const GROUPS = 255;
const ROUNDS = 10;
/** Commonest words that get a group: rarer ones would cost more bytes than they help. */
const WORDS = 25_000;
const SAMPLE = 30_000;

/** Groups of like words from word vectors, 1 to 255; groups of numbers and signs are left to the word's shape. */
export function groupWords(file: string): Map<string, number> {
  const { words, vectors } = readVectors(file);
  const wanted = words.slice(0, WORDS);
  const groups = sphericalKMeans(vectors.subarray(0, wanted.length * DIMENSIONS), DIMENSIONS, GROUPS, ROUNDS, SAMPLE);
  const found = new Map<string, number>();
  for (const [i, word] of wanted.entries()) if (/^[a-z][a-z'-]+$/.test(word)) found.set(word, (groups[i] ?? 0) + 1);
  return found;
}
