import * as vscode from 'vscode';
import { say } from '../editor/say';
import { type Command, frontSession } from './command';

/** What a new codebook begins with: one type of each kind, each line of which shows what can stand there. */
const TEMPLATE = ['media', 'codebook.yaml'];

/** The codebook of the folder of the article in front, made where there is none. */
export const openCodebook: Command = {
  id: 'dateline.openCodebook',
  async run(rooms) {
    const session = frontSession(rooms);
    const address = session && rooms.desk.codebooks.addressOf(session.uri);
    if (!session) return;
    if (address === undefined) return say(vscode.l10n.t('This article lies in no folder.'));
    const uri = vscode.Uri.parse(address, true);
    const there = await rooms.files.stat(address);
    if (!there) {
      await rooms.files.createFolder(vscode.Uri.joinPath(uri, '..').toString());
      await rooms.files.write(
        address,
        await rooms.files.read(vscode.Uri.joinPath(rooms.extensionUri, ...TEMPLATE).toString()),
      );
    }
    await vscode.window.showTextDocument(uri, { preview: false });
  },
};
