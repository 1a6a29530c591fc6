/** What a person decides in the folder view: asked for by the editor's own boxes, written by the desk, undone like the rest. */
import * as vscode from 'vscode';
import type { FolderActor } from '../../corpus/types';
import { parseLink, renameActor } from '../../corrections/actorGestures';
import type { Bare } from '../../corrections/correction';
import type { Decisions } from '../../desk/decisions';
import type { Session } from '../../editor/sessions';
import { indexOf } from '../../model/lookup';
import { labelText, plainLabel } from '../../words/labels';
import { readSightingId } from '../folderWords';
import { type FolderPorts, openedAt, spotOf } from '../overFolder';
import type { ActorAction } from './messages';
import { know, merge, rename, setLink, setRole } from './registerGestures';

/** Actors to choose from. */
const MAX_CHOICES = 5_000;

export interface DecidingPorts extends FolderPorts {
  readonly decisions: Decisions<Session>;
}

/** In the register of the folder that the actor's first article lies in; the article is shown, since undo belongs to it. */
export async function decideActor(ports: DecidingPorts, action: ActorAction, id: string): Promise<void> {
  const actor = ports.corpus.actor(id);
  const [first] = actor?.sightings ?? [];
  const spot = actor && first && spotOf(ports.corpus, `${id}\n${first.article}`);
  const gesture = actor && (await asked(ports, action, actor));
  if (!spot || !gesture || gesture.length === 0) return;
  const session = await openedAt(ports, spot);
  if (session) await ports.decisions.decide(session, [], gesture);
}

async function asked(
  ports: DecidingPorts,
  action: ActorAction,
  actor: FolderActor,
): Promise<readonly Bare[] | undefined> {
  const { t } = vscode.l10n;
  const name = labelText(actor.name, 60);
  if (action === 'know') return know(actor);
  if (action === 'same') {
    const into = await pickActor(ports, actor);
    return into && merge(actor, into);
  }
  if (action === 'link') {
    const to = await vscode.window.showInputBox({
      // The page may take the focus back after the click.
      ignoreFocusOut: true,
      title: t('Link of {0}', name),
      value: actor.link ?? '',
      prompt: t('A Wikidata id such as Q42, or an address that starts with https://'),
      validateInput: (words) => (parseLink(words).ok ? undefined : t('This is neither.')),
    });
    const link = to === undefined ? undefined : parseLink(to);
    return link?.ok ? setLink(actor, link.value) : undefined;
  }
  const isRole = action === 'role';
  const words = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: isRole ? t('Role of {0}', name) : t('{0} is called', name),
    value: isRole ? (actor.role ?? '') : actor.name,
    prompt: t('In the whole folder. The articles stay as they are.'),
  });
  if (words === undefined) return undefined;
  return isRole ? setRole(actor, words) : rename(actor, words);
}

async function pickActor({ corpus }: DecidingPorts, actor: FolderActor): Promise<FolderActor | undefined> {
  const { t } = vscode.l10n;
  const rows = corpus
    .actors()
    .filter((one) => one.id !== actor.id && one.type === actor.type)
    .slice(0, MAX_CHOICES)
    .map((one) => ({
      label: plainLabel(one.name),
      description: plainLabel(one.role ?? ''),
      detail: t('{0} mentions, {1} articles', one.mentions, one.articles),
      one,
    }));
  const picked = await vscode.window.showQuickPick(rows, {
    title: t('{0} is the same as', labelText(actor.name, 60)),
    matchOnDescription: true,
  });
  return picked?.one;
}

/** In this article it is somebody else: there it gets a name of its own, by which the folder keeps the two apart. */
export async function splitOff(ports: DecidingPorts, report: string): Promise<void> {
  const place = readSightingId(report);
  const spot = spotOf(ports.corpus, report);
  const session = place && spot && (await openedAt(ports, spot));
  const index = session?.snapshot && indexOf(session.snapshot);
  const sighting = place && ports.corpus.actor(place.actor)?.sightings.find(({ article }) => article === place.article);
  // By its id, for at one place there may be several: "Orsian" in "Orsian President".
  const actor = index?.actor(sighting?.actor ?? null);
  if (!session || !actor) return;
  const { t } = vscode.l10n;
  const name = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: t('Who is {0} in this article?', labelText(actor.name, 60)),
    value: actor.role ? `${actor.name} (${actor.role})` : `${actor.name} (2)`,
    prompt: t('A name that tells the two apart. The article stays as it is.'),
  });
  if (name !== undefined) await ports.decisions.decide(session, renameActor(actor, name));
}
