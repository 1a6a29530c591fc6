/**
 * What a codebook of 200 types and 5,000 triggers costs: an article of 1,000 words with it and without, and what passes after
 * a change of the codebook until the open article is read by it (in its thread, as in the editor).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Analyzer, createAnalyzer } from '../../src/analysis/analyzer';
import { lexiconOf } from '../../src/analysis/codebook/lexicon';
import { readCodebook } from '../../src/codebook/read';
import { CodebookThread } from '../../src/engine/codebookThread';
import type { Codebook, Guidance } from '../../src/model/codebook';
import type { Analysis, Article } from '../../src/model/types';
import { systemClock } from '../../src/platform/clock';
import { nodeWorkers } from '../../src/platform/nodeWorker';
import { readSteps } from '../../src/reading/read';

const MODELS = 'src/analysis/models';
const models = Object.fromEntries(
  readdirSync(MODELS).map((name) => [name, new Uint8Array(readFileSync(join(MODELS, name)))]),
);
const TYPES = 100;
const TRIGGERS = 50;
const RUNS = 15;
const WORDS = 1_000;

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
const wordsOf = (paragraphs: readonly string[], most: number): string => {
  const kept: string[] = [];
  let left = most;
  for (const one of paragraphs) {
    kept.push(one.split(' ').slice(0, Math.max(0, left)).join(' '));
    left -= one.split(' ').length;
    if (left <= 0) break;
  }
  return kept.join('\n\n');
};
const open = { id: 'a', text: wordsOf(article.join('\n\n').split(/\n{2,}/), WORDS), format: 'text' as const };
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const shown = (list: number[]): string =>
  `${median(list).toFixed(0)} ms (${Math.min(...list).toFixed(0)} to ${Math.max(...list).toFixed(0)})`;
/** Processor time of this process in milliseconds, of all its threads: what others do on the machine does not count. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const guidanceOf = (key: string, codebook: Codebook | null): Guidance => ({ key, codebook, lessons: null });
function analysed(analyzer: Analyzer, given: Article, guidance: Guidance | undefined, once: boolean): Analysis {
  const steps = analyzer.steps(given, [], { guidance, once, early: false });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

async function main(): Promise<void> {
  const { codebook } = readCodebook(text);
  const count = codebook?.events.reduce((sum, event) => sum + event.triggers.length, 0);
  console.log(
    `${(codebook?.types.length ?? 0) + (codebook?.events.length ?? 0)} types, ${count} triggers, ${text.length} units; article of ${open.text.split(/\s+/).length} words; ${RUNS} runs, medians`,
  );

  const analyzer = createAnalyzer(models, readSteps);
  const large = guidanceOf('large', codebook);
  for (let warm = 0; warm < 3; warm++) {
    analysed(analyzer, open, undefined, true);
    analysed(analyzer, open, large, true);
  }
  const times: Record<'without' | 'with', number[]> = { without: [], with: [] };
  for (let run = 0; run < RUNS; run++)
    for (const kind of ['without', 'with'] as const) {
      const from = used();
      analysed(analyzer, open, kind === 'with' ? large : undefined, true);
      times[kind].push(used() - from);
    }
  const ratio = median(times.with) / median(times.without);
  console.log(
    `analysis: ${shown(times.without)} without, ${shown(times.with)} with: ${ratio.toFixed(2)} times (processor time)`,
  );

  // The article is open: what does not hang on the codebook is kept, as in the editor.
  const thread = new CodebookThread(nodeWorkers(resolve('dist/formats.js')), systemClock);
  analysed(analyzer, open, large, false);
  const parts: Record<'thread' | 'sent' | 'ready' | 'again' | 'all' | 'processor', number[]> = {
    ...{ thread: [], sent: [], ready: [], again: [], all: [], processor: [] },
  };
  for (let run = 0; run < RUNS; run++) {
    const [from, cpu] = [performance.now(), used()];
    // One word more each time: as if somebody typed.
    const read = await thread.read(`${text}  event of run ${run}: { triggers: [zag] }\n`);
    const [at, own] = [performance.now(), read?.codebook ?? null];
    const sent = structuredClone(own);
    const told = performance.now();
    if (sent) lexiconOf(sent);
    const made = performance.now();
    analysed(analyzer, open, guidanceOf(`run ${run}`, sent), false);
    const end = performance.now();
    parts.thread.push(at - from);
    parts.sent.push(told - at);
    parts.ready.push(made - told);
    parts.again.push(end - made);
    parts.all.push(end - from);
    parts.processor.push(used() - cpu);
  }
  thread.dispose();
  console.log(
    `reload: ${shown(parts.all)}, processor time ${shown(parts.processor)}; read in its thread ${shown(parts.thread)}, sent ${shown(parts.sent)}, made ready ${shown(parts.ready)}, the open article again ${shown(parts.again)}`,
  );
}

void main();
