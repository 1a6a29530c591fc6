/**
 * Scores the event coder on gold sentences and measures its speed.
 *
 *   npm run bench:events -- --gold DIR [--cv] [--parses FILE] [--sets a,b] [--errors N]
 *
 * DIR holds voa-events.dev.jsonl, plover-gsr.dev.jsonl, petrarch-dyads.dev.jsonl, voa-events.train.jsonl and scorer/score-events.mjs.
 * Three coders are measured: rules alone, the model alone, and both (the product). --cv adds five-fold cross-validation
 * on the training sentences; --parses reads syntax from a file instead of the product's parser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeParagraph } from '../../src/analysis/events/code';
import { CUTS, type Cuts } from '../../src/analysis/events/decide';
import { treeOf } from '../../src/analysis/events/tree';
import { viewOf } from '../../src/analysis/events/view';
import { createEventWeights, type EventWeights } from '../../src/analysis/events/weights';
import { type AnalysedText, createTextAnalyser } from '../../src/training/events/analyse';
import { align } from '../../src/training/events/examples';
import { type GoldText, readGold, readParses } from '../../src/training/events/goldEvents';
import { SEED_ROUNDS, seedTexts } from '../../src/training/events/seeds';
import { trainWeights } from '../../src/training/events/train';
import { type Prediction, printCauses, printScores, score } from './eventScores';

const MODELS = 'src/analysis/models';
const OUT = 'out/events';
const FOLDS = 5;
const ALONE: Cuts = { ...CUTS, ruleShare: 0, roleRuleShare: 0 };

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

interface Coder {
  readonly name: string;
  readonly cuts: Cuts;
  readonly learned: boolean;
}

const CODERS: readonly Coder[] = [
  { name: 'rules', cuts: CUTS, learned: false },
  { name: 'model', cuts: ALONE, learned: true },
  { name: 'both', cuts: CUTS, learned: true },
];

/** Events of a text as the scorer reads them. */
function predict(gold: GoldText, read: AnalysedText, weights: EventWeights | null, cuts: Cuts): Prediction {
  const drafts = codeParagraph(read.sentences, read.names, read.times, weights, cuts);
  const trees = read.sentences.map((s) => treeOf(s));
  const words = (phrase: { start: number; end: number }, sentence: number): string => {
    const tokens = trees[sentence]?.sentence.tokens ?? [];
    return gold.text.slice(tokens[phrase.start]?.start ?? 0, tokens[phrase.end - 1]?.end ?? 0);
  };
  return {
    id: gold.id,
    events: drafts.map((d) => ({
      type: d.code,
      trigger: words(d.trigger, d.sentence),
      sources: d.source.map((p) => words(p, p.sentence)),
      targets: d.recipient.map((p) => words(p, p.sentence)),
      act: d.act,
      reciprocal: d.reciprocal,
      subtype: d.subtype,
      modality: d.modality,
      confidence: d.confidence,
      why: d.why,
    })),
  };
}

function main(): number {
  const folder = option('gold');
  if (folder === undefined) {
    console.error('Usage: npm run bench:events -- --gold DIR [--cv] [--parses FILE] [--sets a,b] [--errors N]');
    return 2;
  }
  mkdirSync(OUT, { recursive: true });
  const analyse = createTextAnalyser(MODELS);
  const parses = option('parses') === undefined ? undefined : readParses(option('parses') as string);
  const read = (gold: GoldText): AnalysedText => {
    const own = analyse(gold.text);
    return parses === undefined ? own : { ...own, sentences: parses.get(gold.id) ?? [] };
  };
  const weights = createEventWeights({ 'events.bin': new Uint8Array(readFileSync(join(MODELS, 'events.bin'))) });
  for (const problem of weights.problems) console.error(problem.message);
  const sets = (option('sets') ?? 'voa-events.dev,plover-gsr.dev,petrarch-dyads.dev').split(',');
  for (const set of sets) {
    const golds = readGold(join(folder, `${set}.jsonl`)).map((gold) => ({ gold, read: read(gold) }));
    for (const coder of CODERS) {
      report(
        folder,
        set,
        coder,
        golds.map((g) => predict(g.gold, g.read, coder.learned ? weights.value : null, coder.cuts)),
      );
    }
  }
  if (process.argv.includes('--cv')) crossValidate(folder, read);
  printSpeed(folder, read, weights.value);
  return 0;
}

function report(folder: string, set: string, coder: Coder, predictions: readonly Prediction[]): void {
  const file = join(OUT, `${set}.${coder.name}.jsonl`);
  writeFileSync(file, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
  const gold = join(folder, `${set.replace(/^cv /, '')}.jsonl`);
  const scorer = join(folder, 'scorer', 'score-events.mjs');
  printScores(`${set} | ${coder.name}`, score(scorer, gold, file));
  if (coder.name === 'both') printCauses(scorer, gold, file, Number(option('errors') ?? 14));
}

/** Trains on four fifths of the training sentences and scores the fifth, five times, as one prediction file. */
function crossValidate(folder: string, read: (gold: GoldText) => AnalysedText): void {
  const golds = readGold(join(folder, 'voa-events.train.jsonl')).map((gold) => ({ gold, read: read(gold) }));
  const models: EventWeights[] = [];
  const aligned = (gold: GoldText, text: AnalysedText) =>
    align(
      gold,
      text.sentences.map((s) => viewOf(s, text.names)),
    );
  const seeds = seedTexts(SEED_ROUNDS).flatMap((gold) => aligned(gold, read(gold)));
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = golds.filter((_, i) => i % FOLDS !== fold);
    models.push(
      trainWeights(
        part.flatMap((g) => aligned(g.gold, g.read)),
        seeds,
      ),
    );
  }
  for (const coder of CODERS) {
    const all = golds.map((g, i) =>
      predict(g.gold, g.read, coder.learned ? (models[i % FOLDS] as EventWeights) : null, coder.cuts),
    );
    report(folder, 'cv voa-events.train', coder, all);
  }
}

/** Words a second of this step alone, on the training sentences, warm. */
function printSpeed(folder: string, read: (gold: GoldText) => AnalysedText, weights: EventWeights | null): void {
  const texts = readGold(join(folder, 'voa-events.train.jsonl')).slice(0, 500).map(read);
  const words = texts.reduce((sum, t) => sum + t.sentences.reduce((s, x) => s + x.tokens.length, 0), 0);
  const run = (): void => {
    for (const t of texts) codeParagraph(t.sentences, t.names, t.times, weights);
  };
  run();
  const started = performance.now();
  run();
  console.log(`\nEvent coding alone: ${Math.round((1000 * words) / (performance.now() - started))} tokens/s, warm`);
}

process.exitCode = main();
