/** Go to Definition, Find References and the highlight of all mentions of one actor, in the article and in its folder. */
import * as vscode from 'vscode';
import type { Corpus, FolderActor } from '../corpus/types';
import { indexOf, type SnapshotIndex } from '../model/lookup';
import { wordsAt } from '../model/prose';
import type { Mention, Snapshot } from '../model/types';
import { placeOf } from './folder/places';
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

/** Where the folder's register names the actor; else where the article, or another one, gives its full name first. */
export function definitionAt(
  session: Session,
  position: vscode.Position,
  corpus: Corpus,
): vscode.Location | Promise<vscode.Location | undefined> | undefined {
  const found = mentionAt(session, position);
  const actor = found?.index.actor(found.mention.actor);
  if (!found || !actor) return undefined;
  const introduction = found.index.introduction(actor);
  const here = introduction && locationOf(session, introduction);
  const inFolder = corpus.actorIn(session.uri, actor.id);
  if (inFolder?.known) return registerEntry(session, inFolder.name).then((entry) => entry ?? here);
  const named = introduction && wordsAt(found.snapshot, introduction) === actor.name;
  const fuller = !named || (inFolder && inFolder.name.length > actor.name.length && inFolder.name.includes(actor.name));
  return (fuller && inFolder ? firstNamed(corpus, inFolder) : undefined) ?? here;
}

/** The first article that calls the actor by the name that the folder knows it by. */
function firstNamed(corpus: Corpus, actor: FolderActor): vscode.Location | undefined {
  const sighting = actor.sightings.find(({ name }) => name === actor.name);
  const first = corpus
    .mentionsOf(actor.id)
    .find(({ article, kind }) => article === sighting?.article && kind === 'named');
  return first && placeOf(corpus, first.article, first);
}

/** The last line of the register that says this name. */
async function registerEntry(session: Session, name: string): Promise<vscode.Location | undefined> {
  const { register } = session;
  if (!register) return undefined;
  const uri = vscode.Uri.parse(register.uri, true);
  const document = await vscode.workspace.openTextDocument(uri);
  const quoted = JSON.stringify(name);
  for (let line = document.lineCount - 1; line >= 0; line--) {
    const at = document.lineAt(line).text.indexOf(quoted);
    if (at >= 0) return new vscode.Location(uri, new vscode.Range(line, at + 1, line, at + quoted.length - 1));
  }
  return undefined;
}

/** In this article as it stands on the screen, and in the others from the index, without reading them. */
export function referencesAt(
  session: Session,
  position: vscode.Position,
  corpus: Corpus,
): vscode.Location[] | undefined {
  const found = mentionAt(session, position);
  if (!found) return undefined;
  const here = found.index.alike(found.mention).map((mention) => locationOf(session, mention));
  const actor = found.mention.actor === null ? undefined : corpus.actorIn(session.uri, found.mention.actor);
  const others = actor ? corpus.mentionsOf(actor.id).filter(({ article }) => article !== session.uri) : [];
  return [...here, ...others.map((mention) => placeOf(corpus, mention.article, mention))];
}

export function highlightsAt(session: Session, position: vscode.Position): vscode.DocumentHighlight[] | undefined {
  const found = mentionAt(session, position);
  return found?.index
    .alike(found.mention)
    .map((mention) => new vscode.DocumentHighlight(session.toRange(mention), vscode.DocumentHighlightKind.Read));
}
