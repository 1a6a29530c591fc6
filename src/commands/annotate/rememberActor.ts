import * as vscode from 'vscode';
import { rememberActor as known } from '../../corrections/actorGestures';
import { say } from '../../editor/say';
import type { Command } from '../command';
import { pointedActor } from './pointed';

/** Puts the actor into the folder's register: found in every article of the folder, under all its names. */
export const rememberActor: Command = {
  id: 'dateline.rememberActor',
  async run(rooms, key, id) {
    const at = pointedActor(rooms, key, id);
    if (!at) return;
    if (await rooms.decisions.decide(at.session, [], known(at.actor, at.snapshot?.links?.get(at.actor.id))))
      say(vscode.l10n.t('This actor is now known in the whole folder.'));
  },
};
