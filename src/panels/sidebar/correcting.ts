/** Does what a person decides in the sidebar, for the article in front. */
import * as vscode from 'vscode';
import type { Decisions } from '../../desk/decisions';
import type { Proposals } from '../../desk/proposals';
import { say } from '../../editor/say';
import type { Session, Sessions } from '../../editor/sessions';
import type { Span } from '../../model/types';
import type { Judging } from './judgements';
import type { CorrectAction, CorrectTarget, OrphanAction } from './messages';
import { rowDecision } from './rowGestures';

export class Correcting {
  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: Decisions<Session>,
    private readonly proposals: Pick<Proposals<Session>, 'of'>,
  ) {}

  judging(session: Session): Judging {
    const article = session.corrections;
    return {
      corrections: article.all,
      orphans: article.orphans,
      blocked: article.sidecar?.blocked?.reason,
      undo: this.decisions.canUndo(session),
      redo: this.decisions.canRedo(session),
      proposals: this.proposals.of(session).length,
    };
  }

  async correct(action: CorrectAction, target: CorrectTarget): Promise<void> {
    const session = this.sessions.active;
    const decision = session?.snapshot && rowDecision(session.snapshot, action, target);
    if (!session || !decision) return;
    if ('command' in decision) await vscode.commands.executeCommand(decision.command, session.key, decision.id);
    else if (decision.gesture.length > 0) await this.decisions.decide(session, decision.gesture);
    else say(vscode.l10n.t('This has been reviewed already.'));
  }

  async orphan(action: OrphanAction, id: string): Promise<void> {
    const session = this.sessions.active;
    const orphan = session?.corrections.orphans.find(({ correction }) => correction.id === id);
    if (!session || !orphan) return;
    const { correction, candidate } = orphan;
    if (action === 'drop') await vscode.commands.executeCommand('dateline._dropOrphan', session.key, correction.id);
    else if (action === 'show') {
      if (candidate)
        await this.sessions.revealSpan(session, candidate, { tint: { kind: 'span' }, preserveFocus: true });
      else await vscode.commands.executeCommand('workbench.actions.view.problems');
    } else {
      const place = candidate ?? selectionIn(session);
      if (place)
        await vscode.commands.executeCommand('dateline._reanchor', session.key, correction.id, place.start, place.end);
      else say(vscode.l10n.t('Select the words in the text first.'));
    }
  }

  async openCorrections(): Promise<void> {
    const session = this.sessions.active;
    const file = session?.sidecar;
    if (file) await vscode.window.showTextDocument(vscode.Uri.parse(file, true));
  }

  /** Keeps a copy of the damaged file and writes again. */
  async overrule(): Promise<void> {
    const session = this.sessions.active;
    const sidecar = session?.corrections.sidecar;
    if (sidecar?.blocked?.reason === 'damaged') await sidecar.overruleDamage();
  }
}

function selectionIn(session: Session): Span | undefined {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === session.document);
  if (!editor || editor.selection.isEmpty) return undefined;
  return { start: session.toOffset(editor.selection.start), end: session.toOffset(editor.selection.end) };
}
