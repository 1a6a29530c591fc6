/**
 * Real threads with the shipped models that are killed, hang, throw and run out of memory while articles are typed into: in
 * the end each article is read as if nothing had been. Few in `npm test`, 500 in `npm run test:faults`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { MODEL_FILES } from '../../src/engine/models';
import { type EngineResult, Scheduler } from '../../src/engine/scheduler';
import { RESPAWN_WINDOW_MS } from '../../src/limits';
import { systemClock } from '../../src/platform/clock';
import { nodeWorkers } from '../../src/platform/nodeWorker';
import type { WorkerHandle } from '../../src/platform/ports';
import { readSteps } from '../../src/reading/read';
import { articleOf } from '../support/memoryEngine';
import { readModels } from '../support/models';
import { seeded } from '../support/seeded';

const ENDS = Number(process.env.DATELINE_ENDS ?? 8);
const MODELS = join(__dirname, '../../src/analysis/models');
const WORDS = ['Ana Lima', 'the minister', 'accused', 'met', 'Lisbon', 'on Monday', '.', '\n\n', 'police said'];
const START = `LISBON, 6 March 2024 - Prime Minister Marta Faria met French President Luc Besnier in Lisbon on Tuesday.

Faria said her government would send 200 soldiers to Valoria next week. Besnier thanked the prime minister.

The council of Leeds rejected a plan by Northgate Holdings. Its chairman, Paul Amery, threatened to sue the council.`;
/** Paragraphs that no worker can have ended on before. */
const LAST = `Police in Porto arrested four dock workers on Friday. Mayor Eva Horn praised the officers.

The union accused Horn of lying. Its leader, Max Bauer, will meet her on Monday.`;

/** In front of the worker's own program: what goes wrong in it on a word from the test. */
const FAULTS = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ fault }) => {
  if (fault === 'hang') for (;;);
  if (fault === 'throw') throw new Error('on purpose');
  if (fault === 'memory') for (const kept = []; ; ) kept.push(new Array(1_000_000).fill({}));
});
`;
const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
const script = join(folder, 'worker.js');

beforeAll(async () => {
  await build({
    entryPoints: [join(__dirname, '../../src/engine/worker.ts')],
    bundle: true,
    conditions: ['worker'],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    banner: { js: FAULTS },
    outfile: script,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it(`${ENDS} workers that end leave what one undisturbed worker leaves`, {
  timeout: 60_000 + ENDS * 20_000,
}, async () => {
  const random = seeded(Number(process.env.DATELINE_SEED ?? 20_220_907));
  const below = (most: number) => Math.floor(random() * most);
  const real = nodeWorkers(script);
  let worker: WorkerHandle | undefined;
  /** Hours of a session pass between two faults, or five within three minutes would rightly pause the analysis. */
  let jumped = 0;
  const scheduler = new Scheduler({
    workers: { spawn: () => (worker = real.spawn()) },
    clock: { ...systemClock, now: () => systemClock.now() + jumped },
    log: { info() {}, warn() {}, error() {} },
    loadModels: async () =>
      MODEL_FILES.filter((name) => existsSync(join(MODELS, name))).map((name) => ({
        name,
        bytes: new Uint8Array(readFileSync(join(MODELS, name))).buffer,
      })),
  });
  const latest = new Map<string, EngineResult>();
  scheduler.onResult((result) => latest.set(result.uri, result));
  scheduler.onState(({ kind }) => {
    if (kind === 'paused') setTimeout(() => scheduler.resume());
  });
  const texts = new Map<string, string>();
  const settled = async (): Promise<void> => {
    while ([...texts].some(([uri, text]) => latest.get(uri)?.text !== text || !latest.get(uri)?.complete))
      await rest(5);
    jumped += RESPAWN_WINDOW_MS;
  };
  let version = 0;
  const write = (uri: string, text: string): void => {
    version++;
    texts.set(uri, text);
    scheduler.update(articleOf(uri, version, text), [], { immediate: random() < 0.5 });
  };
  for (const uri of ['a', 'b', 'c']) write(uri, START);
  const counts = new Map<string, number>();
  for (let ends = 0; ends < ENDS; ) {
    const uri = 'abc'[below(3)] ?? 'a';
    const text = texts.get(uri) ?? START;
    const at = below(text.length);
    write(uri, `${text.slice(0, at)} ${WORDS[below(WORDS.length)]} ${text.slice(at + below(20))}`.slice(0, 900));
    await rest(below(60));
    // A worker that has not loaded its models yet is only killed: its patience is longer.
    const loaded = ['ready', 'working'].includes(scheduler.state.kind);
    const fault = loaded ? ['kill', 'hang', 'throw', ends % 25 === 7 ? 'memory' : 'kill'][below(4)] : 'kill';
    if (!worker || scheduler.state.kind === 'paused') continue;
    if (fault === 'kill') worker.terminate();
    else worker.post({ fault });
    ends++;
    counts.set(fault ?? '', (counts.get(fault ?? '') ?? 0) + 1);
    if (fault !== 'kill' || random() < 0.4) await settled();
  }
  await settled();
  const analyzer = createAnalyzer(readModels(), readSteps);
  for (const uri of texts.keys()) write(uri, `${LAST}\n\nThis is article ${uri}.`);
  await settled();
  for (const [uri, text] of texts)
    expect(latest.get(uri)?.analysis, uri).toEqual(analyze(analyzer, { id: uri, text, format: 'text' }));
  scheduler.dispose();
  console.log(`workers ended: ${[...counts].map(([kind, count]) => `${count} by ${kind}`).join(', ')}`);
});
