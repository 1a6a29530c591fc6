/** The engine's public face: takes versions of open articles, gives their analyses, the newest and the seen first. */
import type { Disposable } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { CACHE_BYTES } from '../limits';
import type { Span } from '../model/types';
import type { ArticleVersion, EngineResult } from './articleVersion';
import { ResultCache } from './cache';
import { WorkerClient } from './client';
import { DocumentRun } from './documentRun';
import type { Findings, FindOrder } from './finding';
import { FolderReaders, type FolderReading } from './folderReaders';
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

export class Scheduler implements Disposable {
  readonly #client: WorkerClient;
  readonly #cache = new ResultCache(CACHE_BYTES);
  readonly #runs = new Map<string, DocumentRun>();
  readonly #folder: FolderReaders;
  readonly #result: Emitter<EngineResult>;

  constructor(private readonly ports: ClientPorts) {
    this.#client = new WorkerClient(ports);
    this.#folder = new FolderReaders(this.#client, ports);
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

  /** Of an article of the folder, behind all open ones: see FolderReaders. */
  read(article: ArticleVersion): FolderReading {
    return this.#folder.read(article);
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
    this.#folder.dispose();
    this.#client.dispose();
    this.#result.dispose();
  }
}
