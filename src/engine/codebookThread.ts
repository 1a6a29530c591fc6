/**
 * Codebooks are parsed in a thread of their own: the host carries no parser, and hostile text cannot hold it up. The thread
 * stays for a while after each reading: while a codebook is written it is read at every pause, and a new thread takes four
 * times the processor time (190 ms and 50 ms for 76,000 units: what it runs is not optimised yet).
 */
import * as v from 'valibot';
import type { Disposable } from '../base/dispose';
import type { ReadCodebook } from '../model/codebook';
import { readCodebookSchema } from '../model/codebookSchema';
import type { Clock, WorkerFactory, WorkerHandle } from '../platform/ports';

/** A thread is started and reads a codebook at its bounds in a tenth of that. */
const PATIENCE_MS = 10_000;
const IDLE_MS = 30_000;

interface Asked {
  readonly text: string;
  done(read: ReadCodebook | undefined): void;
}

export class CodebookThread implements Disposable {
  #worker: WorkerHandle | undefined;
  /** In the order in which they were asked, which is that of the answers. */
  #waiting: Asked[] = [];
  #timer: Disposable | undefined;

  constructor(
    private readonly workers: WorkerFactory,
    private readonly clock: Pick<Clock, 'after'>,
  ) {}

  /** undefined where the thread ends, or takes too long, or says something else. */
  read(text: string): Promise<ReadCodebook | undefined> {
    return new Promise((done) => this.#ask({ text, done }));
  }

  dispose(): void {
    for (const { done } of this.#end()) done(undefined);
  }

  #ask(asked: Asked): void {
    this.#waiting.push(asked);
    this.#worker ??= this.#start();
    this.#worker.post({ kind: 'codebook', text: asked.text });
    this.#wait();
  }

  #start(): WorkerHandle {
    const worker = this.workers.spawn();
    worker.onMessage((message) => {
      if (worker !== this.#worker) return;
      const { answer } = message as { readonly answer?: unknown };
      const checked = v.safeParse(readCodebookSchema, answer);
      this.#waiting.shift()?.done(checked.success ? checked.output : undefined);
      this.#wait();
    });
    worker.onExit(() => {
      if (worker === this.#worker) this.#giveUp();
    });
    return worker;
  }

  /** For the next answer, or for nobody who asks. */
  #wait(): void {
    this.#timer?.dispose();
    this.#timer = this.clock.after(this.#waiting.length > 0 ? PATIENCE_MS : IDLE_MS, () => this.#giveUp());
  }

  /** What is being read has failed; what waits behind it goes to a new thread. */
  #giveUp(): void {
    const [stuck, ...others] = this.#end();
    stuck?.done(undefined);
    for (const asked of others) this.#ask(asked);
  }

  #end(): readonly Asked[] {
    const [worker, waiting] = [this.#worker, this.#waiting];
    this.#worker = undefined;
    this.#waiting = [];
    this.#timer?.dispose();
    this.#timer = undefined;
    worker?.terminate();
    return waiting;
  }
}
