/**
 * The lightbulb: the likeliest decisions about the name, the selected words, the event or the plain word at the cursor.
 * All others are commands with keys, in the menu of the text and in the palette.
 */
import * as vscode from 'vscode';
import type { Disposable } from '../base/dispose';
import { trimmed, wordAt } from '../corrections/wordSpans';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import { indexOf } from '../model/lookup';
import type { Event, Mention, Snapshot, Span } from '../model/types';
import type { Log } from '../platform/ports';
import { labelText } from '../words/labels';
import { typeWord } from '../words/plainWords';
import { textOf } from '../words/whoDidWhat';
import { providerGate } from './gates';
import type { Session, Sessions } from './sessions';
import { translate } from './translate';

/** A command of the palette as well. */
interface Entry {
  readonly title: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

const QUICK = vscode.CodeActionKind.QuickFix;
const MAX_ACTIONS = 6;
const WORDS_UNITS = 40;

export function registerCodeActions(sessions: Sessions, log: Log): Disposable {
  const selector = ARTICLE_LANGUAGES.map((language) => ({ language }));
  const provide = providerGate(
    log,
    'actions',
    (document: vscode.TextDocument, range: vscode.Range, { triggerKind }: vscode.CodeActionContext) => {
      const session = sessions.get(document.uri.toString());
      if (!session?.isArticle || session.document !== document) return undefined;
      // A plain word shows no bulb of its own accord: every word would.
      return actionsAt(session, range, triggerKind === vscode.CodeActionTriggerKind.Invoke);
    },
  );
  return vscode.languages.registerCodeActionsProvider(
    selector,
    { provideCodeActions: (document, range, context) => provide(document, range, context) },
    { providedCodeActionKinds: [QUICK] },
  );
}

/** @param asked the person asked for it: then plain words can be marked, too. */
function actionsAt(session: Session, range: vscode.Range, asked: boolean): vscode.CodeAction[] {
  const { snapshot, key, text } = session;
  if (!snapshot) return [];
  const index = indexOf(snapshot);
  const offset = session.toOffset(range.start);
  const selection = range.isEmpty ? undefined : trimmed(text, { start: offset, end: session.toOffset(range.end) });
  const mention = index.outermostAt(selection?.start ?? offset);
  const event = index.eventAt(selection?.start ?? offset);
  const entries = [
    ...(selection && !isAt(selection, mention) ? selectionEntries(snapshot, selection, mention) : []),
    ...(mention ? mentionEntries(snapshot, mention, key).slice(0, event ? 3 : MAX_ACTIONS) : []),
    ...(event ? eventEntries(snapshot, event, key) : []),
  ];
  const word = entries.length === 0 && asked ? wordAt(text, offset) : undefined;
  if (word) entries.push(...selectionEntries(snapshot, word, undefined));
  return entries.slice(0, MAX_ACTIONS).map(({ title, command, args }) => {
    const action = new vscode.CodeAction(title, QUICK);
    action.command = { title, command, arguments: [...args] };
    return action;
  });
}

const isAt = (span: Span, other: Span | undefined): boolean => span.start === other?.start && span.end === other.end;

function selectionEntries(snapshot: Snapshot, span: Span, mention: Mention | undefined): readonly Entry[] {
  const { t } = vscode.l10n;
  const words = textOf(snapshot, span, WORDS_UNITS);
  return [
    { title: t('Mark “{0}” as…', words), command: 'dateline.mark', args: [] },
    { title: t('Mark an event at “{0}”…', words), command: 'dateline.markEvent', args: [] },
    ...(mention ? [{ title: t('The name is just “{0}”', words), command: 'dateline.resize', args: [] }] : []),
  ];
}

function mentionEntries(snapshot: Snapshot, mention: Mention, key: number): readonly Entry[] {
  const { t } = vscode.l10n;
  const words = textOf(snapshot, mention, WORDS_UNITS);
  const args = [key, mention.id];
  const actor = indexOf(snapshot).actor(mention.actor);
  const actorEntries: readonly Entry[] = actor
    ? [
        { title: t('“{0}” is the same actor as…', words), command: 'dateline.sameActor', args },
        { title: t('Rename {0}…', labelText(actor.name, WORDS_UNITS)), command: 'dateline.renameActor', args },
        { title: t('Link {0}…', labelText(actor.name, WORDS_UNITS)), command: 'dateline.setLink', args },
      ]
    : [];
  return [
    { title: t('“{0}” is not a name', words), command: 'dateline.notEntity', args },
    {
      title: t('“{0}” is no {1}: change the type…', words, typeWord(mention.type, translate)),
      command: 'dateline.changeType',
      args,
    },
    { title: t('“{0}” is right', words), command: 'dateline.confirm', args },
    ...actorEntries,
  ];
}

function eventEntries(snapshot: Snapshot, event: Event, key: number): readonly Entry[] {
  const { t } = vscode.l10n;
  const words = textOf(snapshot, event.trigger, WORDS_UNITS);
  const args = [key, event.id];
  return [
    { title: t('The event “{0}” is right', words), command: 'dateline.confirmEvent', args },
    { title: t('“{0}” is not an event', words), command: 'dateline.rejectEvent', args },
    { title: t('“{0}”: change who did it…', words), command: 'dateline.setSource', args },
    { title: t('“{0}”: change to whom…', words), command: 'dateline.setRecipient', args },
    { title: t('“{0}”: change what was done…', words), command: 'dateline.changeAct', args },
  ];
}
