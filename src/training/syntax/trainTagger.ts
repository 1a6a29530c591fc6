import { bestOf, linearModel } from '../../analysis/syntax/linear';
import { TAG_FEATURES, tagFeatures } from '../../analysis/syntax/tagFeatures';
import { decodeTags, isLoud } from '../../analysis/syntax/tagger';
import { type Word, Words } from '../../analysis/syntax/words';
import { hashed } from './hashTable';
import { Perceptron, type Weights } from './perceptron';
import { quantize } from './quantize';
import { type Silver, seeded, shuffled } from './silver';

/** A word seen this often with one tag almost always is never asked about. */
const FIXED_COUNT = 30;
const FIXED_SHARE = 0.997;

export interface TaggerTraining {
  readonly weights: Weights;
  readonly fixedTags: ReadonlyMap<string, number>;
}

/** Words that have one tag, in order of the alphabet of code units. */
function findFixedTags(sentences: readonly Silver[], tags: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    sentence.w.forEach((word, i) => {
      const tag = sentence.t[i] ?? '';
      const of = counts.get(word) ?? new Map<string, number>();
      counts.set(word, of.set(tag, (of.get(tag) ?? 0) + 1));
    });
  }
  const fixed = new Map<string, number>();
  for (const word of [...counts.keys()].sort()) {
    const of = counts.get(word) ?? new Map<string, number>();
    const total = [...of.values()].reduce((sum, n) => sum + n, 0);
    for (const [tag, n] of of) {
      if (n >= FIXED_COUNT && n / total >= FIXED_SHARE) fixed.set(word, tags.get(tag) ?? 0);
    }
  }
  return fixed;
}

/** Trains on `sentences`; with `only` no features beside those keys are learned. */
export function trainTagger(
  sentences: readonly Silver[],
  tags: ReadonlyMap<string, number>,
  clusters: ReadonlyMap<string, number>,
  options: { readonly epochs: number; readonly seed: number; readonly only?: Int32Array },
): TaggerTraining {
  const fixedTags = findFixedTags(sentences, tags);
  const words = new Words(fixedTags, clusters);
  const model = new Perceptron(tags.size, options.only);
  const random = seeded(options.seed);
  const data = sentences.map((sentence) => ({
    words: sentence.w.map((word) => words.get(word)),
    gold: Int32Array.from(sentence.t, (tag) => tags.get(tag) ?? 0),
  }));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { words: list, gold } of shuffled(data, random)) learnSentence(model, list, gold);
  }
  return { weights: model.average(2), fixedTags };
}

const keys = new Int32Array(TAG_FEATURES);
let scores = new Int32Array(0);

function learnSentence(model: Perceptron, words: readonly Word[], gold: Int32Array): void {
  if (scores.length !== model.classes) scores = new Int32Array(model.classes);
  const loud = isLoud(words);
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < words.length; i++) {
    let tag = words[i]?.fixedTag ?? -1;
    if (tag < 0) {
      const count = tagFeatures(words, i, tag1, tag2, loud, keys);
      model.score(keys, count, scores);
      tag = bestOf(scores);
      const right = gold[i] as number;
      model.tick();
      if (tag !== right) model.update(keys, count, right, tag);
    }
    tag2 = tag1;
    tag1 = tag;
  }
}

/** Predicted tags for each sentence, from taggers that have not seen it (`folds` parts are tagged in turn). */
export function jackknifedTags(
  sentences: readonly Silver[],
  tags: ReadonlyMap<string, number>,
  clusters: ReadonlyMap<string, number>,
  options: { readonly folds: number; readonly epochs: number; readonly seed: number; readonly only?: Int32Array },
): Int32Array[] {
  const predicted: Int32Array[] = sentences.map(() => new Int32Array(0));
  for (let fold = 0; fold < options.folds; fold++) {
    const rest = sentences.filter((_, i) => i % options.folds !== fold);
    const trained = trainTagger(rest, tags, clusters, options);
    const scorer = linearModel(hashed(quantize(trained.weights)));
    const words = new Words(trained.fixedTags, clusters);
    sentences.forEach((sentence, i) => {
      if (i % options.folds !== fold) return;
      const list = sentence.w.map((word) => words.get(word));
      predicted[i] = decodeTags(scorer, list, new Int32Array(list.length));
    });
  }
  return predicted;
}
