import * as vscode from 'vscode';
import { say } from '../editor/say';
import { type Command, frontSession } from './command';

export const showGuidelines: Command = {
  id: 'dateline.showGuidelines',
  async run(rooms) {
    const session = frontSession(rooms);
    if (session && !(await rooms.guidelines.open(session)))
      say(vscode.l10n.t('The folder of this article has no codebook.'));
  },
};
