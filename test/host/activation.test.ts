import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/extension';

suite('activation', () => {
  test('the extension is there and activates', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    assert.ok(extension, 'the editor does not know dateline.dateline');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test('every command is registered and can be run, and every contributed one is ours', async () => {
    const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
    const known = (await extension?.activate())?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      known.filter((id) => !registered.has(id)),
      [],
    );
    const contributed: { command: string }[] = extension?.packageJSON.contributes?.commands ?? [];
    assert.deepEqual(
      contributed.map((each) => each.command).sort(),
      known.filter((id) => !id.startsWith('dateline._')).sort(),
    );
  });
});
