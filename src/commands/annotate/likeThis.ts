/** "This one, and all like it": here or in the folder, always with a ticked list before and one undo after. */
import * as vscode from 'vscode';
import type { ActorKey, Bare } from '../../corrections/correction';
import { type FolderDecision, inFolder, mayBePart } from '../../corrections/folderGestures';
import {
  alike,
  applyToAll,
  confirmMention,
  type Ground,
  keyOf,
  type Like,
  mark as marking,
  removeAll,
  retype,
} from '../../corrections/gestures';
import { type FolderPlace, findInFolder } from '../../editor/folderSearch';
import { say } from '../../editor/say';
import type { Session } from '../../editor/sessions';
import { translate } from '../../editor/translate';
import { wordsAt } from '../../model/prose';
import type { Span } from '../../model/types';
import { typeWord } from '../../words/plainWords';
import type { Rooms } from '../command';
import { quoted } from './ask';
import { type Choice, folderChoice, inContext, lineOf, pickTicked, pickType } from './picks';
import { type Pointed, wordsMeant } from './pointed';

/** What is decided about all places where the words of `span` stand. */
export interface Spread {
  readonly session: Session;
  readonly span: Span;
  readonly decision: FolderDecision;
  /** Shared with what was decided before the question, if anything was. */
  readonly batch: string;
}

/** "Apply to all": the type and actor of the mention, or for unmarked words the type that the person chooses. */
export async function markSpread(rooms: Rooms, at: Pointed): Promise<(Spread & { own: readonly Bare[] }) | undefined> {
  const { mention, session } = at;
  const span = mention ?? wordsMeant(at);
  if (!span) return undefined;
  const type = mention?.type ?? (await pickType(at, vscode.l10n.t('Mark “{0}” as', quoted(wordsAt(at, span)))));
  if (!type) return undefined;
  const actor = actorToSpread(at);
  // Always something here too, so that the undo of this article takes back what was done elsewhere.
  const own: readonly Bare[] = mention ? confirmMention(at, mention) : marking(at, span, type);
  const decision = { kind: 'mark', type, actor } as const;
  return { session, span, decision, batch: rooms.decisions.newBatch(), own };
}

function actorToSpread({ mention, analysis }: Pointed): ActorKey | undefined {
  const actor = analysis.actors.find((one) => one.id === mention?.actor);
  return actor && mention?.kind === 'named' && actor.type === mention.type ? keyOf(actor) : undefined;
}

const groundOf = (session: Session, at: Ground): Ground =>
  session.snapshot ? { text: session.snapshot.text, analysis: session.snapshot.analysis } : at;

/** The other places of this article that the decision would change. */
function placesHere(ground: Ground, { span, decision }: Spread): Like[] {
  return alike(ground, span).filter(({ mention }) =>
    decision.kind === 'mark'
      ? mention?.type !== decision.type
      : mention && (decision.kind === 'remove' || mention.type !== decision.type),
  );
}

function gestureHere(ground: Ground, { span, decision }: Spread, chosen: readonly Like[]): Bare[] {
  if (chosen.length === 0) return [];
  if (decision.kind === 'remove') return removeAll(ground, span, chosen);
  if (decision.kind === 'retype') return chosen.flatMap((place) => retype(ground, place, decision.type));
  return applyToAll(ground, chosen, decision.type, decision.actor);
}

/** What was decided, about which words: "“Nwosu” is not a name". */
function actionTitle(ground: Ground, { span, decision }: Spread): string {
  const { t } = vscode.l10n;
  const words = quoted(wordsAt(ground, span));
  if (decision.kind === 'remove') return t('“{0}” is not a name', words);
  const type = typeWord(decision.type, translate);
  return decision.kind === 'retype' ? t('“{0}” changed to {1}', words, type) : t('“{0}” marked as {1}', words, type);
}

