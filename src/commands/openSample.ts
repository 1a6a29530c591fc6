import * as vscode from 'vscode';
import type { Command } from './command';

const SAMPLES = ['border-accord.txt', 'harbor-strike.txt', 'river-dam.md'] as const;

/** Opens a copy of a sample article; the next one each time, so that all three can be seen. */
export const openSample: Command = {
  id: 'dateline.openSample',
  async run({ extensionUri }) {
    const texts = vscode.workspace.textDocuments
      .filter((document) => document.isUntitled)
      .map((each) => each.getText());
    for (const name of SAMPLES) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'samples', name));
      const content = new TextDecoder().decode(bytes);
      const last = name === SAMPLES.at(-1);
      if (texts.includes(content) && !last) continue;
      const language = name.endsWith('.md') ? 'markdown' : 'plaintext';
      const document = await vscode.workspace.openTextDocument({ content, language });
      await vscode.window.showTextDocument(document, { preview: false });
      return;
    }
  },
};
