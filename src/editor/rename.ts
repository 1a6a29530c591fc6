/**
 * F2 on a name: the actor is called otherwise from now on, in every article of the folder that names it. Written beside
 * the text, which stays as it is.
 */
import * as vscode from 'vscode';
import type { Disposable } from '../base/dispose';
import { describeFault } from '../base/fault';
import type { Corpus, FolderActor } from '../corpus/types';
import { renameActor } from '../corrections/actorGestures';
import type { Bare } from '../corrections/correction';
import type { Decisions } from '../desk/decisions';
import type { Part } from '../desk/gesturesAcross';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import { indexOf } from '../model/lookup';
import type { Actor } from '../model/types';
import type { Log } from '../platform/ports';
import { labelText } from '../words/labels';
import type { Session, Sessions } from './sessions';

export function registerRename(
  sessions: Sessions,
  decisions: Decisions<Session>,
  corpus: Corpus,
  log: Log,
): Disposable {
  const selector = ARTICLE_LANGUAGES.map((language) => ({ language }));
  const actorAt = (document: vscode.TextDocument, position: vscode.Position) => {
    const session = sessions.get(document.uri.toString());
    const index = session?.isArticle && session.document === document && session.snapshot && indexOf(session.snapshot);
    const mention = index ? index.mentionAt(session.toOffset(position)) : undefined;
    const actor = index && mention ? index.actor(mention.actor) : undefined;
    return session && mention && actor ? { session, mention, actor } : undefined;
  };
  return vscode.languages.registerRenameProvider(selector, {
    prepareRename(document, position) {
      const at = actorAt(document, position);
      // Another provider of the language may know what stands here.
      if (!at) throw new Error(vscode.l10n.t('Put the cursor on the name of somebody first.'));
      return { range: at.session.toRange(at.mention), placeholder: labelText(at.actor.name) };
    },
    async provideRenameEdits(document, position, name) {
      const at = actorAt(document, position);
      if (!at) throw new Error(vscode.l10n.t('Put the cursor on the name of somebody first.'));
      try {
        await writeName(decisions, corpus, at.session, at.actor, name);
      } catch (error) {
        log.error(`rename: ${describeFault(error)}`);
      }
      return new vscode.WorkspaceEdit();
    },
  });
}

/** In the article, and in the folder's register where that, or another article, knows the actor. */
export async function writeName(
  decisions: Decisions<Session>,
  corpus: Corpus,
  session: Session,
  actor: Actor,
  name: string,
): Promise<void> {
  const gesture = renameActor(actor, name);
  if (gesture.length === 0) return;
  const known = session.register?.register.actors.some((one) => one.type === actor.type && one.name === actor.name);
  const inFolder = corpus.actorIn(session.uri, actor.id);
  const here: Part = { uri: session.uri, gesture };
  if (known || !inFolder || inFolder.articles < 2) await decisions.decide(session, gesture, known ? gesture : []);
  else if (hasNamesake(corpus, inFolder))
    await decisions.decideAcross([here, ...elsewhere(inFolder, session, name)], [], session);
  else await decisions.decide(session, gesture, throughRegister(inFolder, actor, gesture));
}

/** Somebody else of the folder is called so, too: the register would take one for the other. */
const hasNamesake = (corpus: Corpus, { id, type, name }: FolderActor): boolean =>
  corpus.actors().some((other) => other.id !== id && other.type === type && other.name === name);

/** Articles that are given the name one by one. */
const MAX_PARTS = 500;

const elsewhere = ({ type, sightings }: FolderActor, session: Session, name: string): readonly Part[] =>
  sightings
    .filter((one) => one.article !== session.uri && one.name !== name)
    .slice(0, MAX_PARTS)
    .map((one) => ({ uri: one.article, gesture: [{ op: 'rename', actor: { type, name: one.name }, name }] }));

/** The register knows the actor by its full names from now on: a last name alone may be anybody's. */
function throughRegister({ sightings }: FolderActor, actor: Actor, rename: readonly Bare[]): readonly Bare[] {
  const names = new Set(sightings.filter(({ reason }) => reason !== 'surname').map((one) => one.name));
  names.delete(actor.name);
  return [{ op: 'know', actor: { type: actor.type, name: actor.name }, aliases: [...names] }, ...rename];
}
