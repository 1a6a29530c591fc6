/**
 * Who reads the articles of the folder: the worker of the open articles, behind all of them, and a second one while there
 * is much to read. The second is ended when nothing is left to do, and its memory comes back.
 */
import type { Disposable } from '../base/dispose';
import { MAX_PIECE_UNITS, SECOND_WORKER_MB } from '../limits';
import type { Analysis } from '../model/types';
import type { ArticleVersion } from './articleVersion';
import { WorkerClient } from './client';
import { modeOf } from './pieces';
import type { ClientPorts } from './ports';

/** An article of the folder on its way through a worker. */
export interface FolderReading {
  readonly analysis: Promise<Analysis | undefined>;
  stop(): void;
}

/** So many articles one after the other are worth a second worker: its start costs as much as ten of them. */
const MANY = 24;
/** A second worker that was asked nothing for so long has nothing to do. */
const REST_MS = 5_000;

interface Reading extends FolderReading {
  /** Goes to the first worker instead, where the second turned out to be of no use. */
  readonly handOver: () => void;
  client: WorkerClient;
}

export class FolderReaders implements Disposable {
  /** By doc. */
  readonly #readings = new Map<string, Reading>();
  #second: WorkerClient | undefined;
  /** Articles that were asked for since nothing was left to do. */
  #inARow = 0;
  /** The second fell over too often: this window goes on with one. */
  #alone = false;
  #rest: Disposable | undefined;

  constructor(
    private readonly first: WorkerClient,
    private readonly ports: ClientPorts,
  ) {}

  /**
   * Behind all open articles. undefined where the article is too long or cannot be analysed, and where `stop` or another
   * reading of the same article came first.
   */
  read({ uri, version, text, format, date, given, guidance }: ArticleVersion): FolderReading {
    const doc = `folder ${uri}`;
    this.#readings.get(doc)?.stop();
    if (modeOf(text, format) !== 'whole') return { analysis: Promise.resolve(undefined), stop: () => {} };
    let answer: (analysis: Analysis | undefined) => void = () => {};
    const analysis = new Promise<Analysis | undefined>((resolve) => {
      answer = resolve;
    });
    const article = { id: uri, text, format, date, given };
    const job = { doc, version, rank: 'folder' as const, article, visible: [], guidance };
    const end = (result: Analysis | undefined): void => {
      if (this.#readings.get(doc) !== reading) return;
      this.#readings.delete(doc);
      reading.client.close(doc);
      this.#restSoon();
      answer(result);
    };
    const ask = (client: WorkerClient): void =>
      client.analyze(job, { names: () => {}, done: end, failed: () => end(undefined) });
    const reading: Reading = {
      analysis,
      client: this.#clientFor(text),
      stop: () => end(undefined),
      handOver: () => {
        reading.client = this.first;
        ask(this.first);
      },
    };
    this.#readings.set(doc, reading);
    ask(reading.client);
    return reading;
  }

  dispose(): void {
    for (const reading of [...this.#readings.values()]) reading.stop();
    this.#rest?.dispose();
    this.#second?.dispose();
    this.#second = undefined;
  }

  #clientFor(text: string): WorkerClient {
    this.#inARow = this.#readings.size === 0 ? 1 : this.#inARow + 1;
    this.#rest?.dispose();
    const waiting = [...this.#readings.values()];
    const ofFirst = waiting.filter(({ client }) => client === this.first).length;
    // A long text takes memory that the second does not have.
    if (this.#alone || ofFirst === 0 || text.length > MAX_PIECE_UNITS) return this.first;
    if (!this.#second && this.#inARow < MANY) return this.first;
    this.#second ??= this.#startSecond();
    return waiting.length - ofFirst < ofFirst ? this.#second : this.first;
  }

  #startSecond(): WorkerClient {
    const { workers } = this.ports;
    const client = new WorkerClient({ ...this.ports, workers: { spawn: () => workers.spawn(SECOND_WORKER_MB) } });
    client.onState(({ kind }) => {
      if (kind !== 'paused' || this.#second !== client) return;
      this.#alone = true;
      this.#endSecond();
    });
    return client;
  }

  #restSoon(): void {
    if (!this.#second || this.#readings.size > 0) return;
    this.#rest?.dispose();
    this.#rest = this.ports.clock.after(REST_MS, () => this.#endSecond());
  }

  #endSecond(): void {
    const second = this.#second;
    this.#second = undefined;
    second?.dispose();
    for (const reading of this.#readings.values()) if (reading.client === second) reading.handOver();
  }
}
