/** The one status bar item: state, counts and the way to the menu; and the context keys that keys and menus ask. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { chainsOf } from '../model/chains';
import type { Session, Sessions } from './sessions';
import { statusWords } from './statusText';
import { translate } from './translate';

const MENU_COMMAND = 'dateline.showMenu';

export class StatusItem implements Disposable {
  readonly #store = new DisposableStore();
  readonly #item: vscode.StatusBarItem;
  readonly #context = new Map<string, unknown>();

  constructor(private readonly sessions: Sessions) {
    this.#item = this.#store.add(
      vscode.window.createStatusBarItem('dateline.status', vscode.StatusBarAlignment.Right, 110),
    );
    this.#item.name = 'Dateline';
    this.#item.command = MENU_COMMAND;
    this.#store.add(sessions.onActive(() => this.#show()));
    this.#store.add(sessions.onHidden(() => this.#show()));
    this.#store.add(sessions.onSnapshot((session) => session === sessions.active && this.#show()));
  }

  dispose(): void {
    this.#store.dispose();
  }

  #show(): void {
    const session = this.sessions.active;
    this.#setContext('dateline.article', session?.isArticle ?? false);
    this.#setContext('dateline.paused', session?.status === 'paused');
    this.#setContext('dateline.hasEvents', (session?.snapshot?.analysis.events.length ?? 0) > 0);
    if (!session) {
      this.#item.hide();
      return;
    }
    const words = statusWords(factsOf(session, this.sessions.hiddenTypes), translate);
    this.#item.text = words.text;
    this.#item.tooltip = words.tooltip;
    this.#item.accessibilityInformation = { label: words.spoken, role: 'button' };
    this.#item.show();
  }

  #setContext(key: string, value: unknown): void {
    if (this.#context.get(key) === value) return;
    this.#context.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}

/** As the sidebar counts: actors whose type is shown, and an event once however often it is told. */
const factsOf = (session: Session, hiddenTypes: ReadonlySet<string>) => ({
  status: session.status,
  actors: session.snapshot?.analysis.actors.filter((actor) => !hiddenTypes.has(actor.type)).length ?? 0,
  events: session.snapshot ? chainsOf(session.snapshot).byRank.length : 0,
  notice: session.notice,
});
