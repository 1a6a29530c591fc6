import * as vscode from 'vscode';
import type { Command } from './command';

const SAMPLES = ['border-accord.txt', 'harbor-strike.txt', 'river-dam.md'] as const;

/**
 * Opens a sample article; the next one each time, so that all three can be seen. It is a file like any other, in a folder
 * of our own: it closes without a question, and what was corrected or written in it is there the next time.
 */
export const openSample: Command = {
  id: 'dateline.openSample',
  async run({ extensionUri, storageUri }) {
    const copies = SAMPLES.map((name) => vscode.Uri.joinPath(storageUri, 'samples', name));
    const open = new Set(
      vscode.workspace.textDocuments.filter((one) => !one.isClosed).map((one) => one.uri.toString()),
    );
    const next = Math.max(
      0,
      copies.findIndex((uri) => !open.has(uri.toString())),
    );
    const [copy, name] = [copies[next], SAMPLES[next]];
    if (!copy || !name) return;
    await bring(vscode.Uri.joinPath(extensionUri, 'media', 'samples', name), copy);
    await vscode.window.showTextDocument(copy, { preview: false });
  },
};

/** Never over a file that is there. */
async function bring(sample: vscode.Uri, copy: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  const there = await fs.stat(copy).then(
    () => true,
    () => false,
  );
  if (!there) await fs.writeFile(copy, await fs.readFile(sample));
}
