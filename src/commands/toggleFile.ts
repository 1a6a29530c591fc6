import * as vscode from 'vscode';
import { say } from '../editor/say';
import type { Command } from './command';

/** Turns the marks on or off for the file in front; the choice is remembered for the workspace. */
export const toggleFile: Command = {
  id: 'dateline.toggleFile',
  async run({ desk, sessions }) {
    const session = sessions.active;
    if (!session) return say(vscode.l10n.t('Open a text, Markdown or HTML file first.'));
    await desk.choose(session, session.status === 'off');
  },
};
