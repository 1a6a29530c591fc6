/** F2 on a name: the actor is called otherwise from now on. Written beside the text, which stays as it is. */
import * as vscode from 'vscode';
import type { Disposable } from '../base/dispose';
import { describeFault } from '../base/fault';
import { renameActor } from '../corrections/actorGestures';
import type { Decisions } from '../desk/decisions';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import { indexOf } from '../model/lookup';
import type { Actor } from '../model/types';
import type { Log } from '../platform/ports';
import { labelText } from '../words/labels';
import type { Session, Sessions } from './sessions';

export function registerRename(sessions: Sessions, decisions: Decisions<Session>, log: Log): Disposable {
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
        await writeName(decisions, at.session, at.actor, name);
      } catch (error) {
        log.error(`rename: ${describeFault(error)}`);
      }
      return new vscode.WorkspaceEdit();
    },
  });
}

/** In the article; an actor that the folder knows is renamed in its register by the same gesture. */
export async function writeName(
  decisions: Decisions<Session>,
  session: Session,
  actor: Actor,
  name: string,
): Promise<void> {
  const gesture = renameActor(actor, name);
  if (gesture.length === 0) return;
  const known = session.register?.register.actors.some((one) => one.type === actor.type && one.name === actor.name);
  await decisions.decide(session, gesture, known ? gesture : []);
}
