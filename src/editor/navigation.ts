/** Go to Definition, Find References and the highlight of all mentions of one actor. */
import * as vscode from 'vscode';
import { indexOf, type SnapshotIndex } from '../model/lookup';
import type { Mention, Snapshot } from '../model/types';
import type { Session } from './sessions';

interface Found {
  readonly snapshot: Snapshot;
  readonly index: SnapshotIndex;
  readonly mention: Mention;
}

function mentionAt(session: Session, position: vscode.Position): Found | undefined {
  const { snapshot } = session;
  if (!snapshot) return undefined;
  const index = indexOf(snapshot);
  const mention = index.mentionAt(session.toOffset(position));
  return mention && { snapshot, index, mention };
}

const locationOf = (session: Session, mention: Mention): vscode.Location =>
  new vscode.Location(session.document.uri, session.toRange(mention));

/** Where the actor is introduced by its full name. */
export function definitionAt(session: Session, position: vscode.Position): vscode.Location | undefined {
  const found = mentionAt(session, position);
  const actor = found?.index.actor(found.mention.actor);
  const first = found && actor && found.index.introduction(actor);
  return first && locationOf(session, first);
}

export function referencesAt(session: Session, position: vscode.Position): vscode.Location[] | undefined {
  const found = mentionAt(session, position);
  return found?.index.alike(found.mention).map((mention) => locationOf(session, mention));
}

export function highlightsAt(session: Session, position: vscode.Position): vscode.DocumentHighlight[] | undefined {
  const found = mentionAt(session, position);
  return found?.index
    .alike(found.mention)
    .map((mention) => new vscode.DocumentHighlight(session.toRange(mention), vscode.DocumentHighlightKind.Read));
}
