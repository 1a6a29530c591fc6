import * as vscode from 'vscode';
import { say } from '../../editor/say';
import { wordsAt } from '../../model/prose';
import type { Command } from '../command';
import { pointed, wordsMeant } from './pointed';

/** These words are no name, in no article of the folder. */
export const ignoreWords: Command = {
  id: 'dateline.ignoreWords',
  async run(rooms, key, id) {
    const at = pointed(rooms, key, id);
    const span = at && (at.mention ?? wordsMeant(at));
    if (!at || !span) return;
    const words = wordsAt(at, span);
    if (await rooms.decisions.decide(at.session, [], [{ op: 'ignore', words }]))
      say(vscode.l10n.t('These words are no name in this folder from now on.'));
  },
};
