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
import type { Analysis, Span } from '../../src/model/types';
import { type GoldArticle, toPrediction } from './articleFigures';

const MODELS = 'src/analysis/models';
const OUT = 'out/bench-stories';

const causes = new Map<string, number>();

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Sides whose words are a mention of the right actor, whatever actor they were resolved to: parts the errors of the steps. */
function countByMention(g: GoldArticle, analysis: Analysis, sides: Record<'source' | 'target', [number, number]>): void {
  for (const event of g.events ?? []) {
    if (!event.core) continue;
    const found = analysis.events.find((e) => e.trigger.start < event.trigger.end && event.trigger.start < e.trigger.end);
    if (!found) continue;
    for (const side of ['source', 'target'] as const) {
      if (event.reciprocal && side === 'target') continue;
      const want = event[side === 'source' ? 'sources' : 'targets'];
      const got = side === 'source' ? found.source : found.recipient;
      const spans = g.actors
        .filter((actor) => want.includes(actor.id))
        .flatMap((actor) => Object.entries(actor).flatMap(([key, list]) => (/mentions$/i.test(key) ? (list as Span[]) : [])));
      const open = want.length === 0 || (event.inferred?.includes(`${side}s`) ?? false);
      const right =
        got.length === 0 ? open : got.some((p) => spans.some((m) => m.start < p.end && p.start < m.end && m.end <= p.end && m.end >= p.start));
      sides[side][1] = sides[side][1] + 1;
      if (process.argv.includes('--details')) {
        const kind = `${side}: gold ${want.length === 0 ? 'none' : open ? 'implied' : 'some'}, told ${got.length === 0 ? 'none' : right ? 'right' : 'another'}${right && got.every((p) => p.actor === null) && got.length > 0 ? ', no actor' : ''}`;
        causes.set(kind, (causes.get(kind) ?? 0) + 1);
      }
      if (right) sides[side][0] = sides[side][0] + 1;
    }
  }
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
  const found = Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))]));
  const other = option('--model');
  const models = other === undefined ? found : { ...found, 'events.bin': new Uint8Array(readFileSync(other)) };
  const analyzer = createAnalyzer(models, readSteps);
  const sides: Record<'source' | 'target', [number, number]> = { source: [0, 0], target: [0, 0] };
  const predictions = gold.map((g) => {
    const date = g.articleDate ?? g.date;
    const article = { id: g.id, text: g.text, format: 'text' as const, ...(date ? { date } : {}) };
    const analysis = analyze(analyzer, article);
    countByMention(g, analysis, sides);
    return toPrediction(g.id, analysis);
  });
  const words = gold.reduce((sum, g) => sum + g.text.split(/\s+/).length, 0);
  console.log(
    `by mention, of core events found: source ${(sides.source[0] / sides.source[1]).toFixed(3)} target ${(sides.target[0] / sides.target[1]).toFixed(3)}`,
  );
  for (const [cause, count] of [...causes].sort()) console.log(`  ${cause}: ${count}`);
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
