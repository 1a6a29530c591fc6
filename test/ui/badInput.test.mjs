// Files that are no good article: nothing may throw, hang, complain or be written.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_INPUT, writeBadInput } from '../support/badInput.mjs';
import { workspaceCopy } from '../support/inHost.mjs';
import { openDateline } from './session.mjs';

describe('bad input', () => {
  let editor;
  before(async () => {
    const folder = workspaceCopy();
    writeBadInput(folder);
    editor = await openDateline({ file: 'wells.txt', folder });
    await editor.marked();
  });
  after(() => editor?.close());

  for (const [name, { prose }] of Object.entries(BAD_INPUT)) {
    it(`${name} opens calmly`, async () => {
      const tab = editor.page.locator('.tab.active', { hasText: name });
      await editor.openFile(name);
      await tab.waitFor();
      if (prose) await editor.marked();
      // The extension still answers: a good article is marked right after.
      await editor.openFile('wells.txt');
      await editor.marked();
      assert.deepEqual(await editor.notifications(), []);
      assert.deepEqual(editor.faults, []);
    });
  }

  it('an article closed while it is read leaves no trace', async () => {
    await editor.openFile('one-line.txt');
    await editor.page.keyboard.press('Control+F4');
    await editor.openFile('wells.txt');
    await editor.marked();
    assert.deepEqual(await editor.notifications(), []);
  });

  it('no file was written to', () => {
    for (const [name, { content }] of Object.entries(BAD_INPUT)) {
      assert.ok(readFileSync(join(editor.folder, name)).equals(content), name);
    }
  });
});
