/** Corrections whose words are gone, in Problems: where they would fit best, with ways to put them there or drop them. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { reanchored } from '../corrections/reanchor';
import type { Decisions } from '../desk/decisions';
import { PLAIN_PROSE } from '../model/analysis';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import type { Span } from '../model/types';
import type { Log } from '../platform/ports';
import type { Orphan } from '../store/articleCorrections';
import { decisionWords } from './decisionWords';
import { listenerGate, providerGate } from './gates';
import { orphanWords } from './orphanWords';
import type { Session, Sessions } from './sessions';
import { translate } from './translate';

const SOURCE = 'Dateline';
/** The editor takes no more for one file. */
const MAX_SHOWN = 1_000;
const SHOW_AFTER_MS = 150;

export class Orphans implements Disposable {
  readonly #store = new DisposableStore();
  readonly #problems = this.#store.add(vscode.languages.createDiagnosticCollection('dateline'));
  readonly #later: Later;
  readonly #shown = new WeakMap<Session, readonly { readonly id: string; readonly shown: vscode.Diagnostic }[]>();

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
    const shown = orphans.map((orphan) => ({ id: orphan.correction.id, shown: this.#problem(session, orphan) }));
    this.#shown.set(session, shown);
    this.#problems.set(
      session.document.uri,
      shown.map((one) => one.shown),
    );
  }

  #problem(session: Session, orphan: Orphan): vscode.Diagnostic {
    const { correction, candidate } = orphan;
    const start = Math.min(correction.anchor.start, session.length);
    const range = session.toRange(candidate ?? { start, end: start });
    const read = session.snapshot ?? { text: session.text, analysis: { prose: PLAIN_PROSE } };
    const message = orphanWords(read, orphan, translate);
    const problem = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
    problem.source = SOURCE;
    // The editor shows a code as a link, in Problems and in the hover: one click puts the decision there.
    if (candidate) {
      const args = [session.key, correction.id, candidate.start, candidate.end];
      const target = vscode.Uri.from({ scheme: 'command', path: 'dateline._reanchor', query: JSON.stringify(args) });
      problem.code = { value: vscode.l10n.t('put it there'), target };
    }
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
      .flatMap((problem) =>
        // The editor hands out copies: a problem is known again by its place and its words.
        (this.#shown.get(session) ?? [])
          .filter(({ shown }) => shown.message === problem.message && shown.range.isEqual(problem.range))
          .slice(0, 1)
          .flatMap(({ id }) => this.find(session, id) ?? [])
          .flatMap((orphan) => actionsFor(session, orphan, problem, range)),
      );
  }
}

function actionsFor(
  session: Session,
  { correction, candidate }: Orphan,
  problem: vscode.Diagnostic,
  range: vscode.Range,
): vscode.CodeAction[] {
  const { t } = vscode.l10n;
  const decided = decisionWords(correction, translate);
  const make = (title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [session.key, correction.id, ...args] };
    action.diagnostics = [problem];
    return action;
  };
  const actions: vscode.CodeAction[] = [];
  if (candidate) {
    const best = make(t('Put it here: {0}', decided), 'dateline._reanchor', candidate.start, candidate.end);
    best.isPreferred = true;
    actions.push(best);
  }
  const selected = !range.isEmpty && !range.isEqual(problem.range);
  if (selected) {
    const [start, end] = [session.toOffset(range.start), session.toOffset(range.end)];
    actions.push(make(t('Put it at the selection: {0}', decided), 'dateline._reanchor', start, end));
  }
  return [...actions, make(t('Drop it: {0}', decided), 'dateline._dropOrphan')];
}
