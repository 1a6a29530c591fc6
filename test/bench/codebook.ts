/** What a codebook of 200 types and 5,000 triggers costs: reading it, and an article of 1,000 words with it and without. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../src/analysis/analyzer';
import { lexiconOf } from '../../src/analysis/codebook/lexicon';
import { readCodebook } from '../../src/codebook/read';
import type { Guidance } from '../../src/model/codebook';
import { readSteps } from '../../src/reading/read';

const MODELS = 'src/analysis/models';
const models = Object.fromEntries(
  readdirSync(MODELS).map((name) => [name, new Uint8Array(readFileSync(join(MODELS, name)))]),
);
const TYPES = 100;
const TRIGGERS = 50;
const RUNS = 15;

const stories = readFileSync('out/stories/more.jsonl', 'utf8').trim().split('\n');
const words = [
  ...new Set(
    stories
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{4,}/g),
  ),
];
const word = (at: number): string => words[at % words.length] ?? 'word';
const lines = ['version: 1', 'entities:'];
for (let i = 0; i < TYPES; i++)
  lines.push(`  type ${i}:`, `    words: [${word(7 * i)}, ${word(3 * i)} ${word(5 * i)}]`);
lines.push('events:');
for (let i = 0; i < TYPES; i++) {
  const triggers = Array.from({ length: TRIGGERS }, (_, t) => (t % 2 ? word(i * 50 + t) : `${word(i + t)} ${word(t)}`));
  lines.push(
    `  event ${i}:`,
    '    act: PROTEST',
    `    triggers: [${triggers.join(', ')}]`,
    '    source: [person, organization]',
  );
  lines.push(`    attributes: { n: { number: [${word(i)}] } }`);
}
const text = `${lines.join('\n')}\n`;

const article = stories.slice(0, 6).map((line) => JSON.parse(line).text as string);
const body = article.join('\n\n').split(/\s+/).slice(0, 1_000).join(' ');
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const start = performance.now();
const { codebook, mistakes } = readCodebook(text);
const read = performance.now() - start;
const compiling = performance.now();
if (codebook) lexiconOf(codebook);
const compiled = performance.now() - compiling;
const triggers = codebook?.events.reduce((sum, event) => sum + event.triggers.length, 0);
console.log(
  `${(codebook?.types.length ?? 0) + (codebook?.events.length ?? 0)} types, ${triggers} triggers, ${text.length} units`,
);
console.log(`read ${read.toFixed(0)} ms (${mistakes.length} mistakes), made ready ${compiled.toFixed(0)} ms`);

const guidance: Guidance = { key: 'large', codebook, lessons: null };
const times: Record<'without' | 'with', number[]> = { without: [], with: [] };
for (let run = 0; run < RUNS; run++)
  for (const kind of ['without', 'with'] as const) {
    // Nothing is kept from the run before.
    const analyzer = createAnalyzer(models, readSteps);
    const own = { id: 'a', text: body, format: 'text' as const };
    const from = performance.now();
    const steps = analyzer.steps(own, [], { guidance: kind === 'with' ? guidance : undefined });
    let step = steps.next();
    while (!step.done) step = steps.next();
    times[kind].push(performance.now() - from);
  }
const [without, full] = [median(times.without), median(times.with)];
console.log(
  `1,000 words: ${without.toFixed(0)} ms without, ${full.toFixed(0)} ms with: ${(full / without).toFixed(2)} times`,
);
