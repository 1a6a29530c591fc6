import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import type { Log } from '../platform/ports';
import type { Session, Sessions } from './sessions';

type Provide = (document: vscode.TextDocument, position: vscode.Position) => vscode.DocumentSymbol[] | undefined;

const REFRESH_MS = 150;
const START = new vscode.Position(0, 0);

/**
 * The symbol provider. The editor asks once for each version of a text and keeps the answer, and has no way to be told
 * of a better one; what it does notice is that a provider comes or goes. So we go and come when an analysis ends that
 * says something else than was answered. Several parts of it ask, and may have been answered at different times.
 */
export class Outline implements Disposable {
  readonly #store = new DisposableStore();
  /** What each article's askers have been answered since we came. */
  #answered = new WeakMap<Session, Set<string>>();
  #registration: vscode.Disposable;

  constructor(
    private readonly sessions: Sessions,
    private readonly selector: vscode.DocumentSelector,
    private readonly provide: Provide,
    log: Log,
  ) {
    const later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    this.#registration = this.#register();
    this.#store.add({ dispose: () => this.#registration.dispose() });
    this.#store.add(
      sessions.onSnapshot((session) => {
        // What comes in between while a long article is read is not worth drawing it all again.
        if (session === sessions.active && session.snapshot?.complete)
          later.run('outline', REFRESH_MS, () => this.#refresh(session));
      }),
    );
  }

  dispose(): void {
    this.#store.dispose();
  }

  #register(): vscode.Disposable {
    const provideDocumentSymbols = (document: vscode.TextDocument) => {
      const symbols = this.provide(document, START);
      const session = this.sessions.get(document.uri.toString());
      if (session) this.#answered.set(session, (this.#answered.get(session) ?? new Set()).add(namesOf(symbols)));
      return symbols;
    };
    this.#answered = new WeakMap();
    return vscode.languages.registerDocumentSymbolProvider(
      this.selector,
      { provideDocumentSymbols },
      { label: 'Dateline' },
    );
  }

  #refresh(session: Session): void {
    const answered = this.#answered.get(session);
    if (answered === undefined || session.document.isClosed) return;
    if (answered.size === 1 && answered.has(namesOf(this.provide(session.document, START)))) return;
    this.#registration.dispose();
    this.#registration = this.#register();
  }
}

const namesOf = (symbols: readonly vscode.DocumentSymbol[] | undefined): string =>
  (symbols ?? []).map((symbol) => `${symbol.name} ${symbol.detail} ${namesOf(symbol.children)}`).join('\n');
