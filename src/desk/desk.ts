/** The desk: which articles are open, whether the machine reads them, and what a person decides about them. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { describeFault } from '../base/fault';
import { standing } from '../corrections/correction';
import { givenBy } from '../corrections/facts';
import { laidOver } from '../corrections/laidOver';
import type { Overlaid } from '../corrections/overlay';
import { REGISTER_PATH } from '../corrections/register';
import type { EngineResult, Findings, FindOrder, WriteOrder, WrittenArticle } from '../engine/scheduler';
import type { Guidance } from '../model/codebook';
import type { Edit } from '../model/edits';
import type { Analysis, ArticleFormat } from '../model/types';
import { OperationMaker } from '../store/operations';
import { ArticleChoice } from './articleChoice';
import { Codebooks } from './codebooks';
import { correctionsBeside } from './correctionsBeside';
import { Decisions } from './decisions';
import { guidedBy } from './guidance';
import { Keeping } from './keeping';
import { LessonFiles } from './lessonFiles';
import { Machine } from './machine';
import type { Given, OpenArticle } from './openArticle';
import type { DeskPorts } from './ports';
import { Registers } from './registers';
import { Whereabouts } from './whereabouts';

type Event<T> = (listener: (value: T) => void) => Disposable;

/** Typing in a text that is no article yet: it is read again after this pause. */
const RECONSIDER_MS = 600;
/** Words that an edit took away are looked for again after this pause. */
const SETTLE_MS = 400;
/** Places are remembered for the next visit after this pause. */
const REMEMBER_MS = 2_000;
/** Candidates for orphans are asked for after this pause. */
const PROPOSE_MS = 500;

export class Desk<A extends OpenArticle = OpenArticle> implements Disposable {
  readonly #store = new DisposableStore();
  /** The open articles by their address: the only such map. */
  readonly #open = new Map<string, A>();
  readonly #opened = this.#emitter<A>('onOpened');
  readonly #closed = this.#emitter<A>('onClosed');
  readonly #snapshot = this.#emitter<A>('onSnapshot');
  readonly #edited = this.#emitter<{ readonly article: A; readonly edits: readonly Edit[] }>('onEdit');
  readonly #decided = this.#emitter<A>('onDecided');
  readonly #maker: OperationMaker;
  readonly #machine: Machine;
  #paused = false;
  readonly #keeping: Keeping<A>;
  readonly #whereabouts: Whereabouts;
  #nextKey = 1;

  /** What a person decides goes through here. */
  readonly decisions: Decisions<A>;
  readonly choice: ArticleChoice;
  readonly registers: Registers;
  /** The folders' own types and rules. */
  readonly codebooks: Codebooks;
  /** What is decided in a folder steers what is found in the rest of it. */
  readonly lessons: LessonFiles;
  /** A text that could be an article was opened; it has no snapshot yet. */
  readonly onOpened: Event<A> = this.#opened.event;
  /** It was closed; its text can still be read. */
  readonly onClosed: Event<A> = this.#closed.event;
  /** An article got a new snapshot, or its status or notice changed. */
  readonly onSnapshot: Event<A> = this.#snapshot.event;
  /** The text changed; the snapshot is in step already. */
  readonly onEdit: Event<{ readonly article: A; readonly edits: readonly Edit[] }> = this.#edited.event;

