/** The worker's bundle in a real thread, with the shipped models. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analysis/analyzer';
import { MODEL_FILES } from '../../../src/engine/models';
import { type EngineResult, Scheduler } from '../../../src/engine/scheduler';
import type { Analysis, Article } from '../../../src/model/types';
import { systemClock } from '../../../src/platform/clock';
import { nodeWorkers } from '../../../src/platform/nodeWorker';
import type { WorkerFactory } from '../../../src/platform/ports';
import { readSteps } from '../../../src/reading/read';
import { articleOf } from '../../support/memoryEngine';

const MODELS = join(__dirname, '../../../src/analysis/models');
const folder = mkdtempSync(join(tmpdir(), 'dateline-worker-'));
const script = join(folder, 'worker.js');

const modelBytes = () =>
  MODEL_FILES.filter((name) => existsSync(join(MODELS, name))).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(MODELS, name))),
  }));

beforeAll(async () => {
  const entryPoints = [join(__dirname, '../../../src/engine/worker.ts')];
  const conditions = ['worker'];
  await build({
    entryPoints,
    conditions,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    outfile: script,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let spawned = 0;
let said: { readonly kind: string }[] = [];
let scheduler: Scheduler;
let waiting: {
  readonly wanted: (result: EngineResult) => boolean;
  readonly resolve: (result: EngineResult) => void;
}[] = [];

function start(): void {
  spawned = 0;
  said = [];
  waiting = [];
  const real = nodeWorkers(script);
  const workers: WorkerFactory = {
    spawn() {
      spawned++;
      const worker = real.spawn();
      worker.onMessage((message) => said.push(message as { kind: string }));
      return worker;
    },
  };
  const log = { info() {}, warn() {}, error() {} };
  const loadModels = async () => modelBytes().map(({ name, bytes }) => ({ name, bytes: bytes.buffer }));
  scheduler = new Scheduler({ workers, clock: systemClock, log, loadModels });
  scheduler.onResult((result) => {
    for (const each of waiting.filter(({ wanted }) => wanted(result))) each.resolve(result);
  });
}
afterEach(() => scheduler.dispose());

const complete = (uri: string, version: number): Promise<EngineResult> =>
  new Promise((resolve) => {
    waiting.push({ wanted: (result) => result.complete && result.uri === uri && result.version === version, resolve });
  });

function direct(article: Article): Analysis {
  const models = Object.fromEntries(modelBytes().map(({ name, bytes }) => [name, bytes]));
  const steps = createAnalyzer(models, readSteps).steps(article, []);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const NEWS = `KYIV — President Maria Petrova met German Foreign Minister Karl Weber in Berlin on Tuesday.

"We will sign the agreement next week," Petrova told reporters. Weber praised Ukraine.

The European Union rejected the plan. Protesters marched in Warsaw.`;

describe('the worker in a thread', () => {
  it('gives the analysis that the analyser gives', async () => {
    start();
    const done = complete('a', 1);
    scheduler.update(articleOf('a', 1, NEWS), []);
    const { analysis } = await done;
    expect(analysis).toEqual(direct({ id: 'a', text: NEWS, format: 'text' }));
    expect(analysis.mentions.map((mention) => NEWS.slice(mention.start, mention.end))).toContain('Maria Petrova');
    expect(analysis.problems.filter((problem) => problem.kind === 'model')).toEqual(
      existsSync(join(MODELS, 'events.bin')) ? [] : [expect.objectContaining({ kind: 'model' })],
    );
  });

  it('gives the same whatever came between', async () => {
    start();
    const long = `${NEWS}\n\n`.repeat(60);
    const done = [complete('long', 1), complete('a', 1), complete('b', 2)];
    scheduler.update(articleOf('long', 1, long), []);
    scheduler.update(articleOf('b', 1, long.slice(0, 9_000)), []);
    scheduler.update(articleOf('a', 1, NEWS), []);
    scheduler.update(articleOf('b', 2, NEWS.replaceAll('Petrova', 'Novak')), [], { immediate: true });
    const results = await Promise.all(done);
    for (const { uri, text, analysis } of results) {
      expect(analysis).toEqual(direct({ id: uri, text, format: 'text' }));
    }
    expect(spawned).toBe(1);
  });

  it('leaves a long article for the one that is opened meanwhile, whatever it is at', async () => {
    start();
    const first = ['Ana', 'Ivo', 'Eva', 'Jan', 'Lea', 'Max', 'Noa', 'Ola'];
    const long = Array.from({ length: 300 }, (_, i) =>
      NEWS.replaceAll('Petrova', `${first[i % 8]}son`).replaceAll('Weber', `Weber ${i}`),
    ).join('\n\n');
    const begun = new Promise<void>((resolve) => {
      scheduler.onResult(({ uri }) => uri === 'long' && resolve());
    });
    const done = [complete('long', 1), complete('a', 1)];
    scheduler.update(articleOf('long', 1, long), []);
    await begun;
    scheduler.update(articleOf('a', 1, NEWS), []);
    await Promise.all(done);
    const kinds = said.map(({ kind }) => kind);
    // The second is turned to before the first is so far that it is told.
    expect(kinds.lastIndexOf('begin', kinds.indexOf('mentions'))).toBeGreaterThan(kinds.indexOf('begin'));
  });

  it('takes hostile text without a hang and without another worker', async () => {
    start();
    const hostile = [
      '',
      'x'.repeat(200_000),
      'Mr. '.repeat(25_000),
      '.'.repeat(100_000),
      '... '.repeat(25_000),
      ','.repeat(100_000),
      'A '.repeat(50_000),
      '"('.repeat(50_000),
      `lone \ud800 surrogates \udc00 ${'\ud83d'.repeat(1_000)}`,
      Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
      '\u202eright to left\u202c \u2066marks\u2069 שלום',
      '\n'.repeat(100_000),
    ];
    const ends = hostile.map((_, i) => complete(`h${i}`, 1));
    for (const [i, text] of hostile.entries())
      scheduler.update(articleOf(`h${i}`, 1, text), [{ start: 0, end: 2_000 }]);
    const results = await Promise.all(ends);
    expect(spawned).toBe(1);
    for (const { text, analysis } of results) {
      for (const { start, end } of analysis.mentions)
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
  });

  it('may be closed and overtaken at any time', async () => {
    start();
    const long = `${NEWS}\n\n`.repeat(100);
    for (let version = 1; version <= 20; version++) {
      scheduler.update(articleOf('a', version, `${long}${version}`), [], { immediate: true });
      scheduler.update(articleOf(`closed${version}`, 1, long), []);
      scheduler.close(`closed${version}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const done = complete('a', 21);
    scheduler.update(articleOf('a', 21, NEWS), [], { immediate: true });
    expect((await done).text).toBe(NEWS);
    expect(spawned).toBe(1);
  });
});
