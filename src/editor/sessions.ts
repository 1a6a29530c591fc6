/** The open articles: which there are, which is in front, where the cursor stands. Feeds the engine and is fed by it. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import type { EngineResult, Findings, FindOrder, Scheduler } from '../engine/scheduler';
import type { Edit } from '../model/edits';
import type { Snapshot, Span } from '../model/types';
import type { Log } from '../platform/ports';
import { type ArticleChoice, couldBeArticle, type Memory } from './articleChoice';
import { describeFault, listenerGate } from './gates';
import { HiddenTypes } from './hiddenTypes';
import { Later } from './later';
import { ArticleSession, candidateOf, type Session } from './session';

export type { Session, SessionStatus } from './session';

type Event<T> = (listener: (value: T) => void) => Disposable;

/** What is tinted beside the revealed span: the roles, trigger and sentence of an event, or only the span. */
export type Tint = { readonly kind: 'event'; readonly id: string } | { readonly kind: 'span' };

export interface RevealOptions {
  readonly tint?: Tint;
  /** Leave the focus where it is (the sidebar while moving with the arrow keys). */
  readonly preserveFocus?: boolean;
}

export interface Reveal {
  readonly session: Session;
  readonly span: Span;
  readonly tint: Tint | undefined;
}

/** The engine as far as the editor uses it. */
export type AnalysisEngine = Pick<
  Scheduler,
  'find' | 'update' | 'setVisible' | 'close' | 'onResult' | 'onState' | 'resume' | 'dispose'
>;

/** Typing in a text that is no article yet: it is read again after this pause. */
const RECONSIDER_MS = 600;
/** Scrolling and moving the cursor are told on after this pause. */
const SETTLE_MS = 80;
const LONG_TEXT_UNITS = 500_000;

export class Sessions implements Disposable {
  readonly #store = new DisposableStore();
  readonly #sessions = new Map<string, ArticleSession>();
  readonly #later: Later;
  readonly #snapshot: Emitter<Session>;
  readonly #active: Emitter<Session | undefined>;
  readonly #cursor: Emitter<{ readonly session: Session; readonly offset: number }>;
  readonly #edit: Emitter<{ readonly session: Session; readonly edits: readonly Edit[] }>;
  readonly #reveal: Emitter<Reveal>;
  readonly #opened: Emitter<Session>;
  readonly #closed: Emitter<Session>;
  #layer: (session: Session, machine: Snapshot) => Snapshot = (_, machine) => machine;
  readonly #hidden: HiddenTypes;
  #engine: AnalysisEngine | undefined;
  #nextKey = 1;
  #front: Session | undefined;

  /** A session got a new snapshot, or its status, article state or notice changed. */
  readonly onSnapshot: Event<Session>;
  /** Another document came to the front; undefined where it is no text that could be an article. */
  readonly onActive: Event<Session | undefined>;
  /** The cursor of the active session moved; `offset` is in the LF text. */
  readonly onCursor: Event<{ readonly session: Session; readonly offset: number }>;
  /** Entity types were hidden or shown. */
  readonly onHidden: Event<ReadonlySet<string>>;
  /** The text changed; the session's snapshot is in step already. */
  readonly onEdit: Event<{ readonly session: Session; readonly edits: readonly Edit[] }>;
  /** A place was revealed; what was tinted before is to be cleared. */
  readonly onReveal: Event<Reveal>;
  /** A document that could be an article was opened; it has no snapshot yet. */
  readonly onOpened: Event<Session>;
  /** It was closed, or changed its language; its text can still be read. */
  readonly onClosed: Event<Session>;

  /** `startEngine` is called once, for the first article. */
  constructor(
    private readonly choice: ArticleChoice,
    private readonly startEngine: () => AnalysisEngine,
    memory: Memory,
    private readonly log: Log,
  ) {
    this.#hidden = new HiddenTypes(memory);
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    const emitter = <T>(name: string) =>
      this.#store.add(new Emitter<T>((error) => log.error(`${name}: ${describeFault(error)}`)));
    this.#snapshot = emitter('onSnapshot');
    this.#active = emitter('onActive');
    this.#cursor = emitter('onCursor');
    this.#edit = emitter('onEdit');
    this.#reveal = emitter('onReveal');
    this.onSnapshot = this.#snapshot.event;
    this.onActive = this.#active.event;
    this.onCursor = this.#cursor.event;
    this.onHidden = this.#hidden.onChange;
    this.onEdit = this.#edit.event;
    this.onReveal = this.#reveal.event;
    this.#opened = emitter('onOpened');
    this.#closed = emitter('onClosed');
    this.onOpened = this.#opened.event;
    this.onClosed = this.#closed.event;
  }

