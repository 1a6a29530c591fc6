/** Host side of the sidebar: keeps the front end in step with the active article and does what it asks for. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import type { Decisions } from '../../desk/decisions';
import type { Session, Sessions } from '../../editor/sessions';
import { translate } from '../../editor/translate';
import { Correcting } from './correcting';
import { makeNonce, pageHtml } from './html';
import { type FromWebview, readFromWebview, type SidebarCommand, type Target, type ToWebview } from './messages';
import { mentionAtId, nextMention, type Standing, standingAt, triggerOf } from './places';
import { sidebarModel } from './sidebarModel';

export const SIDEBAR_VIEW = 'dateline.sidebar';

const COMMANDS: Readonly<Record<Exclude<SidebarCommand, 'openCorrections' | 'overrule'>, string>> = {
  sample: 'dateline.openSample',
  open: 'workbench.action.files.openFile',
  enable: 'dateline.toggleFile',
  resume: 'dateline.resume',
  review: 'dateline.review',
  undo: 'dateline.undo',
  redo: 'dateline.redo',
};
/** While typing, spans move with every key: the sidebar follows at this pace. */
const PACE_MS = 100;
const NOWHERE: Standing = { actor: null, event: null };

export interface SidebarHost {
  readonly extensionUri: vscode.Uri;
  readonly sessions: Sessions;
  readonly decisions: Decisions<Session>;
  /** Takes the tint out of the editor. */
  readonly clearTint: () => void;
  /** Random bytes for the nonce. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly warn: (message: string) => void;
}

export class SidebarView implements vscode.WebviewViewProvider, Disposable {
  readonly #store = new DisposableStore();
  readonly #correcting: Correcting;
  #view: vscode.WebviewView | undefined;
  /** What the front end was last given, as text: an equal model is not sent again. */
  #sent = '';
  #sentStanding = '';
  #lastMention: { readonly actor: string; readonly start: number } | undefined;
  #dropped = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: SidebarHost) {
    const { sessions, decisions } = host;
    this.#correcting = new Correcting(sessions, decisions);
    this.#store.add(sessions.onActive((session) => this.#opened(session)));
    this.#store.add(decisions.onChanged((session) => session === sessions.active && this.#sendSoon()));
    this.#store.add(sessions.onHidden(() => this.#sendModel()));
    this.#store.add(sessions.onSnapshot((session) => session === sessions.active && this.#sendSoon()));
    this.#store.add(sessions.onCursor(({ session, offset }) => this.#follow(session, offset)));
    this.#store.add(vscode.window.registerWebviewViewProvider(SIDEBAR_VIEW, this));
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { webview } = view;
    const file = (...path: string[]) => vscode.Uri.joinPath(this.host.extensionUri, ...path);
    this.#view = view;
    this.#forget();
    webview.options = { enableScripts: true, localResourceRoots: [file('dist'), file('media')] };
    const listeners = [
      webview.onDidReceiveMessage((message) => this.#receive(message)),
      view.onDidChangeVisibility(() => view.visible && this.#showAll()),
    ];
    view.onDidDispose(() => {
      for (const listener of listeners) listener.dispose();
      if (this.#view === view) this.#view = undefined;
    });
    webview.html = pageHtml({
      title: 'Dateline',
      language: translate.language,
      messages: vscode.l10n.bundle ?? {},
      cspSource: webview.cspSource,
      nonce: makeNonce(this.host.randomBytes),
      scriptUri: webview.asWebviewUri(file('dist', 'webview', 'sidebar.js')).toString(),
      styleUris: ['codicon.css', 'sidebar.css'].map((name) =>
        webview.asWebviewUri(file('dist', 'webview', name)).toString(),
      ),
      element: 'dateline-sidebar',
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#store.dispose();
  }

  #receive(raw: unknown): void {
    const message = readFromWebview(raw);
    if (!message) {
      this.#dropped += 1;
      this.host.warn(`sidebar: unknown message dropped (${this.#dropped} so far)`);
      return;
    }
    this.#act(message).catch((error) => this.host.warn(`sidebar: ${message.type} failed: ${error}`));
  }

  async #act(message: FromWebview): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#forget();
        this.#showAll();
        return;
      case 'reveal':
        return this.#reveal(message.target, message.preserveFocus);
      case 'hide':
        this.host.sessions.setHidden(message.entityType, message.hidden);
        return;
      case 'run':
        await this.#run(message.command);
        break;
      case 'correct':
        await this.#correcting.correct(message.action, message.target);
        break;
      case 'orphan':
        await this.#correcting.orphan(message.action, message.id);
        break;
      case 'clear':
        this.host.clearTint();
    }
    this.#sendSoon();
  }

  async #run(command: SidebarCommand): Promise<void> {
    if (command === 'openCorrections') await this.#correcting.openCorrections();
    else if (command === 'overrule') await this.#correcting.overrule();
    else await vscode.commands.executeCommand(COMMANDS[command]);
  }

  /** What is wrong with the file of corrections is known only when it has been read. */
  #opened(session: Session | undefined): void {
    this.#showAll();
    if (session) void session.loaded.then(() => this.#sendSoon());
  }

  async #reveal(target: Target, preserveFocus: boolean): Promise<void> {
    const session = this.host.sessions.active;
    const snapshot = session?.snapshot;
    if (!session || !snapshot) return;
    if (target.kind === 'event') {
      const span = triggerOf(snapshot, target.id);
      if (span)
        await this.host.sessions.revealSpan(session, span, { tint: { kind: 'event', id: target.id }, preserveFocus });
      return;
    }
    if (target.kind === 'mention') {
      const span = mentionAtId(snapshot, target.id);
      if (span) await this.host.sessions.revealSpan(session, span, { tint: { kind: 'span' }, preserveFocus });
      return;
    }
    const after = this.#lastMention?.actor === target.id ? this.#lastMention.start : undefined;
    const span = nextMention(snapshot, target.id, after);
    if (!span) return;
    this.#lastMention = { actor: target.id, start: span.start };
    await this.host.sessions.revealSpan(session, span, { tint: { kind: 'span' }, preserveFocus });
  }

  #showAll(): void {
    this.#sendModel();
    const session = this.host.sessions.active;
    const editor = vscode.window.activeTextEditor;
    if (session && editor?.document === session.document) {
      this.#follow(session, session.toOffset(editor.selection.active));
    } else this.#sendStanding(NOWHERE);
  }

  #follow(session: Session, offset: number): void {
    if (session !== this.host.sessions.active) return;
    this.#sendStanding(session.snapshot ? standingAt(session.snapshot, offset) : NOWHERE);
  }

  #sendSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#showAll();
    }, PACE_MS);
  }

  #sendModel(): void {
    if (!this.#view?.visible) return;
    const { active, hiddenTypes } = this.host.sessions;
    const model = sidebarModel(active, hiddenTypes, active && this.#correcting.judging(active), translate);
    const text = JSON.stringify(model);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#post({ type: 'model', model });
  }

  #sendStanding(standing: Standing): void {
    if (!this.#view?.visible) return;
    const text = JSON.stringify(standing);
    if (text === this.#sentStanding) return;
    this.#sentStanding = text;
    this.#post({ type: 'cursor', ...standing });
  }

  #post(message: ToWebview): void {
    void this.#view?.webview.postMessage(message);
  }

  #forget(): void {
    this.#sent = '';
    this.#sentStanding = '';
  }
}
