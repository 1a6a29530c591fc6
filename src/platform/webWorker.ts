/**
 * The worker of a web extension. Its script lies on another origin than the page, which a browser refuses; so it is
 * read as a file and started from memory.
 */
import type { FileSystem, WorkerFactory, WorkerHandle } from './ports';

/** @param script URI of the worker's bundle. */
export function webWorkers(files: FileSystem, script: string): WorkerFactory {
  return { spawn: () => new WebWorkerHandle(files.read(script)) };
}

class WebWorkerHandle implements WorkerHandle {
  #worker: Worker | undefined;
  #terminated = false;
  #failure: Error | undefined;
  /** What is posted before the script is read. */
  #waiting: { readonly message: unknown; readonly transfer: readonly ArrayBuffer[] }[] = [];
  #onMessage: (message: unknown) => void = () => {};
  #onExit: ((error: Error | undefined) => void) | undefined;

  constructor(script: Promise<Uint8Array>) {
    script.then(
      (bytes) => this.#start(bytes),
      () => this.#fail(new Error('the worker script could not be read')),
    );
  }

  post(message: unknown, transfer: readonly ArrayBuffer[] = []): void {
    if (this.#worker) this.#worker.postMessage(message, [...transfer]);
    else if (!this.#terminated) this.#waiting.push({ message, transfer });
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#onMessage = listener;
  }

  onExit(listener: (error: Error | undefined) => void): void {
    this.#onExit = listener;
    if (this.#failure) listener(this.#failure);
  }

  terminate(): void {
    this.#terminated = true;
    this.#waiting = [];
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(bytes: Uint8Array): void {
    if (this.#terminated) return;
    try {
      const url = URL.createObjectURL(new Blob([bytes.slice().buffer as ArrayBuffer], { type: 'text/javascript' }));
      this.#worker = new Worker(url, { name: 'dateline' });
    } catch {
      this.#fail(new Error('the worker could not be started'));
      return;
    }
    this.#worker.onmessage = (event) => this.#onMessage(event.data);
    // An uncaught error leaves a browser's worker running; for us it is gone.
    this.#worker.onerror = () => this.#fail(new Error('the worker fell over'));
    for (const { message, transfer } of this.#waiting) this.#worker.postMessage(message, [...transfer]);
    this.#waiting = [];
  }

  #fail(error: Error): void {
    if (this.#terminated) return;
    this.terminate();
    this.#failure = error;
    this.#onExit?.(error);
  }
}