  /** Begins to follow the editor. Called once, after the surfaces have subscribed. */
  start(): void {
    const { window, workspace } = vscode;
    const on = <T>(event: vscode.Event<T>, name: string, listen: (value: T) => void) =>
      this.#store.add(event(listenerGate(this.log, name, listen)));
    on(workspace.onDidChangeTextDocument, 'change', (event) => this.#changed(event));
    on(workspace.onDidCloseTextDocument, 'close', (document) => this.#close(document.uri.toString()));
    // A document that changes its language is closed and opened while its editor stays.
    on(workspace.onDidOpenTextDocument, 'open', (document) => {
      if (isShown(document)) this.#open(document);
      this.#frontChanged();
    });
    on(window.onDidChangeVisibleTextEditors, 'editors', () => this.#openVisible());
    on(window.onDidChangeActiveTextEditor, 'active', () => this.#frontChanged());
    on(window.onDidChangeTextEditorVisibleRanges, 'scroll', ({ textEditor }) => this.#scrolled(textEditor.document));
    on(window.onDidChangeTextEditorSelection, 'selection', ({ textEditor }) => this.#selected(textEditor));
    on(workspace.onDidChangeConfiguration, 'settings', (event) => {
      if (event.affectsConfiguration('dateline.enable')) this.reconsider();
    });
    listenerGate(this.log, 'start', () => this.#openVisible())(undefined);
    this.#frontChanged();
  }

  /** By the document's URI as text. */
  get(uri: string): Session | undefined {
    return this.#sessions.get(uri);
  }

  byKey(key: number): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.key === key);
  }

  /** The session in front; it stays while the sidebar or a panel has the focus. */
  get active(): Session | undefined {
    return this.#front;
  }

  get all(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  get hiddenTypes(): ReadonlySet<string> {
    return this.#hidden.types;
  }

  setHidden(type: string, hidden: boolean): void {
    this.#hidden.set(type, hidden);
  }

  /** The person says whether this file is an article; remembered for the workspace. */
  async choose(session: Session, article: boolean): Promise<void> {
    const own = this.#sessions.get(session.uri);
    if (!own) return;
    await this.choice.choose(own.candidate, article);
    if (!article) own.byHand = false;
    this.#decide(own);
  }

  /** Decides again for all open documents (a setting changed). */
  reconsider(): void {
    for (const session of this.#sessions.values()) this.#decide(session);
  }

  /** Goes on after the worker fell over too often. */
  resume(): void {
    this.#engine?.resume();
    for (const session of this.#sessions.values()) if (session.analysed) this.#ask(session);
  }

  /** Asks the worker where words of a text went; undefined where it cannot tell. */
  find(order: FindOrder): Promise<Findings | undefined> {
    return this.#engineNow().find(order);
  }

  /** Shows the document, puts the cursor at the span and tints. Does nothing for a closed document. */
  async revealSpan(session: Session, span: Span, options: RevealOptions = {}): Promise<void> {
    const { document } = session;
    if (document.isClosed) return;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor =
      shown && options.preserveFocus
        ? shown
        : await vscode.window.showTextDocument(document, {
            viewColumn: shown?.viewColumn,
            preserveFocus: options.preserveFocus ?? false,
            preview: false,
          });
    const range = session.toRange(span);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    this.#reveal.fire({ session, span, tint: options.tint });
  }

  dispose(): void {
    this.#sessions.clear();
    this.#engine?.dispose();
    this.#store.dispose();
  }

  /** Who lays decisions over results: asked for each new result, and again after `relay`. Set before `start`. */
  layOver(layer: (session: Session, machine: Snapshot) => Snapshot): void {
    this.#layer = layer;
  }

  /**
   * Decisions about an article changed: its snapshot is made anew from what the machine found, without the worker.
   * Marks made by hand are shown also where the machine does not read the text: those that were only loaded not in a
   * file that the person turned off.
   */
  relay(session: Session, marks: 'none' | 'loaded' | 'decided'): void {
    const own = this.#sessions.get(session.uri);
    if (!own || own !== session) return;
    const welcome = own.byHand || this.choice.chosen(own.candidate) !== false;
    own.byHand = marks === 'decided' || (marks === 'loaded' && welcome);
    if (!own.isArticle) own.clear();
    own.relay();
    this.#snapshot.fire(own);
  }

  /** A fault in the decisions must not take the machine's result away. */
  #lay(session: Session, machine: Snapshot): Snapshot {
    try {
      return this.#layer(session, machine);
    } catch (error) {
      this.log.error(`decisions: ${describeFault(error)}`);
      return machine;
    }
  }

  #openVisible(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#open(editor.document);
  }

  #open(document: vscode.TextDocument): ArticleSession | undefined {
    const uri = document.uri.toString();
    const known = this.#sessions.get(uri);
    if (known?.document === document && !document.isClosed) return known;
    if (!couldBeArticle(candidateOf(document))) {
      this.#close(uri);
      return undefined;
    }
    const session: ArticleSession = new ArticleSession(document, this.#nextKey++, (machine) =>
      this.#lay(session, machine),
    );
    this.#sessions.set(uri, session);
    this.#opened.fire(session);
    this.#decide(session);
    return session;
  }

  #close(uri: string): void {
    const session = this.#sessions.get(uri);
    if (!session) return;
    this.#sessions.delete(uri);
    this.#later.cancel(`reconsider ${session.key}`);
    for (const name of ['scroll', 'ask']) this.#later.cancel(`${name} ${session.key}`);
    this.choice.forgetUntitled(uri);
    if (this.#front === session) this.#setFront(undefined);
    this.#closed.fire(session);
    if (!session.isArticle) return;
    if (session.analysed) this.#engine?.close(uri);
    session.analysed = false;
    session.byHand = false;
    // The document may still be shown, in another language: its marks must go.
    this.#snapshot.fire(session);
  }

  #decide(session: ArticleSession): void {
    const article = this.choice.isArticle(session.candidate, () => session.text);
    if (article === session.analysed) return;
    session.analysed = article;
    if (article) this.#ask(session);
    else {
      session.clear();
      this.#engine?.close(session.uri);
    }
    this.#snapshot.fire(session);
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const session = this.#sessions.get(event.document.uri.toString());
    if (!session || event.contentChanges.length === 0) return;
    const edits = session.follow(event.contentChanges);
    if (edits.length) this.#edit.fire({ session, edits });
    if (session.analysed) this.#askSoon(session);
    else if (this.choice.dependsOnText(session.candidate)) {
      this.#later.run(`reconsider ${session.key}`, RECONSIDER_MS, () => this.#decide(session));
    }
  }

  /** Putting a long text together takes milliseconds: once for a burst of keystrokes is enough. */
  #askSoon(session: ArticleSession): void {
    if (session.length < LONG_TEXT_UNITS) this.#ask(session);
    else this.#later.run(`ask ${session.key}`, SETTLE_MS, () => session.analysed && this.#ask(session));
  }

  #ask(session: ArticleSession): void {
    const { uri, version, text, format } = session;
    this.#engineNow().update({ uri, version, text, format }, this.#visible(session));
  }

  #engineNow(): AnalysisEngine {
    if (this.#engine) return this.#engine;
    const engine = this.startEngine();
    this.#engine = engine;
    this.#store.add(engine.onResult((result) => this.#accept(result)));
    this.#store.add(engine.onState((state) => this.#engineState(state.kind)));
    return engine;
  }

  #accept(result: EngineResult): void {
    const session = this.#sessions.get(result.uri);
    if (session?.analysed && session.accept(result)) this.#snapshot.fire(session);
  }

  #engineState(kind: string): void {
    for (const session of this.#sessions.values()) {
      const before = session.status;
      session.paused = kind === 'paused';
      if (session.status !== before) this.#snapshot.fire(session);
    }
  }

