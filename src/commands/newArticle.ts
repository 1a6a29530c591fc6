/** A new file for an article that came from elsewhere: a page's source or a text becomes Markdown with front matter. */
import * as vscode from 'vscode';
import type { WriteOrder } from '../desk/ports';
import { say } from '../editor/say';
import type { Rooms } from './command';

/** Files tried, one behind the other, before it is given up. */
const MAX_TRIES = 100;

/** Makes the file in a folder, or where the person says if there is none, and opens it. Never over a file that is there. */
export async function newArticle(rooms: Rooms, order: WriteOrder, folder: vscode.Uri | undefined): Promise<void> {
  const t = vscode.l10n.t;
  const written = await rooms.desk.write(order);
  if (!written) {
    say(written === null ? t('There is no article in it.') : t('It could not be read.'));
    return;
  }
  const bytes = new TextEncoder().encode(written.markdown);
  const file = folder ? await freeName(folder, written.name) : await asked(written.name);
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, bytes);
  await vscode.window.showTextDocument(file, { preview: false });
}

/** The folder of the file in front, else the first of the workspace. */
export function folderInFront(): vscode.Uri | undefined {
  const front = vscode.window.activeTextEditor?.document;
  const own = front && !front.isUntitled && vscode.workspace.getWorkspaceFolder(front.uri);
  return own ? folderOf(front.uri) : vscode.workspace.workspaceFolders?.[0]?.uri;
}

export const folderOf = (file: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(file, '..');

async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  for (let number = 1; number <= MAX_TRIES; number++) {
    const file = vscode.Uri.joinPath(folder, `${name}${number > 1 ? `-${number}` : ''}.md`);
    if (!(await isThere(file))) return file;
  }
  return asked(name);
}

const isThere = (file: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );

/** Where the person says; the editor asks before a file is replaced. */
const asked = (name: string): Thenable<vscode.Uri | undefined> =>
  vscode.window.showSaveDialog({
    title: vscode.l10n.t('Where is the article to be kept?'),
    defaultUri: vscode.Uri.file(`${name}.md`),
    filters: { Markdown: ['md'] },
  });
