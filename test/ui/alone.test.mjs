// One article in a window without a folder: what is of the article works, what is of the folder says what it wants.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceCopy } from '../support/inHost.mjs';
import { Sidebar } from '../support/sidebar.mjs';
import { until } from '../support/until.mjs';
import { openDateline } from './session.mjs';

const NAME = 'wells.txt';

describe('in a window without a folder', () => {
  let editor;
  const folder = workspaceCopy();
  const sidecar = join(folder, `${NAME}.dateline.jsonl`);
  before(async () => {
    editor = await openDateline({ folder, file: NAME, alone: true });
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('an article is marked and told', async () => {
    await editor.marked();
    const sidebar = new Sidebar(editor);
    await sidebar.open();
    await sidebar.ready();
    assert.ok((await sidebar.events().count()) >= 3);
  });

  it('a decision is kept beside the article, and taken back', async () => {
    await editor.markedText('Orpo');
    await editor.clickText('Orpo');
    await editor.command('Dateline: Confirm');
    await until('the decision', () => existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes('"op":"confirm"'));
    await editor.command('Dateline: Undo Last Decision');
    await until('the step back', () => readFileSync(sidecar, 'utf8').includes('"op":"revoke"'));
  });

  it('the folder view asks for a folder', async () => {
    await editor.command('Dateline: Show the Folder');
    const page = await editor.frameWith('dateline-folder');
    await page.getByText('Open a folder of articles').first().waitFor();
    assert.equal(await editor.page.locator('.tab.dirty').count(), 0);
    assert.deepEqual(await editor.notifications(), []);
    assert.deepEqual(editor.faults, []);
  });
});
