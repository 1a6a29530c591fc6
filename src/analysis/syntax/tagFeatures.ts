import { key1, key2, key3 } from './hashing';
import type { Word } from './words';

/** No feature list is longer. */
export const TAG_FEATURES = 48;
const BEFORE = -7;
const AFTER = -11;

/**
 * Writes the keys of token `at` for the tagger and gives their number. `tag1` and `tag2` are the tags of the one and
 * two tokens before; `loud` is true for a sentence in capitals or title case, where capitals say little.
 * Templates after Collins (2002) and Toutanova et al. (2003).
 */
export function tagFeatures(
  words: readonly Word[],
  at: number,
  tag1: number,
  tag2: number,
  loud: boolean,
  out: Int32Array,
): number {
  const word = words[at];
  if (!word) return 0;
  const last1 = words[at - 1];
  const next1 = words[at + 1];
  const w = word.lower;
  const p1 = last1?.lower ?? BEFORE;
  const n1 = next1?.lower ?? AFTER;
  const shape = word.shape ^ (loud ? 0x5bd1e995 : 0);
  const n = affixes(word, loud, out, 0);
  let k = n;
  out[k++] = key1(1, w);
  out[k++] = key2(2, shape, at === 0 ? 1 : 0);
  out[k++] = key1(3, tag1);
  out[k++] = key2(4, tag1, tag2);
  out[k++] = key2(5, tag1, w);
  out[k++] = key1(6, p1);
  out[k++] = key1(7, words[at - 2]?.lower ?? BEFORE);
  out[k++] = key1(8, n1);
  out[k++] = key1(9, words[at + 2]?.lower ?? AFTER);
  out[k++] = key2(10, p1, w);
  out[k++] = key2(11, w, n1);
  out[k++] = key1(12, last1?.suffixes[2] ?? BEFORE);
  out[k++] = key1(13, next1?.suffixes[2] ?? AFTER);
  out[k++] = key2(14, shape, next1?.shape ?? AFTER);
  out[k++] = key2(15, shape, last1?.shape ?? BEFORE);
  out[k++] = key2(16, tag1, n1);
  out[k++] = key3(17, tag1, tag2, w);
  out[k++] = key2(18, word.suffixes[2] ?? 0, tag1);
  out[k++] = key2(19, word.suffixes[1] ?? 0, n1);
  out[k++] = key2(20, next1?.suffixes[1] ?? AFTER, tag1);
  out[k++] = key1(21, word.form);
  out[k++] = key3(22, tag1, next1?.suffixes[2] ?? AFTER, word.suffixes[1] ?? 0);
  out[k++] = key2(23, word.suffixes[2] ?? 0, shape);
  return clusterKeys(words, at, tag1, out, k);
}

function affixes(word: Word, loud: boolean, out: Int32Array, from: number): number {
  let k = from;
  for (let i = 0; i < 4; i++) {
    const suffix = word.suffixes[i] ?? 0;
    const prefix = word.prefixes[i] ?? 0;
    if (suffix !== 0) out[k++] = key2(30 + i, suffix, word.capital && !loud ? 1 : 0);
    if (prefix !== 0) out[k++] = key1(34 + i, prefix);
  }
  return k;
}

function clusterKeys(words: readonly Word[], at: number, tag1: number, out: Int32Array, from: number): number {
  let k = from;
  const cluster = words[at]?.cluster ?? 0;
  const last = words[at - 1]?.cluster ?? 0;
  const next = words[at + 1]?.cluster ?? 0;
  if (cluster !== 0) {
    out[k++] = key1(40, cluster);
    out[k++] = key2(41, cluster, tag1);
  }
  if (last !== 0) out[k++] = key1(42, last);
  if (next !== 0) out[k++] = key2(43, next, tag1);
  return k;
}
