// The main job without a mouse: open an article, read an event, go to its sentence, correct a name, undo, take it away.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sidebar } from '../support/sidebar.mjs';
import { until } from '../support/until.mjs';
import { openDateline } from './session.mjs';

const NAME = 'wells.txt';
const MAX_TABS = 40;

describe('by keyboard alone', () => {
  let editor;
  let sidebar;
  before(async () => {
    editor = await openDateline();
    sidebar = new Sidebar(editor);
    // A pointer that is used is a fault of this test.
    for (const name of ['click', 'dblclick', 'move', 'down']) {
      editor.page.mouse[name] = () => Promise.reject(new Error(`the mouse was used: ${name}`));
    }
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  const press = (key) => editor.page.keyboard.press(key);
  async function command(title) {
    await editor.palette(title);
    await editor.rows().first().filter({ hasText: title }).waitFor();
    await press('Enter');
  }
  /** What has the focus inside the sidebar. */
  const focused = async () => {
    const frame = await sidebar.ownFrame();
    return frame.evaluate(() => {
      const on = document.activeElement;
      return { list: on?.closest('[data-list]')?.dataset.list, row: on?.dataset.row, words: on?.textContent ?? '' };
    });
  };
  const lines = () => {
    const file = join(editor.folder, `${NAME}.dateline.jsonl`);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse) : [];
  };
  const written = (op) => until(`"${op}"`, () => lines().some((line) => line.op === op));

  it('opens an article, and it is marked', async () => {
    await editor.openFile(NAME);
    await editor.marked();
  });

  it('reads an event in the sidebar and goes to its sentence', async () => {
    await command('Dateline: Show Actors and Events');
    await sidebar.ready();
    let on = await focused();
    for (let tab = 0; tab < MAX_TABS && !(on.list === 'events' && on.row); tab += 1) {
      await press('Tab');
      on = await focused();
    }
    assert.equal(on.list, 'events', `Tab does not lead to the events: ${JSON.stringify(on)}`);
    await press('ArrowDown');
    const { words } = await focused();
    assert.match(words, /\p{L}{3}/u);
    await press('Enter');
    await editor.page.locator('.monaco-editor.focused').waitFor();
    // The cursor stood at the start of the text before.
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasNotText: /Ln 1,/ }).waitFor();
  });

  it('takes a mark away and puts it back', async () => {
    await editor.goTo(3, 33 + 'NAIROBI, March 4, 2024 — '.length);
    await press('Alt+X');
    await written('remove');
    await press('Escape');
    await press('Alt+Z');
    await written('revoke');
  });

  it('writes the events for another program', async () => {
    await command('Dateline: Export…');
    for (const [words, choice] of [
      ['This', 'This article'],
      ['Table of events', 'Table of events'],
    ]) {
      await editor.quickInput().fill(words);
      await editor.rows().first().filter({ hasText: choice }).waitFor();
      await press('Enter');
    }
    await editor.page.locator('.quick-input-title', { hasText: 'Export as' }).waitFor();
    await editor.page.waitForFunction(() =>
      document.querySelector('.quick-input-widget input')?.value.endsWith('.csv'),
    );
    await press('Enter');
    await editor.page.locator('.statusbar-item', { hasText: 'Exported: wells.csv' }).waitFor();
    assert.match(readFileSync(join(editor.folder, 'wells.csv'), 'utf8'), /Orpo/);
  });

  it('takes the analysis away', async () => {
    await command('Dateline: Copy Analysis as JSON');
    await editor.page.locator('.statusbar-item', { hasText: 'The analysis is on the clipboard.' }).waitFor();
  });

  it('complained about nothing in all this', () => assert.deepEqual(editor.faults, []));
});
