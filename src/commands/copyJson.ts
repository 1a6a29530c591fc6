import * as vscode from 'vscode';
import { say } from '../editor/say';
import { analysisJson } from '../model/analysis';
import { type Command, frontArticle } from './command';

/** Puts the analysis JSON of the article in front on the clipboard. */
export const copyJson: Command = {
  id: 'dateline.copyJson',
  async run(rooms) {
    const front = frontArticle(rooms);
    if (!front) return;
    await vscode.env.clipboard.writeText(`${JSON.stringify(analysisJson(front.snapshot.analysis), null, 2)}\n`);
    say(vscode.l10n.t('The analysis is on the clipboard.'));
  },
};
