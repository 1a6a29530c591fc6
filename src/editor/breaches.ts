/** Where an article is not as its folder's codebook asks: in Problems, with the command that mends it. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { breachesOf } from '../corrections/breaches';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import type { Breach } from '../model/codebook';
import type { Log } from '../platform/ports';
import { breachWords, fieldWords } from '../words/codebook';
import { listenerGate, providerGate } from './gates';
import type { Session, Sessions } from './sessions';
import { translate } from './translate';

const SOURCE = 'Dateline';
const SHOW_AFTER_MS = 150;

/** What asks for each field; attributes have one of their own. */
const COMMANDS: Readonly<Record<string, string>> = {
  source: 'dateline.setSource',
  recipient: 'dateline.setRecipient',
  place: 'dateline.setPlace',
  time: 'dateline.setTime',
};

interface Shown {
  readonly breach: Breach;
  readonly problem: vscode.Diagnostic;
}

export class Breaches implements Disposable {
  readonly #store = new DisposableStore();
  readonly #problems = this.#store.add(vscode.languages.createDiagnosticCollection('dateline-breaches'));
  readonly #later: Later;
  readonly #shown = new WeakMap<Session, readonly Shown[]>();

  constructor(sessions: Sessions, log: Log) {
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    this.#store.add(
      sessions.onSnapshot((session) =>
        this.#later.run(`breaches ${session.key}`, SHOW_AFTER_MS, () => this.#show(session)),
      ),
    );
    this.#store.add(
      sessions.onClosed(
        listenerGate(log, 'breaches', (session: Session) => {
          this.#later.cancel(`breaches ${session.key}`);
          this.#problems.delete(session.document.uri);
        }),
      ),
    );
    const provideCodeActions = providerGate(log, 'breaches', (document: vscode.TextDocument, range: vscode.Range) =>
      this.#fixes(sessions.get(document.uri.toString()), range),
    );
    this.#store.add(
      vscode.languages.registerCodeActionsProvider(
        ARTICLE_LANGUAGES.map((language) => ({ language })),
        { provideCodeActions },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
    );
  }

  dispose(): void {
    this.#store.dispose();
  }

  #show(session: Session): void {
    const { snapshot, document } = session;
    if (document.isClosed) return;
    // While an article is read its types are provisional.
    if (snapshot && !snapshot.complete) return;
    const breaches = snapshot ? breachesOf(snapshot.analysis, session.codebook, snapshot.decisions) : [];
    const shown = breaches.map((breach): Shown => {
      const { Information } = vscode.DiagnosticSeverity;
      const problem = new vscode.Diagnostic(session.toRange(breach.span), breachWords(breach, translate), Information);
      problem.source = SOURCE;
      return { breach, problem };
    });
    this.#shown.set(session, shown);
    this.#problems.set(
      document.uri,
      shown.map((one) => one.problem),
    );
  }

  #fixes(session: Session | undefined, range: vscode.Range): vscode.CodeAction[] {
    const here =
      (session && this.#shown.get(session))?.filter(({ problem }) => problem.range.intersection(range)) ?? [];
    return here.flatMap(({ breach, problem }) => {
      const { command, title } = fixOf(breach);
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { title, command, arguments: [session?.key, breach.id, breach.field] };
      action.diagnostics = [problem];
      return [action];
    });
  }
}

function fixOf({ kind, field }: Breach): { readonly command: string; readonly title: string } {
  const { t } = vscode.l10n;
  if (kind === 'type') return { command: 'dateline.changeType', title: t('Choose another type…') };
  if (kind === 'event') return { command: 'dateline.changeAct', title: t('Choose another type…') };
  const command = Object.hasOwn(COMMANDS, field) ? (COMMANDS[field] ?? '') : 'dateline.setAttribute';
  return { command, title: t('Say “{0}”…', fieldWords(field, translate)) };
}