/** After one decision: one question, answered with Enter, about the others. Nothing is asked where there are none. */
export async function offerOthers(rooms: Rooms, at: Pointed, spread: Spread): Promise<void> {
  const ground = groundOf(spread.session, at);
  const others = placesHere(ground, spread);
  if (others.length === 0) return;
  const t = vscode.l10n.t;
  const all = others.length === 1 ? t('Also the other one here') : t('Also the {0} others here', others.length);
  const answers: readonly Choice<'all' | 'choose' | 'folder' | 'one'>[] = [
    { label: all, value: 'all' },
    { label: t('Choose among them…'), value: 'choose' },
    { label: t('Also in the other articles of this folder…'), value: 'folder' },
    { label: t('Only this one'), value: 'one' },
  ];
  const title = actionTitle(ground, spread);
  const answer = (await vscode.window.showQuickPick(answers, { title }))?.value;
  if (answer === 'all')
    await rooms.decisions.decide(spread.session, gestureHere(ground, spread, others), [], spread.batch);
  else if (answer === 'choose') await spreadHere(rooms, at, spread);
  else if (answer === 'folder') await spreadInFolder(rooms, at, spread);
}

/** @param own what is decided about the place itself, in the same gesture. */
export async function spreadHere(rooms: Rooms, at: Pointed, spread: Spread, own: readonly Bare[] = []): Promise<void> {
  const ground = groundOf(spread.session, at);
  const others = placesHere(ground, spread);
  if (others.length === 0 && own.length === 0) return say(vscode.l10n.t('These words stand nowhere else here.'));
  const choices = others.map((place) => ({
    label: inContext(ground, place),
    description: vscode.l10n.t('line {0}', lineOf(ground.text, place.start)),
    value: place,
  }));
  const chosen =
    others.length === 0
      ? []
      : await pickTicked(vscode.l10n.t('{0}: where else here?', actionTitle(ground, spread)), choices);
  if (!chosen) return;
  const gesture = [...own, ...gestureHere(ground, spread, chosen)];
  await rooms.decisions.decide(spread.session, gesture, [], spread.batch);
}

export async function spreadInFolder(
  rooms: Rooms,
  at: Pointed,
  spread: Spread,
  own: readonly Bare[] = [],
): Promise<void> {
  const { session, decision } = spread;
  const ground = groundOf(session, at);
  const words = wordsAt(ground, spread.span);
  const elsewhere = await search(rooms, words, session.uri);
  if (!elsewhere) return;
  const here = placesHere(ground, spread);
  const places = [
    ...here.map((place): FolderPlace => ({ ...place, uri: session.uri, text: ground.text })),
    ...elsewhere,
  ];
  if (places.length === 0 && own.length === 0)
    return say(vscode.l10n.t('These words stand nowhere else in this folder.'));
  const choices = places.map((place) => ({
    ...folderChoice(place),
    // Of an article that is not open only the letters are known: what may be part of a longer name is left to choose.
    picked: decision.kind !== 'mark' || place.uri === session.uri || !mayBePart(place),
  }));
  const chosen =
    places.length === 0
      ? []
      : await pickTicked(vscode.l10n.t('{0}: where else in the folder?', actionTitle(ground, spread)), choices);
  if (!chosen) return;
  const isHere = (place: FolderPlace): boolean => place.uri === session.uri;
  const chosenHere = here.filter((like) => chosen.some((place) => isHere(place) && place.start === like.start));
  const parts = inFolder(
    decision,
    chosen.filter((place) => !isHere(place)),
    elsewhere,
  );
  const gesture = [...own, ...gestureHere(ground, spread, chosenHere)];
  await rooms.decisions.decideAcross([{ uri: session.uri, gesture }, ...parts], [], session, spread.batch);
  say(
    vscode.l10n.t('Done in {0} articles. One undo takes all of it back.', parts.length + (gesture.length > 0 ? 1 : 0)),
  );
}

async function search(rooms: Rooms, words: string, except: string): Promise<readonly FolderPlace[] | undefined> {
  const title = vscode.l10n.t('Looking through the articles of this folder');
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, (progress, token) =>
    findInFolder(rooms.files, {
      words,
      except,
      token,
      told: (done, all) => progress.report({ message: `${done} / ${all}`, increment: 100 / Math.max(1, all) }),
    }),
  );
}
