// The folder of articles as a person walks through it: the folder view, a sentence, the timeline, the network, a brief.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceCopy } from '../support/inHost.mjs';
import { until } from '../support/until.mjs';
import { openDateline } from './session.mjs';

describe('the folder', () => {
  let editor;
  let page;
  before(async () => {
    const folder = workspaceCopy();
    // The same news again, from elsewhere.
    const text = readFileSync(join(folder, 'border-accord.txt'), 'utf8');
    writeFileSync(join(folder, 'border-again.txt'), text);
    editor = await openDateline({ folder });
    ({ page } = editor);
    await editor.openView('Dateline');
    await editor.command('Dateline: Show the Folder');
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  /** The line that the cursor stands in, of the editor with the focus or beside the page. */
  const line = () => page.locator('.statusbar-item[id="status.editor.selection"]');

  /** What stands in a file of the folder, when it matches. */
  const written = (name, pattern) =>
    until(`${pattern} in ${name}`, () => {
      const file = join(editor.folder, name);
      return existsSync(file) && pattern.test(readFileSync(file, 'utf8'));
    });

  it('lists actors and events of all articles, and a sentence leads to its place', async () => {
    const folder = await editor.frameWith('dateline-folder [data-kind=actor]');
    await folder.locator('[data-kind=actor]').nth(5).waitFor();
    await folder.getByRole('button', { name: /^Events/ }).click();
    const event = folder.locator('[data-kind=event]').first();
    await event.click();
    const sentence = folder.locator('.reports .sentence').first();
    const words = (await sentence.innerText()).slice(0, 20);
    await sentence.click();
    await editor.lines().first().waitFor();
    await line().waitFor();
    await until(words, async () => (await editor.text()).includes(words.slice(0, 12)));
  });

  it('draws a timeline and a network, and a dot leads to its sentence', async () => {
    await editor.command('Dateline: Open Timeline');
    const timeline = await editor.frameWith('dateline-timeline svg.chart g[data-id]');
    await timeline.locator('svg.chart g[data-id] path').first().click();
    await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
    await editor.command('Dateline: Open Network');
    const network = await editor.frameWith('dateline-network tbody tr');
    await network.locator('[data-row]').first().click();
    await network.locator('.reports .sentence').first().waitFor();
    await network.getByRole('button', { name: 'SVG…' }).click();
    await editor.quickInput().waitFor();
    await page.keyboard.press('Enter');
    await editor.quickInput().waitFor({ state: 'hidden' });
    await written('network.svg', /^<svg [\s\S]*<title>Network<\/title>/);
    assert.deepEqual(editor.faults, []);
  });

  it('asks whether two reports tell one event, and takes the answer', async () => {
    const folder = await editor.frameWith('dateline-folder .tab');
    await folder.getByRole('button', { name: /^Same event/ }).click();
    const same = folder.locator('.same');
    await same.first().waitFor();
    const before = await folder.getByRole('button', { name: /^Same event/ }).innerText();
    const words = await same.first().locator('.sentence').first().innerText();
    await same.first().getByRole('button', { name: 'The same event' }).click();
    const now = folder.getByRole('button', { name: /^Same event/ });
    await now.filter({ hasNotText: before }).waitFor();
    // Taken back and done again by keys, with the focus in the view.
    await now.press('Alt+z');
    await now.filter({ hasText: before }).waitFor();
    await now.press('Shift+Alt+z');
    await now.filter({ hasNotText: before }).waitFor();
    await folder.getByRole('button', { name: /^Events/ }).click();
    const told = folder.locator('[data-kind=event]', { hasText: '2 articles' }).first();
    await told.click();
    const reports = folder.locator('li.row', { has: told }).locator('.reports .sentence');
    await reports.nth(1).waitFor();
    assert.deepEqual(await reports.allInnerTexts(), [words, words]);
  });

  it('takes somebody apart in one article', async () => {
    const folder = await editor.frameWith('dateline-folder .tab');
    await folder.getByRole('button', { name: /^Actors/ }).click();
    const row = folder.locator('[data-kind=actor][aria-expanded=false]', { hasText: '2 articles' }).first();
    const name = await row.locator('.name').innerText();
    await row.click();
    await folder
      .getByRole('button', { name: /^Somebody else here: / })
      .first()
      .click();
    await page.locator('.quick-input-title', { hasText: 'Who is' }).waitFor();
    await editor.quickInput().fill(`${name} (Harbor)`);
    await editor.quickInput().press('Enter');
    await editor.quickInput().waitFor({ state: 'hidden' });
    await folder
      .locator('.name', { hasText: `${name} (Harbor)` })
      .first()
      .waitFor();
  });

  it('renames somebody for the whole folder', async () => {
    const folder = await editor.frameWith('dateline-folder .tab');
    await folder.getByRole('button', { name: /^Actors/ }).click();
    const row = folder.locator('[data-kind=actor][aria-expanded=false]').first();
    await row.click();
    await folder.getByRole('button', { name: 'Rename…' }).last().click();
    await page.locator('.quick-input-title', { hasText: 'is called' }).waitFor();
    await editor.quickInput().fill('Somebody Renamed');
    await editor.quickInput().press('Enter');
    await folder.locator('.name', { hasText: 'Somebody Renamed' }).first().waitFor();
    const register = '.dateline/actors.jsonl';
    await written(register, /"op":"know"[\s\S]*"op":"rename"|"op":"rename"[\s\S]*"op":"know"/);
    await written(register, /"name":"Somebody Renamed"/);
  });

  it('shows what fits a search as a list in place, and the words around a name', async () => {
    const name = 'Somebody Renamed';
    // The command asks by itself: no moment without a list lies between the two.
    await editor.palette('Dateline: Search the Folder…');
    await editor.rows().filter({ hasText: 'Search the Folder' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('A name, words').waitFor();
    await editor.quickInput().fill(name);
    await editor.rows().filter({ hasText: name }).first().waitFor();
    await editor.pick(/^.*Show all \d+ as a list/);
    await page.locator('.reference-zone-widget .monaco-list-row').first().waitFor();
    await page.keyboard.press('Escape');
    await editor.palette('Dateline: Show Words Around an Actor or Act in the Folder…');
    await editor.rows().filter({ hasText: 'Show Words Around an Actor' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Words around an actor or an act' }).waitFor();
    await editor.quickInput().fill(name);
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: /places,\ssorted\sby\swhat\sfollows/ }).waitFor();
    await until('a link to an article', async () => /border-a\w+\.txt/.test(await editor.text()));
  });

  it('writes a brief of an actor into a new document', async () => {
    await editor.palette('Dateline: Write a Brief…');
    for (const part of ['Write a Brief', 'One actor', 'mentions']) {
      await editor.rows().filter({ hasText: part }).first().waitFor();
      await page.keyboard.press('Enter');
    }
    await page.locator('.view-line', { hasText: /^#\sBrief:/ }).waitFor();
    await until('the brief', async () => /## Who[\s\S]*## What happened/.test(await editor.text()));
  });
});
