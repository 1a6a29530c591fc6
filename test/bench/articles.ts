/**
 * Actors and events of whole articles against complete gold, by the gold's own scorer, with the figures that the issue
 * names, errors by cause and speed.
 *
 * npm run bench:articles -- --gold DIR [--scorer FILE] [--names own|gold] [--without events.bin] [--details]
 *
 * DIR holds one JSON file an article, or JSON lines of articles whose gold has actors only. `--names gold` gives the
 * actor step the names of the gold, so that its errors are parted from the recogniser's. The scorer is looked for in
 * DIR/../scorer/score-article.mjs. An event counts as "with right actors" when type, a source and a target are right.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Analyzer, analyze, createAnalyzer } from '../../src/analysis/analyzer';
import type { Analysis } from '../../src/model/types';
import { readSteps } from '../../src/reading/read';
import { causesOf, countCore, type GoldArticle, noCounts, type Prediction, toPrediction } from './articleFigures';
import { createGoldNamesAnalysis } from './articleGoldNames';

const MODELS = 'src/analysis/models';
const OUT = 'out/bench-articles';
const SPEED_RUNS = 7;

interface Scores {
  readonly bcubed: { readonly f1: number };
  readonly mentionsNamed: { readonly f1: number };
  readonly actors: { readonly p: number; readonly r: number; readonly f1: number };
  readonly actorType: number | null;
  readonly trigger?: { readonly p: number; readonly r: number; readonly f1: number };
  readonly typeAccuracy?: number;
  readonly sourceAccuracy?: number;
  readonly targetAccuracy?: number;
  readonly tuple?: { readonly p: number; readonly r: number };
  readonly noOther?: { readonly found: number; readonly tupleRight: number; readonly gold: number };
  readonly time?: readonly number[];
  readonly modality?: number;
  readonly reportedBy?: number;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function readGold(path: string): GoldArticle[] {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
  return files
    .filter((file) => /\.jsonl?$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8').trim();
      const parts = file.endsWith('.jsonl') ? text.split('\n') : [text];
      return parts.map((part) => JSON.parse(part) as GoldArticle);
    });
}

function loadModels(): Record<string, Uint8Array> {
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin') && file !== option('--without'));
  return Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))]));
}

function score(scorer: string, gold: GoldArticle, prediction: Prediction): Scores {
  const files = [join(OUT, `${gold.id}.gold.json`), join(OUT, `${gold.id}.json`)];
  writeFileSync(files[0] ?? '', JSON.stringify(gold));
  writeFileSync(files[1] ?? '', JSON.stringify(prediction));
  return JSON.parse(execFileSync('node', [scorer, ...files], { encoding: 'utf8' })) as Scores;
}

const f = (value: number | null | undefined): string =>
  value === null || value === undefined ? '   -' : value.toFixed(2).padStart(4);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

function row(name: string, s: Scores): string {
  const actors = `named ${f(s.mentionsNamed.f1)}  B3 ${f(s.bcubed.f1)}  actors P ${f(s.actors.p)} R ${f(s.actors.r)} F1 ${f(s.actors.f1)}`;
  if (!s.trigger) return `${name.padEnd(24)} ${actors}`;
  const events =
    `found ${f(s.trigger.r)}  type ${f(s.typeAccuracy)} source ${f(s.sourceAccuracy)} target ${f(s.targetAccuracy)}` +
    `  tuple ${f(s.tuple?.r)}  time ${s.time?.join('/')}  modality ${f(s.modality)} speaker ${f(s.reportedBy)}`;
  return `${name.padEnd(24)} ${actors}  |  ${events}`;
}

function report(gold: readonly GoldArticle[], analyses: readonly Analysis[], scorer: string): void {
  const counts = noCounts();
  const causes = new Map<string, number>();
  const scores = gold.map((article, at) => {
    const analysis = analyses[at];
    if (!analysis) throw new Error(`no analysis of ${article.id}`);
    const prediction = toPrediction(article.id, analysis);
    const s = score(scorer, article, prediction);
    console.log(row(article.id, s));
    countCore(counts, article, prediction, s.trigger?.r ?? 0, s.tuple?.r ?? 0);
    for (const cause of causesOf(article, prediction)) {
      causes.set(cause.cause, (causes.get(cause.cause) ?? 0) + 1);
      if (process.argv.includes('--details')) console.log(`    ${cause.cause.padEnd(34)} ${cause.text}`);
    }
    return s;
  });
  console.log(
    `mean: named ${f(mean(scores.map((s) => s.mentionsNamed.f1)))}  B3 ${f(mean(scores.map((s) => s.bcubed.f1)))}` +
      `  actors F1 ${f(mean(scores.map((s) => s.actors.f1)))}`,
  );
  if (counts.goldCore === 0) return;
  const share = (part: number, of: number): string => `${part.toFixed(0)}/${of} = ${f(part / Math.max(1, of))}`;
  console.log(
    `core events found ${share(counts.found, counts.goldCore)}, with right actors ${share(counts.tuple, counts.goldCore)}`,
  );
  console.log(`  found and shown as core ${share(counts.foundAsCore, counts.goldCore)}`);
  console.log(
    `shown as core and right in type ${share(counts.coreRight, counts.coreShown)}, of ${counts.events} events in all`,
  );
  console.log('causes of errors in core events:');
  for (const [cause, count] of [...causes].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(4)}  ${cause}`);
}

function speed(analyzer: Analyzer, gold: readonly GoldArticle[]): void {
  const words = gold.reduce((sum, article) => sum + article.text.split(/\s+/).length, 0);
  const times = Array.from({ length: SPEED_RUNS }, (_, run) => {
    const from = performance.now();
    // A mark at the end of each paragraph, so that nothing is answered from the cache.
    for (const article of gold) {
      const text = article.text.replace(/\n/g, ` ${'.'.repeat(run + 1)}\n`);
      analyze(analyzer, { id: article.id, text, format: 'text' });
    }
    return performance.now() - from;
  }).sort((a, b) => a - b);
  console.log(
    `whole analysis: ${Math.round((words * 1000) / (times[SPEED_RUNS >> 1] ?? 1))} words/s, median of ${SPEED_RUNS}`,
  );
}

function main(): void {
  const path = option('--gold');
  if (!path) throw new Error('--gold DIR is missing');
  const scorer = option('--scorer') ?? join(dirname(path), 'scorer', 'score-article.mjs');
  mkdirSync(OUT, { recursive: true });
  const gold = readGold(path);
  const models = loadModels();
  const analyzer = createAnalyzer(models, readSteps);
  for (const problem of analyzer.problems) console.log(`! ${problem.message}`);
  const names = option('--names');
  if (names !== 'gold') {
    console.log('Names found by the recogniser');
    report(
      gold,
      gold.map((g) => analyze(analyzer, toArticle(g))),
      scorer,
    );
  }
  if (names !== 'own') {
    console.log('\nNames of the gold');
    const withGoldNames = createGoldNamesAnalysis(models);
    report(
      gold,
      gold.map((g) => withGoldNames(g, toArticle(g))),
      scorer,
    );
  }
  speed(analyzer, gold);
}

function toArticle(gold: GoldArticle) {
  const date = gold.articleDate ?? gold.date;
  return { id: gold.id, text: gold.text, format: 'text' as const, ...(date ? { date } : {}) };
}

main();
