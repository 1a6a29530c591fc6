import { type ArticleVersion, type EngineResult, type EngineState, Scheduler } from '../../src/engine/scheduler';
import type { Log } from '../../src/platform/ports';
import { MemoryClock } from './memoryClock';
import { MemoryWorkers, type MemoryWorkersOptions } from './memoryWorker';

/** A scheduler on a clock and workers in memory, and what it published. */
export function memoryEngine(options: MemoryWorkersOptions = {}) {
  const clock = new MemoryClock();
  const workers = new MemoryWorkers(clock, options);
  const lines: string[] = [];
  const log: Log = { info: (m) => lines.push(m), warn: (m) => lines.push(m), error: (m) => lines.push(m) };
  const scheduler = new Scheduler({ workers, clock, log, loadModels: async () => [] });
  const results: EngineResult[] = [];
  const states: EngineState[] = [];
  scheduler.onResult((result) => results.push(result));
  scheduler.onState((state) => states.push(state));
  return { clock, workers, lines, scheduler, results, states };
}

export function articleOf(uri: string, version: number, text: string): ArticleVersion {
  return { uri, version, text, format: 'text' };
}
