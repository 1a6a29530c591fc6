/** The worker as a thread of the extension host, with a bound on its memory. */
import { Worker } from 'node:worker_threads';
import type { WorkerFactory, WorkerHandle } from './ports';

/** The thread is ended above this, and the host is not: twice what a 1 MB article was measured to be done in (512). */
const MAX_HEAP_MB = 1024;
/** Of that what is new and mostly short-lived; a small heap is not mostly room for it. */
const YOUNG_SHARE = 12;
const MAX_YOUNG_MB = 32;

/** @param script path of the worker's bundle. */
export function nodeWorkers(script: string): WorkerFactory {
  return { spawn: (heapMb = MAX_HEAP_MB) => start(script, heapMb) };
}

function start(script: string, heapMb: number): WorkerHandle {
  const resourceLimits = {
    maxOldGenerationSizeMb: heapMb,
    maxYoungGenerationSizeMb: Math.min(MAX_YOUNG_MB, Math.ceil(heapMb / YOUNG_SHARE)),
  };
  // No debugger flags of the host: two threads would want the same port.
  const worker = new Worker(script, { resourceLimits, execArgv: [], name: 'dateline' });
  let failure: Error | undefined;
  worker.on('error', (error: Error) => {
    failure = error;
  });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer ?? []),
    onMessage: (listener) => void worker.on('message', listener),
    // After an error comes an exit as well.
    onExit: (listener) => void worker.once('exit', () => listener(failure)),
    terminate: () => void worker.terminate(),
  };
}
