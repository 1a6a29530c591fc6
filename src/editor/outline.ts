import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { inTurns } from '../base/steps';
import type { Snapshot } from '../model/types';
import type { Log } from '../platform/ports';
import type { Session, Sessions } from './sessions';
import type { symbolSteps } from './symbols';

type Symbols = readonly vscode.DocumentSymbol[] | undefined;

const REFRESH_MS = 150;

/**
 * The symbol provider. The editor asks once for each version of a text and keeps the answer, and has no way to be told
 * of a better one; what it does notice is that a provider comes or goes. So we go and come when an analysis ends that
 * says something else than was answered. Several parts of it ask, and may have been answered at different times.
 */
export class Outline implements Disposable {
  readonly #store = new DisposableStore();
  /** What each article's askers have been answered since we came. */
  #answered = new WeakMap<Session, Set<string>>();
  /** What is listed of each state of an article, for all who ask; undefined where the text went on meanwhile. */
  readonly #listed = new WeakMap<Snapshot, Promise<Symbols>>();
  #registration: vscode.Disposable;

  constructor(
    private readonly sessions: Sessions,
    private readonly selector: vscode.DocumentSelector,
    private readonly list: typeof symbolSteps,
    private readonly log: Log,
  ) {
    const later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    this.#registration = this.#register();
    this.#store.add({ dispose: () => this.#registration.dispose() });
    this.#store.add(
      sessions.onSnapshot((session) => {
        // What comes in between while a long article is read is not worth drawing it all again.
        if (session === sessions.active && session.snapshot?.complete)
          later.run('outline', REFRESH_MS, () => void this.#refresh(session));
      }),
    );
  }

  dispose(): void {
    this.#store.dispose();
  }

  #register(): vscode.Disposable {
    const answered = new WeakMap<Session, Set<string>>();
    const provideDocumentSymbols = async (document: vscode.TextDocument) => {
      const session = this.sessions.get(document.uri.toString());
      if (!session?.isArticle || session.document !== document) return undefined;
      const { version } = session;
      const symbols = await this.#symbolsOf(session);
      // Of a text that went on meanwhile the editor asks again.
      if (session.version === version)
        answered.set(session, (answered.get(session) ?? new Set()).add(namesOf(symbols)));
      return symbols && [...symbols];
    };
    this.#answered = answered;
    return vscode.languages.registerDocumentSymbolProvider(
      this.selector,
      { provideDocumentSymbols },
      { label: 'Dateline' },
    );
  }

  /** In turns: a long article takes longer than a person who types should wait. */
  #symbolsOf(session: Session): Promise<Symbols> {
    const { snapshot } = session;
    if (!snapshot) return Promise.resolve(undefined);
    const known = this.#listed.get(snapshot);
    if (known) return known;
    const isSame = () => !session.isClosed && session.version === snapshot.version;
    const listed = inTurns(this.list(session, snapshot), isSame).catch((error) => {
      this.log.error(`symbols: ${describeFault(error)}`);
      return undefined;
    });
    this.#listed.set(snapshot, listed);
    return listed;
  }

  async #refresh(session: Session): Promise<void> {
    if (!this.#answered.has(session) || session.document.isClosed) return;
    const { version } = session;
    const names = namesOf(await this.#symbolsOf(session));
    const answered = this.#answered.get(session);
    // Of a newer text there will be another analysis.
    if (answered === undefined || session.version !== version || this.#store.disposed) return;
    if (answered.size === 1 && answered.has(names)) return;
    this.#registration.dispose();
    this.#registration = this.#register();
  }
}

const namesOf = (symbols: Symbols): string =>
  (symbols ?? []).map((symbol) => `${symbol.name} ${symbol.detail} ${namesOf(symbol.children)}`).join('\n');
