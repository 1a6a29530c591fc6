import * as vscode from 'vscode';
import { hasOtherNames, sameActor as unite } from '../../corrections/gestures';
import { plainLabel } from '../../words/labels';
import type { Command } from '../command';
import { pickActor } from './pickActor';
import { decide, pointedMention } from './pointed';

/**
 * The mention means another actor. With a name, everybody of that name goes along; where the actor is also called by
 * other words, the person says whether those are meant too.
 */
export const sameActor: Command = {
  id: 'dateline.sameActor',
  async run(rooms, key, id) {
    const at = pointedMention(rooms, key, id);
    if (!at) return;
    const into = await pickActor(at, vscode.l10n.t('Same actor as'));
    if (!into) return;
    const own = at.analysis.actors.find((one) => one.id === at.mention.actor);
    let onlyHere = false;
    if (own && hasOtherNames(at, at.mention)) {
      const t = vscode.l10n.t;
      const all = plainLabel(t('All of {0}', own.name));
      const answer = await vscode.window.showQuickPick([all, t('Only this mention')], { title: t('Who is meant?') });
      if (answer === undefined) return;
      onlyHere = answer !== all;
    }
    await decide(rooms, at.session, unite(at, at.mention, into, onlyHere));
  },
};
