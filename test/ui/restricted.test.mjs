// A folder that nobody has trusted yet: Dateline runs nothing of it, so it works all the same.
import assert from 'node:assert/strict';
import { Sidebar } from '../support/sidebar.mjs';
import { openDateline } from './session.mjs';

describe('in Restricted Mode', () => {
  let editor;
  before(async () => {
    const settings = { 'security.workspace.trust.startupPrompt': 'never' };
    editor = await openDateline({ file: 'wells.txt', settings, trusted: false });
  });
  after(() => editor?.close());

  it('the editor says that the folder is not trusted', async () => {
    await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('an article is marked and told all the same', async () => {
    await editor.marked();
    const sidebar = new Sidebar(editor);
    await sidebar.open();
    await sidebar.ready();
    assert.ok((await sidebar.events().count()) >= 3);
    assert.deepEqual(editor.faults, []);
  });
});
