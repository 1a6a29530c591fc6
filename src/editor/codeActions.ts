/** The lightbulb: what a person can decide about the name, the selected words or the event at the cursor. */
import * as vscode from 'vscode';
import type { Disposable } from '../base/dispose';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import { indexOf } from '../model/lookup';
import type { Log } from '../platform/ports';
import { providerGate } from './gates';
import type { Session, Sessions } from './sessions';

/** Title and command; each is a command of the palette as well. */
type Entry = readonly [title: string, command: string];

const QUICK = vscode.CodeActionKind.QuickFix;
const MORE = vscode.CodeActionKind.RefactorRewrite;

export function registerCodeActions(sessions: Sessions, log: Log): Disposable {
  const selector = ARTICLE_LANGUAGES.map((language) => ({ language }));
  const provide = providerGate(log, 'actions', (document: vscode.TextDocument, range: vscode.Range) => {
    const session = sessions.get(document.uri.toString());
    return session?.isArticle && session.document === document ? actionsAt(session, range) : undefined;
  });
  return vscode.languages.registerCodeActionsProvider(
    selector,
    { provideCodeActions: (document, range) => provide(document, range) },
    { providedCodeActionKinds: [QUICK, MORE] },
  );
}

function actionsAt(session: Session, range: vscode.Range): vscode.CodeAction[] {
  const { snapshot, key } = session;
  if (!snapshot) return [];
  const index = indexOf(snapshot);
  const offset = session.toOffset(range.start);
  const mention = index.mentionAt(offset);
  const event = index.eventAt(offset);
  const actions: vscode.CodeAction[] = [];
  const add = (kind: vscode.CodeActionKind, entries: readonly Entry[], args: readonly unknown[]): void => {
    for (const [title, command] of entries) {
      const action = new vscode.CodeAction(title, kind);
      action.command = { title, command, arguments: [...args] };
      actions.push(action);
    }
  };
  if (!range.isEmpty) {
    add(QUICK, selectionEntries(), []);
    if (mention) add(QUICK, [[vscode.l10n.t('The name is just the selection'), 'dateline.resize']], []);
  }
  if (mention) {
    add(QUICK, mentionEntries(), [key, mention.id]);
    add(MORE, moreMentionEntries(), [key, mention.id]);
    if (mention.actor !== null) add(MORE, actorEntries(), [key, mention.id]);
  }
  if (event) {
    add(QUICK, eventEntries(), [key, event.id]);
    add(MORE, moreEventEntries(), [key, event.id]);
  }
  return actions;
}

const selectionEntries = (): readonly Entry[] => [
  [vscode.l10n.t('Mark the selection as…'), 'dateline.mark'],
  [vscode.l10n.t('Mark an event here…'), 'dateline.markEvent'],
];

const mentionEntries = (): readonly Entry[] => [
  [vscode.l10n.t('Confirm'), 'dateline.confirm'],
  [vscode.l10n.t('Not an entity'), 'dateline.notEntity'],
  [vscode.l10n.t('Change type…'), 'dateline.changeType'],
  [vscode.l10n.t('Same actor as…'), 'dateline.sameActor'],
];

const moreMentionEntries = (): readonly Entry[] => [
  [vscode.l10n.t('Take in the next word'), 'dateline.widenRight'],
  [vscode.l10n.t('Take in the word before'), 'dateline.widenLeft'],
  [vscode.l10n.t('Let go of the last word'), 'dateline.narrowRight'],
  [vscode.l10n.t('Let go of the first word'), 'dateline.narrowLeft'],
  [vscode.l10n.t('Mark all like this here…'), 'dateline.applyToAllHere'],
  [vscode.l10n.t('Mark all like this in the folder…'), 'dateline.applyToAllInFolder'],
  [vscode.l10n.t('Remove all like this here…'), 'dateline.removeAllHere'],
  [vscode.l10n.t('Remove all like this in the folder…'), 'dateline.removeAllInFolder'],
  [vscode.l10n.t('No name in this folder'), 'dateline.ignoreWords'],
];

const actorEntries = (): readonly Entry[] => [
  [vscode.l10n.t('Split off as an actor of its own'), 'dateline.splitActor'],
  [vscode.l10n.t('Rename the actor…'), 'dateline.renameActor'],
  [vscode.l10n.t('Set the role…'), 'dateline.setRole'],
  [vscode.l10n.t('Link to Wikidata or an address…'), 'dateline.setLink'],
  [vscode.l10n.t('Know this actor in the whole folder'), 'dateline.rememberActor'],
];

const eventEntries = (): readonly Entry[] => [
  [vscode.l10n.t('Confirm the event'), 'dateline.confirmEvent'],
  [vscode.l10n.t('Not an event'), 'dateline.rejectEvent'],
  [vscode.l10n.t('Change what was done…'), 'dateline.changeAct'],
];

const moreEventEntries = (): readonly Entry[] => [
  [vscode.l10n.t('Choose who did it…'), 'dateline.setSource'],
  [vscode.l10n.t('Choose to whom it was done…'), 'dateline.setRecipient'],
  [vscode.l10n.t('Set the time…'), 'dateline.setTime'],
  [vscode.l10n.t('Set the place…'), 'dateline.setPlace'],
  [vscode.l10n.t('Set how sure it is…'), 'dateline.setModality'],
];
