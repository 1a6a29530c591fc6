import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { soon, until } from './until';

/** Opens the next sample and gives its document, which is another one than `before`. */
async function sample(before?: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('dateline.openSample');
  return until('another sample in front', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document !== before && document;
  });
}

async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
  assert.ok(await document.save());
}

suite('the first minute', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('nothing in front', () => !vscode.window.activeTextEditor);
  });

  test('the sample is a file that closes without a question', async () => {
    const document = await sample();
    assert.equal(document.isUntitled, false);
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await soon(() => assert.equal(vscode.window.activeTextEditor, undefined));
  });

  test('each time another sample opens', async () => {
    const first = await sample();
    const second = await sample(first);
    assert.notEqual(first.uri.toString(), second.uri.toString());
  });

  test('what was written in a sample is there the next time', async () => {
    const document = await sample();
    const before = document.getText();
    await append(document, 'A line of my own.\n');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('dateline.openSample');
    const kept = await vscode.workspace.openTextDocument(document.uri);
    assert.equal(kept.getText(), `${before}A line of my own.\n`);
    await vscode.workspace.fs.delete(document.uri);
  });
});