  #visible(session: Session): readonly Span[] {
    return vscode.window.visibleTextEditors
      .filter((editor) => editor.document === session.document)
      .flatMap((editor) => editor.visibleRanges)
      .map((range) => ({ start: session.toOffset(range.start), end: session.toOffset(range.end) }));
  }

  #scrolled(document: vscode.TextDocument): void {
    const session = this.#sessions.get(document.uri.toString());
    if (!session?.analysed) return;
    this.#later.run(`scroll ${session.key}`, SETTLE_MS, () =>
      this.#engine?.setVisible(session.uri, this.#visible(session)),
    );
  }

  #selected(editor: vscode.TextEditor): void {
    const session = this.#sessions.get(editor.document.uri.toString());
    if (!session?.isArticle || session !== this.#front) return;
    this.#later.run('cursor', SETTLE_MS, () => {
      if (session.document.isClosed) return;
      this.#cursor.fire({ session, offset: session.toOffset(editor.selection.active) });
    });
  }

  #frontChanged(): void {
    const active = vscode.window.activeTextEditor;
    // The editor counts an output channel with the focus as an active text editor.
    const editor = active?.document.uri.scheme === 'output' ? undefined : active;
    this.#later.cancel('front');
    if (editor) {
      this.#setFront(this.#open(editor.document));
      return;
    }
    // No editor has the focus while a panel has it, or for a moment between two editors: the article in front stays
    // as long as it is shown.
    this.#later.run('front', SETTLE_MS, () => {
      if (!this.#front || !isShown(this.#front.document)) this.#setFront(undefined);
    });
  }

  #setFront(session: Session | undefined): void {
    if (session === this.#front) return;
    this.#front = session;
    this.#active.fire(session);
  }
}

const isShown = (document: vscode.TextDocument): boolean =>
  !document.isClosed && vscode.window.visibleTextEditors.some((editor) => editor.document === document);
