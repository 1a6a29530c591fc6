import * as vscode from 'vscode';
import { say } from '../editor/say';
import type { Command } from './command';
import { folderInFront, newArticle } from './newArticle';

/** The editor gives the text of the clipboard only; text that is the source of a page is read as a page. */
export const newFromClipboard: Command = {
  id: 'dateline.newFromClipboard',
  async run(rooms) {
    const source = await vscode.env.clipboard.readText();
    if (source.trim() === '') say(vscode.l10n.t('There is no text on the clipboard.'));
    else await newArticle(rooms, { source, format: 'either' }, folderInFront());
  },
};
