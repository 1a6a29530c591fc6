// The same product as a web extension: its `browser` entry in the web worker host.
import assert from 'node:assert/strict';
import { WEB_HOST } from '../support/inHost.mjs';
import { Sidebar } from '../support/sidebar.mjs';
import { openDateline } from './session.mjs';

describe('in the web worker host', () => {
  let editor;
  let sidebar;
  before(async () => {
    editor = await openDateline({ file: 'wells.txt', settings: WEB_HOST });
    sidebar = new Sidebar(editor);
  });
  after(() => editor?.close());

  it('an article is marked', async () => {
    await editor.marked();
    assert.ok((await editor.decorations().count()) >= 15);
  });

  it('a card tells who someone is', async () => {
    assert.match(await editor.hover('Petteri Orpo', 'Petteri Orpo'), /person/i);
  });

  it('the sidebar lists actors and events, and a click goes there', async () => {
    await sidebar.open();
    await sidebar.ready();
    assert.ok((await sidebar.events().count()) >= 3);
    await sidebar.go(sidebar.actor('William Ruto')).click();
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 3,' }).waitFor();
  });

  it('nothing complained', async () => {
    assert.deepEqual(await editor.notifications(), []);
    assert.deepEqual(editor.faults, []);
  });
});
