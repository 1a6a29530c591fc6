/** The engine's public face: takes versions of open articles, gives their analyses, the newest and the seen first. */
import type { Disposable } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { CACHE_BYTES } from '../limits';
import type { Analysis, Span } from '../model/types';
import type { ArticleVersion, EngineResult } from './articleVersion';
import { ResultCache } from './cache';
import { WorkerClient } from './client';
import { DocumentRun } from './documentRun';
import type { Findings, FindOrder } from './finding';
import { modeOf } from './pieces';
import type { ClientPorts, EngineState } from './ports';
import type { WriteOrder, WrittenArticle } from './questions';

export type { ArticleVersion, EngineResult } from './articleVersion';
export type { Findings, FindOrder } from './finding';
export type { EngineState } from './ports';
export type { WriteOrder, WrittenArticle } from './questions';

export interface UpdateOptions {
  /** Do not wait for the typing to end: opening, a command, a change of settings. */
  readonly immediate?: boolean;
}

/** An article of the folder on its way through the worker. */
export interface FolderReading {
  readonly analysis: Promise<Analysis | undefined>;
  stop(): void;
}

export class Scheduler implements Disposable {
  readonly #client: WorkerClient;
  readonly #cache = new ResultCache(CACHE_BYTES);
  readonly #runs = new Map<string, DocumentRun>();
  readonly #readings = new Map<string, FolderReading>();
  readonly #result: Emitter<EngineResult>;

  constructor(private readonly ports: ClientPorts) {
    this.#client = new WorkerClient(ports);
    this.#result = new Emitter(() => ports.log.error('A reader of analysis results failed.'));
  }

  /**
   * Results for the version given last and, until they come, provisional and late ones. `complete` is true once for
   * each version that is not overtaken by a newer one.
   */
  get onResult(): (listener: (result: EngineResult) => void) => Disposable {
    return this.#result.event;
  }

  get onState(): (listener: (state: EngineState) => void) => Disposable {
    return this.#client.onState;
  }

  get state(): EngineState {
    return this.#client.state;
  }

  /** `visible` are the stretches on screen, in LF offsets; none where the article is not shown. */
  update(article: ArticleVersion, visible: readonly Span[], options: UpdateOptions = {}): void {
    const run = this.#runs.get(article.uri);
    if (run) {
      run.update(article, visible, options.immediate ?? false);
      return;
    }
    const publish = (result: EngineResult): void => this.#result.fire(result);
    const ports = { client: this.#client, clock: this.ports.clock, cache: this.#cache, publish };
    const first = new DocumentRun(article, visible, ports);
    this.#runs.set(article.uri, first);
    first.start();
  }

  /**
   * Of an article of the folder, behind all open ones and one at a time. undefined where it is too long or cannot be
   * analysed, and where `stop` or another reading of the same article came first.
   */
  read({ uri, version, text, format, date, given, guidance }: ArticleVersion): FolderReading {
    const doc = `folder ${uri}`;
    this.#readings.get(doc)?.stop();
    if (modeOf(text) !== 'whole') return { analysis: Promise.resolve(undefined), stop: () => {} };
    let answer: (analysis: Analysis | undefined) => void = () => {};
    const analysis = new Promise<Analysis | undefined>((resolve) => {
      answer = resolve;
    });
    const end = (result: Analysis | undefined): void => {
      if (this.#readings.get(doc) !== reading) return;
      this.#readings.delete(doc);
      this.#client.close(doc);
      answer(result);
    };
    const reading: FolderReading = { analysis, stop: () => end(undefined) };
    this.#readings.set(doc, reading);
    const article = { id: uri, text, format, date, given };
    const job = { doc, version, rank: 'folder' as const, article, visible: [], guidance };
    this.#client.analyze(job, { names: () => {}, done: end, failed: () => end(undefined) });
    return reading;
  }

  setVisible(uri: string, visible: readonly Span[]): void {
    this.#runs.get(uri)?.setVisible(visible);
  }

  close(uri: string): void {
    this.#runs.get(uri)?.dispose();
    this.#runs.delete(uri);
  }

  /** Where words of a text went; undefined where the worker cannot tell. */
  find(order: FindOrder): Promise<Findings | undefined> {
    return this.#client.find(order);
  }

  /** The article of a page or a text as a file; null where it has no text, undefined where the worker cannot tell. */
  write(order: WriteOrder): Promise<WrittenArticle | null | undefined> {
    return this.#client.write(order);
  }

  /** Goes on after a pause. */
  resume(): void {
    this.#client.resume();
  }

  dispose(): void {
    for (const run of this.#runs.values()) run.dispose();
    this.#runs.clear();
    for (const reading of [...this.#readings.values()]) reading.stop();
    this.#client.dispose();
    this.#result.dispose();
  }
}
