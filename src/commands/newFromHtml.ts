import * as vscode from 'vscode';
import type { Command } from './command';
import { folderOf, newArticle } from './newArticle';

/** The page in front or one that the person chooses; called with a file's address, that one. The new file lies beside it. */
export const newFromHtml: Command = {
  id: 'dateline.newFromHtml',
  async run(rooms, given) {
    const page = given instanceof vscode.Uri ? given : (pageInFront() ?? (await chosenPage()));
    if (!page) return;
    const bytes = await vscode.workspace.fs.readFile(page);
    await newArticle(rooms, { source: bytes.slice().buffer, format: 'html' }, folderOf(page));
  },
};

function pageInFront(): vscode.Uri | undefined {
  const front = vscode.window.activeTextEditor?.document;
  return front?.languageId === 'html' && !front.isUntitled ? front.uri : undefined;
}

async function chosenPage(): Promise<vscode.Uri | undefined> {
  const [page] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Which page?'),
      filters: { HTML: ['html', 'htm', 'xhtml'] },
    })) ?? [];
  return page;
}
