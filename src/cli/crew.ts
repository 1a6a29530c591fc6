/**
 * Articles through the machine in the order in which they came: in this thread, or in several workers with a bounded
 * number of articles under way. A worker that falls over costs its article, not the run.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { failed, messageOf, type Result } from '../base/result';
import type { Written } from '../formats/format';
import { formatById } from '../formats/formats';
import { addLosses } from '../formats/losses';
import type { Loss } from '../formats/lossWords';
import type { Given } from './articles';
import { type Analyzed, Machine } from './machine';

export interface Order {
  /** Format id, and whether the article is one of several in one output. */
  readonly format: string;
  readonly many: boolean;
  readonly corrections: boolean;
  /** A file that holds instead of those of the folders. */
  readonly codebook: string | undefined;
  /** Whether the article itself is wanted, or what the format writes of it. */
  readonly whole: boolean;
}

export interface Done {
  readonly id: string;
  readonly piece: string;
  readonly written: Written | undefined;
  readonly losses: readonly Loss[];
  readonly warnings: readonly string[];
  readonly units: number;
}

export interface Crew {
  /** Articles side by side; answers in their order. Never rejects for content. */
  run(givens: readonly Given[]): Promise<readonly Result<Done>[]>;
  readonly problems: readonly string[];
  close(): Promise<void>;
}

function work(machine: Machine, order: Order, givens: readonly Given[]): readonly Result<Done>[] {
  return machine.analyzeAll(givens).map((answer, i) => doneOf(order, givens[i]?.article.id ?? '', answer));
}

function doneOf(order: Order, id: string, answer: () => Analyzed): Result<Done> {
  try {
    const { written, warnings } = answer();
    const format = formatById(order.format);
    const piece = order.whole || !format ? '' : format.write(written, order.many);
    const losses = addLosses([format?.losses(written) ?? []]);
    return {
      ok: true,
      value: { id, piece, written: order.whole ? written : undefined, losses, warnings, units: written.text.length },
    };
  } catch (error) {
    return { ok: false, error: `${id}: could not be analysed (${messageOf(error)})` };
  }
}

/** Everything in this thread. */
export class Alone implements Crew {
  readonly #machine: Machine;

  constructor(private readonly order: Order) {
    this.#machine = new Machine(order.corrections, order.codebook);
  }

  get problems(): readonly string[] {
    return this.#machine.problems;
  }

  async run(givens: readonly Given[]): Promise<readonly Result<Done>[]> {
    return work(this.#machine, this.order, givens);
  }

  async close(): Promise<void> {}
}

interface Waiting {
  readonly givens: readonly Given[];
  readonly done: (results: readonly Result<Done>[]) => void;
}

/** Orders that a worker has at once: it takes the second without waiting for this thread. */
const IN_HAND = 2;

/** Workers are started as orders wait for them, up to `size`; each answers in the order in which it was given. */
export class Workers implements Crew {
  readonly #queue: Waiting[] = [];
  readonly #hands = new Map<Worker, Waiting[]>();
  readonly problems: string[] = [];
  #closed = false;

  constructor(
    private readonly size: number,
    private readonly order: Order,
    private readonly program: string,
  ) {}

  run(givens: readonly Given[]): Promise<readonly Result<Done>[]> {
    return new Promise((done) => {
      this.#queue.push({ givens, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#hands.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    while (!this.#closed && this.#queue.length > 0) {
      const worker = this.#free();
      const waiting = worker && this.#queue.shift();
      if (!worker || !waiting) return;
      this.#hands.get(worker)?.push(waiting);
      worker.postMessage(waiting.givens);
    }
  }

  /** The worker with the least in hand; a new one before any is given a second order. */
  #free(): Worker | undefined {
    let free: Worker | undefined;
    let least = IN_HAND;
    for (const [worker, hand] of this.#hands) {
      if (hand.length >= least) continue;
      free = worker;
      least = hand.length;
    }
    return least > 0 && this.#hands.size < this.size ? this.#start() : free;
  }

  #start(): Worker {
    const worker = new Worker(this.program, { workerData: this.order });
    this.#hands.set(worker, []);
    /** What it was at is tried article by article, and one by itself is lost; what it had not begun goes to another. */
    const gone = (why: string): void => {
      const [waiting, ...rest] = this.#hands.get(worker) ?? [];
      this.#hands.delete(worker);
      this.#queue.unshift(...rest);
      const { givens = [], done } = waiting ?? {};
      const error = ({ article }: Given) => failed(`${article.id}: could not be analysed (${why})`);
      if (givens.length <= 1) done?.(givens.map(error));
      else void Promise.all(givens.map((given) => this.run([given]))).then((each) => done?.(each.flat()));
      this.#next();
    };
    worker.on('message', (message: { problems?: readonly string[]; results?: readonly Result<Done>[] }) => {
      for (const problem of message.problems ?? []) if (!this.problems.includes(problem)) this.problems.push(problem);
      if (!message.results) return;
      this.#hands.get(worker)?.shift()?.done(message.results);
      this.#next();
    });
    worker.on('error', (error) => gone(messageOf(error)));
    worker.on('exit', () => gone('the worker ended'));
    return worker;
  }
}

/** True where this thread is one of the workers; it serves until it is ended. */
export function servesAsWorker(): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  const order = workerData as Order;
  const machine = new Machine(order.corrections, order.codebook);
  if (machine.problems.length > 0) port.postMessage({ problems: machine.problems });
  port.on('message', (givens: Given[]) => port.postMessage({ results: work(machine, order, givens) }));
  return true;
}
