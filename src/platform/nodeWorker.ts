/** The worker as a thread of the extension host, with a bound on its memory. */
import { Worker } from 'node:worker_threads';
import type { WorkerFactory, WorkerHandle } from './ports';

/** The thread is ended above this, and the host is not: twice what a 1 MB article was measured to be done in (512). */
const MAX_HEAP_MB = 1024;
/** Room for what is new: with 32 a worker held 20 MB more and read 100 articles no faster. */
const MAX_YOUNG_MB = 8;

/** @param script path of the worker's bundle. */
export function nodeWorkers(script: string): WorkerFactory {
  const shares = new Shares();
  return { spawn: (heapMb = MAX_HEAP_MB) => start(script, heapMb, shares) };
}

/** The processor time of this process, in equal parts: the time of one thread only that thread can ask for. */
class Shares {
  #threads = 0;
  #total = 0;
  #each = 0;

  /** Milliseconds for each thread. */
  get each(): number {
    const { user, system } = process.cpuUsage();
    const total = (user + system) / 1_000;
    this.#each += (total - this.#total) / Math.max(1, this.#threads);
    this.#total = total;
    return this.#each;
  }

  /** @param more 1 where a thread begins, -1 where it has ended */
  count(more: 1 | -1): void {
    void this.each;
    this.#threads += more;
  }
}

function start(script: string, heapMb: number, shares: Shares): WorkerHandle {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: MAX_YOUNG_MB };
  // No debugger flags of the host: two threads would want the same port.
  const worker = new Worker(script, { resourceLimits, execArgv: [], name: 'dateline' });
  let failure: Error | undefined;
  worker.on('error', (error: Error) => {
    failure = error;
  });
  shares.count(1);
  worker.once('exit', () => shares.count(-1));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer ?? []),
    onMessage: (listener) => void worker.on('message', listener),
    // After an error comes an exit as well.
    onExit: (listener) => void worker.once('exit', () => listener(failure)),
    terminate: () => void worker.terminate(),
    spentMs: () => shares.each,
  };
}
