/** Corrections whose words are gone, in Problems: where they would fit best, with ways to put them there or drop them. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { reanchored } from '../corrections/reanchor';
import type { Decisions } from '../desk/decisions';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import type { Span } from '../model/types';
import type { Log } from '../platform/ports';
import type { Orphan } from '../store/articleCorrections';
import { labelText } from '../words/labels';
import { listenerGate, providerGate } from './gates';
import type { Session, Sessions } from './sessions';

const SOURCE = 'Dateline';
/** The editor takes no more for one file. */
const MAX_SHOWN = 1_000;
const SHOW_AFTER_MS = 150;
const QUOTE_UNITS = 60;

export class Orphans implements Disposable {
  readonly #store = new DisposableStore();
  readonly #problems = this.#store.add(vscode.languages.createDiagnosticCollection('dateline'));
  readonly #later: Later;

  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: Decisions<Session>,
    log: Log,
  ) {
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    this.#store.add(decisions.onChanged((session) => this.#soon(session)));
    this.#store.add(
      sessions.onClosed(
        listenerGate(log, 'orphans', (session: Session) => {
          this.#later.cancel(`orphans ${session.key}`);
          this.#problems.delete(session.document.uri);
        }),
      ),
    );
    const provideCodeActions = providerGate(
      log,
      'orphans',
      (document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext) =>
        this.#actions(document, range, context),
    );
    const selector = ARTICLE_LANGUAGES.map((language) => ({ language }));
    this.#store.add(
      vscode.languages.registerCodeActionsProvider(
        selector,
        { provideCodeActions },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
    );
  }

  find(session: Session, id: string): Orphan | undefined {
    return session.corrections.orphans.find((orphan) => orphan.correction.id === id);
  }

  /** Puts a correction at other words; one undo brings it back as it was. */
  async reanchor(session: Session, orphan: Orphan, span: Span): Promise<void> {
    await this.decisions.decide(session, reanchored(session.text, orphan.correction, span));
  }

  /** The correction no longer holds; one undo brings it back. */
  async drop(session: Session, orphan: Orphan): Promise<void> {
    await this.decisions.decide(session, [{ op: 'revoke', ids: [orphan.correction.id] }]);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #soon(session: Session): void {
    this.#later.run(`orphans ${session.key}`, SHOW_AFTER_MS, () => this.#show(session));
  }

  #show(session: Session): void {
    if (session.document.isClosed) return;
    const orphans = session.corrections.orphans.slice(0, MAX_SHOWN);
    this.#problems.set(
      session.document.uri,
      orphans.map((orphan) => this.#problem(session, orphan)),
    );
  }

  #problem(session: Session, { correction, candidate }: Orphan): vscode.Diagnostic {
    const start = Math.min(correction.anchor.start, session.length);
    const range = session.toRange(candidate ?? { start, end: start });
    const quote = labelText(correction.anchor.quote, QUOTE_UNITS);
    const message = candidate
      ? vscode.l10n.t('A correction was made at “{0}”, which is not there any more. It may belong here.', quote)
      : vscode.l10n.t('A correction was made at “{0}”, which is not in the text any more.', quote);
    const problem = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
    problem.source = SOURCE;
    problem.code = correction.id;
    return problem;
  }

  #actions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] | undefined {
    const session = this.sessions.get(document.uri.toString());
    if (session?.document !== document) return undefined;
    return context.diagnostics
      .filter((problem) => problem.source === SOURCE)
      .flatMap((problem) => {
        const orphan = this.find(session, String(problem.code));
        return orphan ? actionsFor(session, orphan, problem, range) : [];
      });
  }
}

function actionsFor(
  session: Session,
  { correction, candidate }: Orphan,
  problem: vscode.Diagnostic,
  range: vscode.Range,
): vscode.CodeAction[] {
  const { t } = vscode.l10n;
  const make = (title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [session.key, correction.id, ...args] };
    action.diagnostics = [problem];
    return action;
  };
  const actions: vscode.CodeAction[] = [];
  if (candidate) {
    const best = make(
      t('Re-anchor the correction to these words'),
      'dateline._reanchor',
      candidate.start,
      candidate.end,
    );
    best.isPreferred = true;
    actions.push(best);
  }
  const selected = !range.isEmpty && !range.isEqual(problem.range);
  if (selected) {
    const [start, end] = [session.toOffset(range.start), session.toOffset(range.end)];
    actions.push(make(t('Re-anchor the correction to the selection'), 'dateline._reanchor', start, end));
  }
  return [...actions, make(t('Drop the correction'), 'dateline._dropOrphan')];
}
