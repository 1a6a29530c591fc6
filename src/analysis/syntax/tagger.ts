import { bestOf, type Scorer } from './linear';
import { TAG_FEATURES, tagFeatures } from './tagFeatures';
import type { Word } from './words';

/** True for headlines and titles: most of the longer words begin with a capital. */
export function isLoud(words: readonly Word[]): boolean {
  let capitals = 0;
  let long = 0;
  for (const word of words) {
    // Only words of five letters and more: articles and prepositions stay small in titles.
    if (!word.long) continue;
    long++;
    if (word.capital) capitals++;
  }
  return long >= 3 && capitals * 10 >= long * 7;
}

const keys = new Int32Array(TAG_FEATURES);
const buffers = new Map<number, Int32Array>();

/** Tags from left to right, each by the best score given those before it. Fills and gives back `tags`. */
export function decodeTags(scorer: Scorer, words: readonly Word[], tags: Int32Array): Int32Array {
  let scores = buffers.get(scorer.classes);
  if (!scores) {
    scores = new Int32Array(scorer.classes);
    buffers.set(scorer.classes, scores);
  }
  const loud = isLoud(words);
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < words.length; i++) {
    let tag = words[i]?.fixedTag ?? -1;
    if (tag < 0) {
      const count = tagFeatures(words, i, tag1, tag2, loud, keys);
      scorer.score(keys, count, scores);
      tag = bestOf(scores);
    }
    tags[i] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
  return tags;
}
