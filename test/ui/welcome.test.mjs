// The first minute: no article is open yet.
import assert from 'node:assert/strict';
import { Sidebar } from '../support/sidebar.mjs';
import { openDateline } from './session.mjs';

describe('with no article open', () => {
  let editor;
  let sidebar;
  before(async () => {
    editor = await openDateline();
    sidebar = new Sidebar(editor);
    await sidebar.open();
  });
  after(() => editor?.close());

  it('the sidebar says what to do', async () => {
    await sidebar.notice().filter({ hasText: 'Open a news article' }).waitFor();
    await editor.shot('welcome');
  });

  it('"Try the sample article" opens one, marked and told', async () => {
    await sidebar.button('Try the sample article').click();
    await editor.marked();
    await sidebar.ready();
    assert.ok((await sidebar.events().count()) >= 3);
  });

  it('nobody was asked anything', async () => {
    assert.deepEqual(await editor.notifications(), []);
    assert.deepEqual(editor.faults, []);
  });
});
