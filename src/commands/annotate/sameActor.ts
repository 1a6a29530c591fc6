import * as vscode from 'vscode';
import { hasOtherNames, sameActor as unite } from '../../corrections/actorGestures';
import { wordsAt } from '../../model/prose';
import { plainLabel } from '../../words/labels';
import type { Command } from '../command';
import { ask, quoted } from './ask';
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
    const { t } = vscode.l10n;
    const words = quoted(wordsAt(at, at.mention));
    const into = await pickActor(at, t('“{0}” is the same actor as', words));
    if (!into) return;
    const own = at.analysis.actors.find((one) => one.id === at.mention.actor);
    let onlyHere = false;
    if (own && hasOtherNames(at, at.mention)) {
      const title = t('“{0}” is the same actor as {1}: all of it?', words, quoted(into.name));
      const rows = [
        { label: plainLabel(t('All that is called {0}', quoted(own.name))), value: 'all' },
        { label: t('Only this mention'), value: 'here' },
      ];
      const answer = await ask({ title, rows, placeholder: t('Enter takes the highlighted one') });
      if (answer === undefined) return;
      onlyHere = answer === 'here';
    }
    await decide(rooms, at.session, unite(at, at.mention, into, onlyHere));
  },
};
