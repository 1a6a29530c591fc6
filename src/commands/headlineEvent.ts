import * as vscode from 'vscode';
import { say } from '../editor/say';
import { indexOf } from '../model/lookup';
import { type Command, frontArticle } from './command';
import { showEvent } from './eventStep';

/** Goes to the event that the article is about. */
export const headlineEvent: Command = {
  id: 'dateline.headlineEvent',
  async run(rooms) {
    const front = frontArticle(rooms);
    if (!front) return;
    const event = indexOf(front.snapshot).headline;
    if (event) await showEvent(rooms, front.session, event);
    else say(vscode.l10n.t('No event was found in this article.'));
  },
};
