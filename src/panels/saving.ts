/** A drawing of a page as a file that the person names. */
import * as vscode from 'vscode';
import type { SavePicture } from './messagesOfDrawing';

/** The bytes of the file; undefined for what is no such picture. */
function pictureBytes({ format, content }: SavePicture): Uint8Array | undefined {
  if (format === 'svg') return content.startsWith('<svg ') ? new TextEncoder().encode(content) : undefined;
  const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
  return PNG_HEAD.every((byte, at) => bytes[at] === byte) ? bytes : undefined;
}

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47];

export async function savePicture(picture: SavePicture, name: string): Promise<void> {
  const bytes = pictureBytes(picture);
  if (!bytes) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Where is the drawing to be kept?'),
    defaultUri: folder
      ? vscode.Uri.joinPath(folder, `${name}.${picture.format}`)
      : vscode.Uri.file(`${name}.${picture.format}`),
    filters: picture.format === 'svg' ? { SVG: ['svg'] } : { PNG: ['png'] },
  });
  if (file) await vscode.workspace.fs.writeFile(file, bytes);
}
