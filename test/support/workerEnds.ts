/**
 * Real workers with the shipped models that are killed, hang, throw and run out of memory while articles are typed into.
 * The same in Node, where they are threads, and in a browser.
 */
import type { BuildOptions } from 'esbuild';
import type { ModelFile } from '../../src/engine/models';
import { type EngineResult, Scheduler } from '../../src/engine/scheduler';
import { RESPAWN_WINDOW_MS } from '../../src/limits';
import type { Analysis } from '../../src/model/types';
import { systemClock } from '../../src/platform/clock';
import type { WorkerFactory, WorkerHandle } from '../../src/platform/ports';
import { articleOf } from './memoryEngine';
import { seeded } from './seeded';

const WORDS = ['Ana Lima', 'the minister', 'accused', 'met', 'Lisbon', 'on Monday', '.', '\n\n', 'police said'];
const START = `LISBON, 6 March 2024 - Prime Minister Marta Faria met French President Luc Besnier in Lisbon on Tuesday.

Faria said her government would send 200 soldiers to Valoria next week. Besnier thanked the prime minister.

The council of Leeds rejected a plan by Northgate Holdings. Its chairman, Paul Amery, threatened to sue the council.`;
/** Paragraphs that no worker can have ended on before. */
const LAST = `Police in Porto arrested four dock workers on Friday. Mayor Eva Horn praised the officers.

The union accused Horn of lying. Its leader, Max Bauer, will meet her on Monday.`;

/** In front of the worker's own program: what goes wrong in it on a word from the test. */
const FAULTS = `((on) => on(({ fault }) => {
  if (fault === 'hang') for (;;);
  if (fault === 'throw') throw new Error('on purpose');
  if (fault === 'memory') for (const kept = []; ; ) kept.push(new Array(1_000_000).fill({}));
}))((listener) => globalThis.process?.getBuiltinModule
  ? process.getBuiltinModule('worker_threads').parentPort.on('message', listener)
  : addEventListener('message', (event) => listener(event.data)));
`;

/** How esbuild makes the worker that goes wrong on a word. */
export const FAULTY_WORKER: BuildOptions = {
  entryPoints: ['src/engine/worker.ts'],
  bundle: true,
  conditions: ['worker'],
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  banner: { js: FAULTS },
};

export type Fault = 'kill' | 'hang' | 'throw' | 'memory';

interface Session {
  readonly workers: WorkerFactory;
  readonly loadModels: () => Promise<readonly ModelFile[]>;
  /** How many workers are ended. */
  readonly ends: number;
  readonly seed: number;
  /** The rare one, for one end in 25, is the last. */
  readonly faults: readonly Fault[];
  /** A thread tells that it was ended; a browser's worker only stays silent, and at its start for fifteen seconds. */
  readonly tellsItsEnd: boolean;
}

export interface Left {
  readonly id: string;
  readonly text: string;
  readonly analysis: Analysis | undefined;
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What is known of each article in the end, and how many workers ended in which way. */
export async function endWorkers({ workers, loadModels, ends, seed, faults, tellsItsEnd }: Session) {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  let worker: WorkerHandle | undefined;
  /** Hours of a session pass between two faults, or five within three minutes would rightly pause the analysis. */
  let jumped = 0;
  const scheduler = new Scheduler({
    workers: { spawn: () => (worker = workers.spawn()) },
    clock: { ...systemClock, now: () => systemClock.now() + jumped },
    log: { info() {}, warn() {}, error() {} },
    loadModels,
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
  const counts = new Map<Fault, number>();
  const [rare = 'kill', ...often] = [...faults].reverse();
  for (let ended = 0; ended < ends; ) {
    const uri = 'abc'[below(3)] ?? 'a';
    const text = texts.get(uri) ?? START;
    const at = below(text.length);
    write(uri, `${text.slice(0, at)} ${WORDS[below(WORDS.length)]} ${text.slice(at + below(20))}`.slice(0, 900));
    await rest(below(60));
    // A worker that has not loaded its models yet is only killed: its patience is longer.
    const loaded = ['ready', 'working'].includes(scheduler.state.kind);
    const fault = ended % 25 === 7 ? rare : (often[ended % often.length] ?? 'kill');
    if (!worker || scheduler.state.kind === 'paused' || !(loaded || (fault === 'kill' && tellsItsEnd))) continue;
    if (fault === 'kill') worker.terminate();
    else worker.post({ fault });
    ended++;
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
    if (fault !== 'kill' || random() < 0.4) await settled();
  }
  await settled();
  for (const uri of texts.keys()) write(uri, `${LAST}\n\nThis is article ${uri}.`);
  await settled();
  scheduler.dispose();
  const left = [...texts].map(([id, text]): Left => ({ id, text, analysis: latest.get(id)?.analysis }));
  return { left, counts: [...counts].map(([kind, count]) => `${count} by ${kind}`).join(', ') };
}
