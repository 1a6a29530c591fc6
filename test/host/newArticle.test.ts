import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

const PAGE =
  '<html><head><title>Army stops bombing</title><meta name="author" content="Ana Lima"></head><body><nav><a href="/">Home</a></nav><article><h1>Army stops bombing</h1><p>President Olga Brandt ordered the army on Tuesday to stop bombing rebel camps in the north, officials said.</p></article></body></html>';
const FILE =
  '---\ntitle: "Army stops bombing"\nauthor: "Ana Lima"\n---\n\n# Army stops bombing\n\nPresident Olga Brandt ordered the army on Tuesday to stop bombing rebel camps in the north, officials said.\n';

const inFolder = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  return vscode.Uri.joinPath(folder, name);
};

/** Runs a command that makes a file, and gives the file. */
async function made(command: string, ...args: unknown[]): Promise<vscode.Uri> {
  const before = vscode.window.activeTextEditor?.document;
  await vscode.commands.executeCommand(command, ...args);
  const document = await until('the new file in front', () => {
    const now = vscode.window.activeTextEditor?.document;
    return now !== before && now;
  });
  assert.equal(document.getText(), FILE);
  assert.deepEqual([document.languageId, document.isDirty], ['markdown', false]);
  return document.uri;
}

suite('a new article', () => {
  const files: vscode.Uri[] = [];
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of files.splice(0)) await vscode.workspace.fs.delete(file);
  });

  test('of a page lies beside it, and never over another', async () => {
    const page = inFolder('saved page.html');
    files.push(page);
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(PAGE));
    files.push(await made('dateline.newFromHtml', page), await made('dateline.newFromHtml', page));
    assert.deepEqual(
      files.slice(1).map((file) => file.path),
      [inFolder('army-stops-bombing.md').path, inFolder('army-stops-bombing-2.md').path],
    );
  });

  test('of the clipboard is made of a page’s source', async () => {
    await vscode.env.clipboard.writeText(PAGE);
    files.push(await made('dateline.newFromClipboard'));
  });
});
