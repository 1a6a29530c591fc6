/** The documents of the editor on the desk: which is in front, where the cursor stands, what is shown of them. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { couldBeArticle } from '../desk/articleChoice';
import type { Desk } from '../desk/desk';
import type { Edit } from '../model/edits';
import type { Span } from '../model/types';
import type { Log, Memory } from '../platform/ports';
import { listenerGate } from './gates';
import { HiddenTypes } from './hiddenTypes';
import { candidateOf, Session } from './session';

export { Session } from './session';

type Event<T> = (listener: (value: T) => void) => Disposable;

/** What is tinted beside the revealed span: the roles, trigger and sentence of an event, or only the span. */
type Tint = { readonly kind: 'event'; readonly id: string } | { readonly kind: 'span' };

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

/** Moving the cursor is told on after this pause. */
const SETTLE_MS = 80;

export class Sessions implements Disposable {
  readonly #store = new DisposableStore();
  readonly #later: Later;
  readonly #active: Emitter<Session | undefined>;
  readonly #cursor: Emitter<{ readonly session: Session; readonly offset: number }>;
  readonly #reveal: Emitter<Reveal>;
  readonly #hidden: HiddenTypes;
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
  readonly onEdit: Event<{ readonly article: Session; readonly edits: readonly Edit[] }>;
  /** A place was revealed; what was tinted before is to be cleared. */
  readonly onReveal: Event<Reveal>;
  /** A document that could be an article was opened; it has no snapshot yet. */
  readonly onOpened: Event<Session>;
  /** It was closed, or changed its language; its text can still be read. */
  readonly onClosed: Event<Session>;

  constructor(
    private readonly desk: Desk<Session>,
    memory: Memory,
    private readonly log: Log,
  ) {
    const fault = (name: string, error: unknown) => log.error(`${name}: ${describeFault(error)}`);
    const emitter = <T>(name: string) => this.#store.add(new Emitter<T>((error) => fault(name, error)));
    this.#later = this.#store.add(new Later(fault));
    this.#hidden = new HiddenTypes(memory);
    this.#active = emitter('onActive');
    this.#cursor = emitter('onCursor');
    this.#reveal = emitter('onReveal');
    this.onActive = this.#active.event;
    this.onCursor = this.#cursor.event;
    this.onHidden = this.#hidden.onChange;
    this.onReveal = this.#reveal.event;
    ({ onSnapshot: this.onSnapshot, onEdit: this.onEdit, onOpened: this.onOpened, onClosed: this.onClosed } = desk);
    this.#store.add(desk.onClosed((session) => session === this.#front && this.#setFront(undefined)));
  }

  /** Begins to follow the editor. Called once, after those that mark articles have subscribed. */
  start(): void {
    const on = <T>(event: vscode.Event<T>, name: string, listen: (value: T) => void) =>
      this.#store.add(event(listenerGate(this.log, name, listen)));
    on(vscode.workspace.onDidChangeTextDocument, 'change', (event) => this.#changed(event));
    on(vscode.workspace.onDidCloseTextDocument, 'close', (document) => this.desk.close(document.uri.toString()));
    // A document that changes its language is closed and opened while its editor stays.
    on(vscode.workspace.onDidOpenTextDocument, 'open', (document) => {
      if (isShown(document)) this.#open(document);
      this.#frontChanged();
    });
    on(vscode.window.onDidChangeVisibleTextEditors, 'editors', () => this.#openVisible());
    on(vscode.window.onDidChangeActiveTextEditor, 'active', () => this.#frontChanged());
    on(vscode.window.onDidChangeTextEditorVisibleRanges, 'scroll', ({ textEditor }) =>
      this.#scrolled(textEditor.document),
    );
    on(vscode.window.onDidChangeTextEditorSelection, 'selection', ({ textEditor }) => this.#selected(textEditor));
    on(vscode.workspace.onDidChangeConfiguration, 'settings', (event) => {
      const affects = (name: string) => event.affectsConfiguration(name);
      if (affects('dateline.enable') || affects('dateline.learnFromCorrections')) this.desk.reconsider();
    });
    listenerGate(this.log, 'start', () => this.#openVisible())(undefined);
    this.#frontChanged();
  }

  /** Tells what is open and in front once more, for surfaces that came after it. */
  tellAgain(): void {
    this.desk.tellAgain();
    this.#active.fire(this.#front);
  }

  /** By the document's URI as text. */
  get(uri: string): Session | undefined {
    return this.desk.get(uri);
  }

  byKey(key: number): Session | undefined {
    return this.desk.all.find((session) => session.key === key);
  }

  /** The session in front; it stays while the sidebar or a panel has the focus. */
  get active(): Session | undefined {
    return this.#front;
  }

  get hiddenTypes(): ReadonlySet<string> {
    return this.#hidden.types;
  }

  setHidden(type: string, hidden: boolean): void {
    this.#hidden.set(type, hidden);
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
    this.#store.dispose();
  }

  #openVisible(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#open(editor.document);
  }

  #open(document: vscode.TextDocument): Session | undefined {
    const uri = document.uri.toString();
    const known = this.desk.get(uri);
    if (known?.document === document && !document.isClosed) return known;
    if (couldBeArticle(candidateOf(document))) return this.desk.open(uri, (given) => new Session(document, given));
    this.desk.close(uri);
    return undefined;
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const session = this.desk.get(event.document.uri.toString());
    if (session && event.contentChanges.length > 0) this.desk.edited(session, session.follow(event.contentChanges));
  }

  #scrolled(document: vscode.TextDocument): void {
    const session = this.desk.get(document.uri.toString());
    if (session) this.desk.seen(session);
  }

  #selected(editor: vscode.TextEditor): void {
    const session = this.desk.get(editor.document.uri.toString());
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
