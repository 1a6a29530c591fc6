/** Host side of the sidebar: keeps the front end in step with the active article and does what it asks for. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import { describeFault } from '../../base/fault';
import { inTurns } from '../../base/steps';
import type { Decisions } from '../../desk/decisions';
import type { Proposals } from '../../desk/proposals';
import type { Session, Sessions } from '../../editor/sessions';
import { translate } from '../../editor/translate';
import { Panel, type PanelPorts } from '../panel';
import { Correcting } from './correcting';
import { type FromWebview, readFromWebview, type SidebarCommand, type Target, type ToWebview } from './messages';
import { mentionAtId, nextMention, type Standing, standingAt, triggerOf } from './places';
import { sidebarSteps } from './sidebarModel';

const COMMANDS: Readonly<Record<Exclude<SidebarCommand, 'openCorrections' | 'overrule'>, string>> = {
  sample: 'dateline.openSample',
  open: 'workbench.action.files.openFile',
  enable: 'dateline.toggleFile',
  resume: 'dateline.resume',
  review: 'dateline.review',
  undo: 'dateline.undo',
  redo: 'dateline.redo',
};
const NOWHERE: Standing = { actor: null, event: null };

export interface SidebarHost extends PanelPorts {
  readonly sessions: Sessions;
  readonly decisions: Decisions<Session>;
  readonly proposals: Proposals<Session>;
  /** Takes the tint out of the editor. */
  readonly clearTint: () => void;
}

export class SidebarView implements Disposable {
  readonly #store = new DisposableStore();
  readonly #correcting: Correcting;
  readonly #panel: Panel<FromWebview, ToWebview>;
  /** What is still to be shown: the model, or after it where the cursor stands as well. */
  #wanted: 'model' | 'cursor' | undefined;
  #making = false;
  #lastMention: { readonly actor: string; readonly start: number } | undefined;

  constructor(private readonly host: SidebarHost) {
    const { sessions, decisions } = host;
    const page = {
      name: 'sidebar',
      read: readFromWebview,
      show: () => this.#show(),
      act: (message: FromWebview) => this.#act(message),
    };
    this.#panel = this.#store.add(new Panel<FromWebview, ToWebview>(page, host));
    this.#correcting = new Correcting(sessions, decisions, host.proposals);
    const soon = (session: Session) => session === sessions.active && this.#panel.showSoon();
    this.#store.add(sessions.onActive((session) => this.#opened(session)));
    this.#store.add(decisions.onChanged(soon));
    this.#store.add(host.proposals.onChanged(soon));
    this.#store.add(sessions.onHidden(() => this.#showModel()));
    this.#store.add(sessions.onSnapshot(soon));
    this.#store.add(sessions.onCursor(({ session, offset }) => this.#follow(session, offset)));
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#panel.open(view);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #act(message: FromWebview): unknown {
    switch (message.type) {
      case 'ready':
        return undefined;
      case 'reveal':
        return this.#reveal(message.target, message.preserveFocus);
      case 'hide':
        return this.host.sessions.setHidden(message.entityType, message.hidden);
      case 'run':
        return this.#run(message.command);
      case 'correct':
        return this.#correcting.correct(message.action, message.target);
      case 'fact':
        return vscode.commands.executeCommand('dateline.setFact', message.fact ?? undefined);
      case 'orphan':
        return this.#correcting.orphan(message.action, message.id);
      case 'export':
        return vscode.commands.executeCommand('dateline.export', { actors: message.actors, events: message.events });
      case 'clear':
        return this.host.clearTint();
    }
  }

  async #run(command: SidebarCommand): Promise<void> {
    if (command === 'openCorrections') await this.#correcting.openCorrections();
    else if (command === 'overrule') await this.#correcting.overrule();
    else await vscode.commands.executeCommand(COMMANDS[command]);
  }

  /** What is wrong with the file of corrections is known only when it has been read. */
  #opened(session: Session | undefined): void {
    this.#show();
    if (session) void session.loaded.then(() => this.#panel.showSoon());
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

  #show(): void {
    this.#wanted = 'cursor';
    if (!this.#making) void this.#makeModels();
  }

  #showCursor(): void {
    const session = this.host.sessions.active;
    const editor = vscode.window.activeTextEditor;
    if (session && editor?.document === session.document) {
      this.#follow(session, session.toOffset(editor.selection.active));
    } else this.#panel.post({ type: 'cursor', ...NOWHERE });
  }

  #follow(session: Session, offset: number): void {
    if (session !== this.host.sessions.active) return;
    this.#panel.post({ type: 'cursor', ...(session.snapshot ? standingAt(session.snapshot, offset) : NOWHERE) });
  }

  #showModel(): void {
    this.#wanted ??= 'model';
    if (!this.#making) void this.#makeModels();
  }

  /** While one is made, the next waits for it, and only the last. */
  async #makeModels(): Promise<void> {
    this.#making = true;
    try {
      for (let wanted = this.#wanted; wanted && this.#panel.isVisible; wanted = this.#wanted) {
        this.#wanted = undefined;
        const { active, hiddenTypes } = this.host.sessions;
        const judging = active && this.#correcting.judging(active);
        const isActive = () => active === this.host.sessions.active;
        const model = await inTurns(sidebarSteps(active, hiddenTypes, judging, translate), isActive);
        // Of another article that came to the front meanwhile the next one tells.
        if (!model) continue;
        this.#panel.post({ type: 'model', model });
        if (wanted === 'cursor') this.#showCursor();
      }
    } catch (error) {
      this.host.warn(`sidebar: ${describeFault(error)}`);
    } finally {
      this.#making = false;
    }
  }
}
