import * as vscode from 'vscode';
import { say } from '../../editor/say';
import { type Command, frontSession } from '../command';

/** Begins the review of the article in front, or goes on with it. */
export const review: Command = {
  id: 'dateline.review',
  async run(rooms) {
    const session = frontSession(rooms);
    if (!session) return;
    if (!(await rooms.review.start(session))) say(vscode.l10n.t('There is nothing to review in this article.'));
  },
};
