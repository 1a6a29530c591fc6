/** The desk's way to the engine: started for the first article, asked for every text that is read. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { givenBy } from '../corrections/facts';
import type { EngineResult, EngineState, Findings, FindOrder, WriteOrder, WrittenArticle } from '../engine/scheduler';
import type { Guidance } from '../model/codebook';
import { sameGiven } from '../model/facts';
import type { Analysis } from '../model/types';
import type { OpenArticle } from './openArticle';
import type { AnalysisEngine } from './ports';

/** Scrolling is told on after this pause, and so is typing in a long text: putting one together takes milliseconds. */
const SETTLE_MS = 80;
const LONG_TEXT_UNITS = 500_000;

export interface MachineEvents {
  result(result: EngineResult): void;
  state(state: EngineState): void;
}

export class Machine implements Disposable {
  readonly #store = new DisposableStore();
  #engine: AnalysisEngine | undefined;

  constructor(
    private readonly start: () => AnalysisEngine,
    private readonly events: MachineEvents,
    /** What the article's folder says beside its text. */
    private readonly guidanceOf: (article: string) => Guidance | undefined,
  ) {}

  read(article: OpenArticle): void {
    const { uri, version, text, format } = article;
    const given = givenBy(article.corrections.all);
    article.given = given;
    const guidance = this.guidanceOf(uri);
    this.#started().update({ uri, version, text, format, given, guidance }, article.visible());
  }

  /** Reads the article again where a person said what changes its reading: its day, its language. */
  readWithGiven(article: OpenArticle): void {
    if (!sameGiven(article.given, givenBy(article.corrections.all))) this.read(article);
  }

  readSoon(article: OpenArticle): void {
    if (article.length < LONG_TEXT_UNITS) this.read(article);
    else article.later.run('read', SETTLE_MS, () => article.analysed && this.read(article));
  }

  /** Other stretches of the article are on the screen. */
  seen(article: OpenArticle): void {
    article.later.run('seen', SETTLE_MS, () => this.#engine?.setVisible(article.uri, article.visible()));
  }

  close(uri: string): void {
    this.#engine?.close(uri);
  }

  resume(): void {
    this.#engine?.resume();
  }

  /** An article that is not open, behind all that are; undefined where it cannot be analysed. */
  async readClosed(article: Parameters<NonNullable<AnalysisEngine['read']>>[0]): Promise<Analysis | undefined> {
    return this.#started().read?.({ ...article, guidance: this.guidanceOf(article.uri) }).analysis;
  }

  /** Where words of a text went; undefined where the worker cannot tell. */
  find(order: FindOrder): Promise<Findings | undefined> {
    return this.#started().find(order);
  }

  /** The article of a page or a text as a file; null where it has no text, undefined where the worker cannot tell. */
  write(order: WriteOrder): Promise<WrittenArticle | null | undefined> {
    return this.#started().write(order);
  }

  dispose(): void {
    this.#engine?.dispose();
    this.#store.dispose();
  }

  #started(): AnalysisEngine {
    if (this.#engine) return this.#engine;
    const engine = this.start();
    this.#engine = engine;
    this.#store.add(engine.onResult((result) => this.events.result(result)));
    this.#store.add(engine.onState((state) => this.events.state(state)));
    return engine;
  }
}
