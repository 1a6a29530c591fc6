import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('activation', () => {
  test('the extension is there and activates', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    assert.ok(extension, 'the editor does not know dateline.dateline');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test('every contributed command is registered', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    await extension?.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed: { command: string }[] = extension?.packageJSON.contributes?.commands ?? [];
    const missing = contributed.map((each) => each.command).filter((id) => !registered.has(id));
    assert.deepEqual(missing, []);
  });
});
