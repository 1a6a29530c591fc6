/**
 * Whole articles with complete gold, in the mean over all of them, by the gold's own scorer: what is shown (the core
 * events) and everything that was found.
 *
 *   npm run bench:stories -- --gold FILE.jsonl --scorer FILE [--details]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { readSteps } from '../../src/reading/read';
import { type GoldArticle, toPrediction } from './articleFigures';

const MODELS = 'src/analysis/models';
const OUT = 'out/bench-stories';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function main(): void {
  const path = option('--gold');
  const scorer = option('--scorer');
  if (!path || !scorer) throw new Error('--gold FILE and --scorer FILE are needed');
  mkdirSync(OUT, { recursive: true });
  const gold = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin'));
  const models = Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))]));
  const analyzer = createAnalyzer(models, readSteps);
  const predictions = gold.map((g) => {
    const date = g.articleDate ?? g.date;
    const article = { id: g.id, text: g.text, format: 'text' as const, ...(date ? { date } : {}) };
    return toPrediction(g.id, analyze(analyzer, article));
  });
  const words = gold.reduce((sum, g) => sum + g.text.split(/\s+/).length, 0);
  for (const shown of ['core', 'all'] as const) {
    const events = predictions.map((p) => ({ ...p, events: p.events.filter((e) => shown === 'all' || e.core) }));
    const file = join(OUT, `${shown}.jsonl`);
    writeFileSync(file, events.map((p) => `${JSON.stringify(p)}\n`).join(''));
    const s = JSON.parse(execFileSync('node', [scorer, path, file], { encoding: 'utf8', maxBuffer: 1e8 }));
    const count = events.reduce((sum, p) => sum + p.events.length, 0);
    if (shown === 'core')
      console.log(
        `named ${s.mentionsNamed.f1} all ${s.mentionsAll.f1} (P ${s.mentionsAll.p} R ${s.mentionsAll.r}) B3 ${s.bcubed.f1} actors ${s.actors.f1} (P ${s.actors.p} R ${s.actors.r}) type ${s.actorType}`,
      );
    console.log(
      `${shown.padEnd(4)} ${count} events, one in ${(words / count).toFixed(0)} words | found P ${s.trigger.p} R ${s.trigger.r} F1 ${s.trigger.f1} | act ${s.typeAccuracy} source ${s.sourceAccuracy} target ${s.targetAccuracy} | all right P ${s.tuple.p} R ${s.tuple.r} F1 ${s.tuple.f1} | modality ${s.modality} time ${s.time.join('/')} by ${s.reportedBy}`,
    );
  }
}

main();
