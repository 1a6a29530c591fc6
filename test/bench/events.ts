/**
 * Scores the whole analysis on single gold sentences.
 *
 *   npm run bench:events -- --gold DIR [--sets a,b] [--errors N] [--model FILE]
 *
 * DIR holds voa-events.dev.jsonl, plover-gsr.dev.jsonl, petrarch-dyads.dev.jsonl and scorer/score-events.mjs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyzer, analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { readSteps } from '../../src/reading/read';
import { type GoldText, readGold } from '../../src/training/events/goldEvents';
import { type Prediction, printCauses, printScores, score } from './eventScores';

const MODELS = 'src/analysis/models';
const OUT = 'out/events';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Events of a text as the scorer reads them, the main one first. */
function predict(gold: GoldText, analyzer: Analyzer): Prediction {
  const { events } = analyze(analyzer, { id: gold.id, text: gold.text, format: 'text' });
  const words = (span: { start: number; end: number }): string => gold.text.slice(span.start, span.end);
  return {
    id: gold.id,
    events: [...events]
      .sort((a, b) => a.rank - b.rank)
      .map((event) => ({
        type: event.code,
        trigger: words(event.trigger),
        sources: event.source.map((each) => words(each)),
        targets: event.recipient.map((each) => words(each)),
        act: event.act,
        reciprocal: event.reciprocal,
        subtype: event.subtype,
        modality: event.modality,
        confidence: event.confidence,
        why: event.why,
      })),
  };
}

function main(): number {
  const folder = option('gold');
  if (folder === undefined) {
    console.error('Usage: npm run bench:events -- --gold DIR [--sets a,b] [--errors N] [--model FILE]');
    return 2;
  }
  mkdirSync(OUT, { recursive: true });
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin'));
  const models = Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))]));
  const file = option('model');
  const analyzer = createAnalyzer(
    file === undefined ? models : { ...models, 'events.bin': new Uint8Array(readFileSync(file)) },
    readSteps,
  );
  for (const problem of analyzer.problems) console.error(problem.message);
  const scorer = join(folder, 'scorer', 'score-events.mjs');
  for (const set of (option('sets') ?? 'voa-events.dev,plover-gsr.dev,petrarch-dyads.dev').split(',')) {
    const gold = join(folder, `${set}.jsonl`);
    const predictions = readGold(gold).map((each) => predict(each, analyzer));
    const out = join(OUT, `${set}.jsonl`);
    writeFileSync(out, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
    printScores(set, score(scorer, gold, out));
    printCauses(scorer, gold, out, Number(option('errors') ?? 14));
  }
  return 0;
}

process.exitCode = main();
