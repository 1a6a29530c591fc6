/**
 * Agreement of the shipped parser with its teacher, and its speed beside compromise's tagger on the same sentences.
 * npm run bench:syntax -- --parses DIR [--model FILE] [--by-source]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/two';
import { createParser, type Parser, SYNTAX_FILE } from '../../src/analysis/syntax/parser';
import { type Agreement, compare, labelF1, noAgreement, sentenceOf } from '../../src/training/syntax/agreement';
import { isNews, readSilver, type Silver } from '../../src/training/syntax/silver';

const LABELS = [
  'nsubj',
  'nsubjpass',
  'dobj',
  'pobj',
  'prep',
  'agent',
  'ccomp',
  'xcomp',
  'advcl',
  'conj',
  'relcl',
  'acl',
];
const RUNS = 7;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(2).padStart(6);

function line(name: string, sum: Agreement): string {
  return (
    `${name.padEnd(20)} ${String(sum.tokens).padStart(7)} tokens  tag ${percent(sum.tags, sum.tokens)}` +
    `  lemma ${percent(sum.lemmas, sum.tokens)}  UAS ${percent(sum.heads, sum.words)}` +
    `  LAS ${percent(sum.labelled, sum.words)}`
  );
}

function score(parser: Parser, name: string, sentences: readonly Silver[]): Agreement {
  const sum = noAgreement();
  compare(parser, sentences, sum);
  console.log(line(name, sum));
  return sum;
}

/** Median words per second of `run` over `words` words. */
function speed(words: number, run: () => void): number {
  run();
  const rates = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return (words * 1000) / (performance.now() - from);
  });
  return rates.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

function main(): void {
  const dir = option('--parses');
  if (!dir) throw new Error('Give the folder of analysed sentences: --parses DIR');
  const file = new Uint8Array(readFileSync(option('--model') ?? `src/analysis/models/${SYNTAX_FILE}`));
  const from = performance.now();
  const { value: parser, problems } = createParser({ [SYNTAX_FILE]: file });
  console.log(`load ${(performance.now() - from).toFixed(0)} ms, ${file.length} bytes`, ...problems);
  const dev = readSilver(join(dir, 'dev.jsonl'));
  const sources = process.argv.includes('--by-source') ? [...new Set(dev.map((s) => s.src))].sort() : [];
  for (const src of sources)
    score(
      parser,
      src,
      dev.filter((s) => s.src === src),
    );
  const news = score(
    parser,
    'news',
    dev.filter((s) => isNews(s.src)),
  );
  score(parser, 'all', dev);
  console.log(
    `news, label and head: ${LABELS.map((label) => `${label} ${labelF1(news, label).toFixed(3)}`).join('  ')}`,
  );
  const sentences = dev.map(sentenceOf);
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const ours = speed(words, () => {
    for (const sentence of sentences) parser.parse(sentence);
  });
  const texts = dev.map((s) => s.w.join(' '));
  const peer = speed(words, () => {
    for (const text of texts) nlp(text);
  });
  console.log(
    `${ours.toFixed(0)} words/s; compromise (tags only) ${peer.toFixed(0)}; ratio ${(ours / peer).toFixed(2)}`,
  );
}

main();
