// What leaves the house and what comes in: Export with what is lost, of what the filter shows; Import; Score; Copy as Citation.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sidebar } from '../support/sidebar.mjs';
import { until } from '../support/until.mjs';
import { openDateline } from './session.mjs';

const NAME = 'away.txt';
const ARTICLE = `GRAVENHOLT, May 14, 2024 (Meridian Press) — Prime Minister Katarina Holt met French President Emmanuel Macron in Berlin on Tuesday.

Holt told reporters that the dockers would open the harbor in June. Macron welcomed the decision.
`;

describe('away and back', () => {
  let editor;
  const press = (...keys) =>
    keys.reduce((before, key) => before.then(() => editor.page.keyboard.press(key)), Promise.resolve());
  /** A command that goes on asking. */
  const run = async (title) => {
    await editor.palette(title);
    await row(title).click();
  };
  const row = (part) => editor.rows().filter({ hasText: part }).first();
  /** Answers the editor's own question for a file. */
  const chooseFile = async (name) => {
    const field = editor.quickInput();
    await until('the question for a file', async () =>
      (await field.inputValue()).includes(editor.folder.split('/').at(-1)),
    );
    await field.fill(join(editor.folder, name));
    await press('Enter');
    await editor.quickInput().waitFor({ state: 'hidden' });
  };
  const written = (name) =>
    until(name, () => existsSync(join(editor.folder, name)) && readFileSync(join(editor.folder, name), 'utf8'));

  before(async () => {
    editor = await openDateline({ settings: { 'editor.wordWrap': 'on' } });
    writeFileSync(join(editor.folder, NAME), ARTICLE);
    await editor.openFile(NAME);
    await editor.marked();
    await editor.page.locator('.statusbar-item', { hasText: /\d+ actors/ }).waitFor();
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
    await press('Escape');
  });

  it('exports the article, and says beforehand what each format loses', async () => {
    await run('Dateline: Export…');
    await row('This article').waitFor();
    await press('Enter');
    await row('Table of actors (CSV)').waitFor();
    assert.match(await row('Table of actors (CSV)').innerText(), /\d+ mentions are left out/);
    await editor.quickInput().fill('Table of events');
    assert.match(await row('Table of events (CSV)').innerText(), /Nothing is lost/);
    await press('Enter');
    await chooseFile('events.csv');
    const csv = await written('events.csv');
    assert.match(csv, /^Event ID,/);
    assert.match(csv, /Katarina Holt/);
  });

  it('exports just what the filter of the sidebar shows', async () => {
    const sidebar = new Sidebar(editor);
    await sidebar.open();
    await sidebar.ready();
    await sidebar.filterField().fill('macron');
    await sidebar.actor('Emmanuel Macron').waitFor();
    await sidebar.frame.locator('button', { hasText: 'Export what is shown' }).click();
    await row('Table of actors (CSV)').waitFor();
    await editor.quickInput().fill('Table of mentions');
    await press('Enter');
    await chooseFile('shown.csv');
    const csv = await written('shown.csv');
    assert.match(csv, /Emmanuel Macron/);
    assert.doesNotMatch(csv, /Gravenholt/i);
    await sidebar.filterField().fill('');
  });

  it('imports another program’s annotations after showing what they would do, as one step', async () => {
    const start = ARTICLE.indexOf('dockers');
    writeFileSync(
      join(editor.folder, 'away.ann'),
      `T1\tgroup ${start} ${start + 7}\tdockers\nT2\tperson 0 5\tnot the words\n`,
    );
    await editor.focusEditor();
    await run('Dateline: Import Annotations…');
    await chooseFile('away.ann');
    const dialog = editor.page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: 'Agreement with what is marked now' }).waitFor();
    assert.match(await dialog.innerText(), /Line 2: these words do not stand/);
    await dialog.getByRole('button', { name: /^Take Over \(/ }).click();
    const lines = (await written(`${NAME}.dateline.jsonl`))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ op, type }) => [op, type]),
      [['add', 'group']],
    );
    await editor.focusEditor();
    await press('Alt+Z');
    await until('the step back', () =>
      readFileSync(join(editor.folder, `${NAME}.dateline.jsonl`), 'utf8').includes('revoke'),
    );
  });

  it('copies a sentence with its source', async () => {
    await editor.clickText('welcomed the decision');
    await editor.command('Dateline: Copy as Citation');
    await editor.page.locator('.statusbar-item', { hasText: 'The sentence is on the clipboard' }).waitFor();
    await editor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /Macron welcomed the decision\./);
    assert.match(copied, /away\.txt|Meridian Press|2024/);
  });

  it('measures what was found against gold, difference by difference', async () => {
    await editor.focusEditor();
    await run('Dateline: Score Against Gold…');
    await chooseFile('away.ann');
    for (const line of ['Measured against away.ann', '1. line 1, mentions'])
      await editor.page.locator('.view-line', { hasText: line }).waitFor();
    await press('ControlOrMeta+w');
  });
});
