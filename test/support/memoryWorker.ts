import type { Analyzer } from '../../src/analysis/analyzer';
import { serve } from '../../src/engine/workerLoop';
import type { Clock, WorkerFactory, WorkerHandle } from '../../src/platform/ports';
import { memoryAnalyzer, type Touch } from './memoryAnalyzer';

/** Thrown out of the analyser by a worker that is no more. */
class Ended extends Error {}

export interface MemoryWorkersOptions {
  /** Milliseconds that one step of the analysis takes. */
  readonly stepMs?: number;
  /** What reads; the stand-in where it is left out. */
  readonly analyzer?: Analyzer;
  /** How long a message is on its way. */
  readonly latencyMs?: () => number;
  readonly touch?: (worker: MemoryWorker) => Touch;
  /** Called before each step; may hang or crash the worker. */
  readonly onStep?: (worker: MemoryWorker) => void;
}

/** Workers that run the real worker loop in the test's own thread, on the test's clock. */
export class MemoryWorkers implements WorkerFactory {
  readonly spawned: MemoryWorker[] = [];
  /** The memory that each was given, in MB. */
  readonly heaps: (number | undefined)[] = [];
  /** Changes what a worker says on its way. */
  spoil: (message: Said) => Said = (message) => message;

  constructor(
    private readonly clock: Clock,
    private readonly options: MemoryWorkersOptions = {},
  ) {}

  spawn(heapMb?: number): WorkerHandle {
    this.heaps.push(heapMb);
    const worker = new MemoryWorker(this.clock, this.options, (message) => this.spoil(message), this.spawned.length);
    this.spawned.push(worker);
    return worker;
  }

  get last(): MemoryWorker | undefined {
    return this.spawned.at(-1);
  }

  /** Requests of a kind over all workers. */
  received(kind: string): { readonly [key: string]: unknown }[] {
    return this.spawned.flatMap((worker) => worker.received).filter((message) => message.kind === kind);
  }
}

/** A message of a worker. */
export interface Said {
  readonly kind: string;
  readonly [key: string]: unknown;
}

export class MemoryWorker implements WorkerHandle {
  readonly received: { readonly kind: string; readonly [key: string]: unknown }[] = [];
  /** What it posted, spoiled or not. */
  readonly said: Said[] = [];
  terminated = false;
  #state: 'running' | 'hung' | 'gone' = 'running';
  readonly #toHost: ((message: unknown) => void)[] = [];
  readonly #toWorker: ((message: unknown) => void)[] = [];
  readonly #onExit: ((error: Error | undefined) => void)[] = [];
  #ticks = 0;
  readonly #lastArrival = new Map<unknown, number>();

  constructor(
    private readonly clock: Clock,
    private readonly options: MemoryWorkersOptions,
    spoil: (message: Said) => Said,
    /** How many were started before it. */
    readonly index: number,
  ) {
    const stepMs = options.stepMs ?? 1;
    serve(
      {
        post: (message) => {
          const said = spoil(message as unknown as Said);
          this.said.push(said);
          this.#send(said, this.#toHost);
        },
        onMessage: (listener) => void this.#toWorker.push(listener),
        soon: (run) =>
          void this.clock.after(stepMs, () => {
            if (this.#state !== 'running') return;
            this.options.onStep?.(this);
            if (this.#state === 'running') run();
          }),
        // A slice is over after one step, so that messages come between any two steps.
        now: () => this.#tick(),
      },
      () => options.analyzer ?? memoryAnalyzer(this.options.touch?.(this)),
      (source) => (source === '' ? null : { name: 'article', markdown: `${source}\n` }),
    );
  }

  #tick(): number {
    this.#ticks += 1_000;
    return this.#ticks;
  }

  /** Never answers again. Called from the analyser it also stops there. */
  hang(): never {
    if (this.#state === 'running') this.#state = 'hung';
    throw new Ended();
  }

  /** Falls over. Called from the analyser it also stops there. */
  crash(): never {
    this.fail();
    throw new Ended();
  }

  /** As `hang`, from outside. */
  freeze(): void {
    if (this.#state === 'running') this.#state = 'hung';
  }

  /** As `crash`, from outside. */
  fail(): void {
    if (this.#state === 'gone') return;
    this.#state = 'gone';
    this.clock.after(0, () => {
      for (const listener of this.#onExit) listener(new Error('worker fell over'));
    });
  }

  get alive(): boolean {
    return this.#state === 'running';
  }

  post(message: unknown): void {
    if (this.#state === 'gone') return;
    const copy = structuredClone(message);
    this.received.push(copy as { kind: string });
    this.#send(copy, this.#toWorker);
  }

  /** Says anything to the host. */
  say(message: unknown): void {
    this.#send(message, this.#toHost);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#toHost.push(listener);
  }

  onExit(listener: (error: Error | undefined) => void): void {
    this.#onExit.push(listener);
  }

  terminate(): void {
    this.terminated = true;
    this.#state = 'gone';
  }

  /** Messages keep their order, however long each is on its way. */
  #send(message: unknown, listeners: ((message: unknown) => void)[]): void {
    if (this.#state !== 'running' && listeners === this.#toHost) return;
    const copy = structuredClone(message);
    const due = this.clock.now() + (this.options.latencyMs?.() ?? 0);
    const at = Math.max(due, this.#lastArrival.get(listeners) ?? 0);
    this.#lastArrival.set(listeners, at);
    this.clock.after(at - this.clock.now(), () => {
      if (listeners === this.#toWorker && this.#state !== 'running') return;
      if (listeners === this.#toHost && this.terminated) return;
      for (const listener of listeners) listener(copy);
    });
  }
}