  constructor(private readonly ports: DeskPorts) {
    const { clock, random, memory } = ports;
    this.choice = new ArticleChoice(memory, (article) => ports.modeOf(article));
    this.#maker = new OperationMaker(clock, random, () => ports.annotator());
    this.#machine = this.#store.add(
      new Machine(
        () => ports.startEngine(),
        {
          result: (result) => this.#accept(result),
          state: ({ kind }) => this.#pausedIs(kind === 'paused'),
        },
        (article) => this.#guidanceOf(article),
      ),
    );
    this.codebooks = this.#store.add(new Codebooks(ports));
    this.#store.add(this.codebooks.onChanged(({ uri }) => this.#codebookChanged(uri)));
    this.lessons = this.#store.add(new LessonFiles(ports));
    this.#store.add(this.lessons.onChanged((folder) => this.#readAgain(folder)));
    const find = (order: FindOrder): Promise<Findings | undefined> => this.#machine.find(order);
    this.#whereabouts = new Whereabouts(find, clock);
    this.registers = this.#store.add(new Registers(ports, this.#maker));
    this.#keeping = new Keeping<A>(this, this.registers, this.#whereabouts, ports);
    this.decisions = new Decisions<A>(this, this.#keeping, this.#maker, ports, this.#decided.event);
    this.#store.add(
      this.registers.onChanged((folder) => {
        for (const article of this.all) if (ports.folderOf(article.uri) === folder) this.#correctionsChanged(article);
        const register = this.registers.byFile(`${folder}/${REGISTER_PATH}`);
        if (register) this.lessons.decided(register.uri, register.uri, register.corrections);
      }),
    );
  }

  get(uri: string): A | undefined {
    return this.#open.get(uri);
  }

  /** The worker fell over too often and waits for `resume`. */
  get paused(): boolean {
    return this.#paused;
  }

  get all(): readonly A[] {
    return [...this.#open.values()];
  }

  /** Tells what is known of each open article once more, for those who listen only now. */
  tellAgain(): void {
    for (const article of this.all) {
      this.#snapshot.fire(article);
      this.#decided.fire(article);
    }
  }

  /** Opens a text that could be an article, in the place of one that is open under the same address. */
  open(uri: string, make: (given: Given) => A): A {
    this.#open.get(uri)?.dispose();
    const { clock, log } = this.ports;
    const article = make({
      key: this.#nextKey++,
      maker: this.#maker,
      by: () => this.ports.annotator(),
      registerOf: (one) => this.registers.of(one),
      eventsOf: (one) => this.registers.eventsOf(one),
      codebookOf: (one) => this.codebooks.codebookOf(one),
      clock,
      log,
    });
    this.#open.set(uri, article);
    article.corrections.onChanged(() => this.#correctionsChanged(article));
    article.loaded = this.#keeping.load(article);
    this.codebooks.opened(uri);
    this.#opened.fire(article);
    this.#decide(article);
    return article;
  }

  close(uri: string): void {
    const article = this.#open.get(uri);
    if (!article) return;
    this.#open.delete(uri);
    this.choice.forgetUntitled(uri);
    this.#keeping.closed(article);
    article.dispose();
    this.#closed.fire(article);
    if (!article.isArticle) return;
    if (article.analysed) this.#machine.close(uri);
    article.analysed = false;
    article.byHand = false;
    // Its text may still be shown, as something else: its marks must go.
    this.#snapshot.fire(article);
  }

  /** The text of the article was changed by these edits, in the order in which they applied. */
  edited(article: A, edits: readonly Edit[]): void {
    if (edits.length > 0) {
      article.followed(edits);
      if (article.corrections.all.length > 0)
        article.later.run('settle', SETTLE_MS, () => article.corrections.settle());
      this.#edited.fire({ article, edits });
    }
    if (article.analysed) this.#machine.readSoon(article);
    else if (this.choice.dependsOnText(article.candidate))
      article.later.run('reconsider', RECONSIDER_MS, () => this.#decide(article));
  }

  /** Other stretches of the article are on the screen. */
  seen(article: A): void {
    if (article.analysed) this.#machine.seen(article);
  }

  /**
   * An article that is not open, with the decisions beside it laid over it; undefined where it cannot be analysed.
   * @param text LF text without a byte order mark.
   */
  async readClosed(uri: string, text: string, format: ArticleFormat): Promise<Overlaid | undefined> {
    const register = this.registers.of(uri)?.register;
    const corrections = await correctionsBeside(this.ports.files, uri);
    const given = givenBy(corrections);
    const analysis = await this.#machine.readClosed({ uri, version: 0, text, format, given });
    return analysis && laidOver(text, analysis, corrections, register);
  }

  /** A text that lies nowhere, as the machine alone reads it, behind all articles; undefined where it cannot be analysed. */
  readLoose(text: string, format: ArticleFormat, date?: string): Promise<Analysis | undefined> {
    const uri = `loose:${this.#nextKey++}`;
    return this.#machine.readClosed({ uri, version: 0, text, format, ...(date ? { date } : {}) });
  }

  /** The person says whether this text is an article; remembered. */
  async choose(article: A, yes: boolean): Promise<void> {
    await this.choice.choose(article.candidate, yes);
    if (!yes) article.byHand = false;
    this.#decide(article);
  }

  /** Decides again for all open texts (a setting changed). */
  reconsider(): void {
    for (const article of this.all) {
      this.#decide(article);
      if (article.analysed) this.#machine.read(article);
    }
  }

  /** Goes on after the worker fell over too often. */
  resume(): void {
    this.#machine.resume();
    for (const article of this.all) if (article.analysed) this.#machine.read(article);
  }

  /** The article of a page or a text as a Markdown file; null where it has no text, undefined where it cannot be told. */
  write(order: WriteOrder): Promise<WrittenArticle | null | undefined> {
    return this.#machine.write(order);
  }

  dispose(): void {
    for (const article of this.all) article.dispose();
    this.#open.clear();
    this.#store.dispose();
  }

  #guidanceOf(article: string): Guidance | undefined {
    return guidedBy(this.codebooks.of(article)?.guidance, this.lessons.of(article));
  }

  /** The open articles of a folder of which something else is known now. */
  #readAgain(folder: string): void {
    for (const article of this.all)
      if (article.analysed && this.ports.folderOf(article.uri) === folder) this.#machine.read(article);
  }

  /** Its articles are read again with it; what is shown of them may change in any case. */
  #codebookChanged(uri: string): void {
    for (const article of this.all) {
      if (this.codebooks.addressOf(article.uri) !== uri) continue;
      if (article.analysed) this.#machine.read(article);
      this.#snapshot.fire(article);
    }
  }

  #decide(article: A): void {
    const analysed = this.choice.isArticle(article.candidate, () => article.text);
    if (analysed === article.analysed || article.isClosed) return;
    article.analysed = analysed;
    if (analysed) this.#machine.read(article);
    else {
      article.forgetResult();
      this.#machine.close(article.uri);
    }
    this.#snapshot.fire(article);
  }

  #accept(result: EngineResult): void {
    const article = this.#open.get(result.uri);
    if (article?.analysed && article.accept(result)) this.#snapshot.fire(article);
  }

  #pausedIs(paused: boolean): void {
    this.#paused = paused;
    for (const article of this.all) {
      const before = article.status;
      article.paused = paused;
      if (article.status !== before) this.#snapshot.fire(article);
    }
  }

  /**
   * The snapshot is made anew from what the machine found, without the worker. Marks made by hand are shown also where
   * the machine does not read the text: those that were only loaded not in a file that the person turned off.
   */
  #correctionsChanged(article: A): void {
    const { corrections } = article;
    const marked = standing(corrections.all).length > 0;
    const welcome = article.decided || article.byHand || this.choice.chosen(article.candidate) !== false;
    article.relay(marked && welcome);
    if (article.analysed) this.#machine.readWithGiven(article);
    this.lessons.decided(article.uri, article.sidecar, corrections.all);
    this.#snapshot.fire(article);
    this.#decided.fire(article);
    if (article.isClosed) return;
    if (corrections.orphans.some((orphan) => !orphan.candidate))
      article.later.run('propose', PROPOSE_MS, () => void this.#whereabouts.propose(article));
    article.later.run('remember', REMEMBER_MS, () => this.#keeping.remember(article));
  }

  #emitter<T>(name: string): Emitter<T> {
    return this.#store.add(new Emitter<T>((error) => this.ports.log.error(`${name}: ${describeFault(error)}`)));
  }
}
