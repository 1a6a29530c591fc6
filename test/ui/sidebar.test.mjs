// The sidebar: what it lists, where a click leads, and all of it without a mouse.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/editor.mjs';
import { axeFaults } from '../support/pageChecks.mjs';
import { Sidebar } from '../support/sidebar.mjs';
import { until } from '../support/until.mjs';
import { openDateline } from './session.mjs';

/** What the command line says of an article of the folder. */
function analysisOf(name) {
  const args = ['dist/cli.js', 'analyze', '--format', 'json', join('test/fixtures/workspace', name)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}

const soon = (holds) => until(String(holds), holds);

describe('the sidebar', () => {
  let editor;
  let sidebar;
  before(async () => {
    editor = await openDateline({ file: 'wells.txt' });
    sidebar = new Sidebar(editor);
    await sidebar.open();
    await sidebar.ready();
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('tells the headline event as who did what to whom', async () => {
    const line = (await sidebar.headline().innerText()).replace(/\s+/g, ' ');
    // Which event that is, is for the tests of the analysis to judge; here it must be told in full.
    const { actors, events } = analysisOf('wells.txt');
    const { trigger, source, recipient } = events.find(({ rank }) => rank === 1);
    const text = readFileSync(join(editor.folder, 'wells.txt'), 'utf8');
    assert.ok(line.includes(text.slice(trigger.start, trigger.end)), line);
    for (const { actor, start, end } of [...source, ...recipient]) {
      const told = [text.slice(start, end), ...actors.filter(({ id }) => id === actor).map(({ name }) => name)];
      assert.ok(
        told.some((words) => line.includes(words)),
        `${told} is not in: ${line}`,
      );
    }
  });

  it('lists the actors with role, and the foremost first', async () => {
    const rows = await sidebar.actors().allInnerTexts();
    assert.match(rows[0].replace(/\s+/g, ' '), /Orpo|Ruto|Kenya|Finland/);
    assert.match((await sidebar.actor('Petteri Orpo').innerText()).replace(/\s+/g, ' '), /Prime Minister/);
  });

  it('goes to an actor by a click, and on to the next mention by another', async () => {
    const go = sidebar.go(sidebar.actor('William Ruto'));
    await go.click();
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 3,' }).waitFor();
    await go.click();
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 5,' }).waitFor();
  });

  it('goes to the sentence of an event and tints it', async () => {
    const arrest = sidebar
      .events()
      .filter({ hasText: /arrest/i })
      .first();
    await sidebar.go(arrest).click();
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 13,' }).waitFor();
  });

  it('shows whom the cursor stands in', async () => {
    // Beyond the right edge of the window, and beyond the first actors of the list.
    await editor.focusEditor();
    await editor.goTo(7, 135);
    await sidebar.frame.locator('[data-list="actors"] li.row[data-current] .name', { hasText: 'Museveni' }).waitFor();
  });

  it('lists what matches the filter only', async () => {
    const all = await sidebar.actors().count();
    await sidebar.filterField().fill('mwangi');
    await sidebar.actor('Laura Mwangi').waitFor();
    await soon(async () => (await sidebar.actors().count()) < all);
    await sidebar.filterField().press('Escape');
    await soon(async () => (await sidebar.actors().count()) === all);
  });

  it('hides a type in the text and shows it again', async () => {
    const before = await editor.decorations().count();
    const chip = sidebar.chip('Places');
    await chip.click();
    await soon(async () => (await editor.decorations().count()) < before);
    assert.equal(await chip.getAttribute('aria-pressed'), 'false');
    await chip.click();
    await soon(async () => (await editor.decorations().count()) === before);
  });

  it('orders events by date when asked', async () => {
    await sidebar.frame.locator('.order button', { hasText: 'By date' }).click();
    const pressed = sidebar.frame.locator('.order button[aria-pressed="true"]');
    await soon(async () => (await pressed.innerText()) === 'By date');
    await sidebar.frame.locator('.order button', { hasText: 'By text' }).click();
  });

  it('can be walked without a mouse', async () => {
    const { keyboard } = editor.page;
    await sidebar.filterField().focus();
    await keyboard.press('ArrowDown');
    const focused = () => sidebar.frame.locator('li.row button.go:focus');
    const first = await focused().getAttribute('data-row');
    await keyboard.press('ArrowDown');
    await soon(async () => (await focused().getAttribute('data-row')) !== first);
    await keyboard.press('ArrowRight');
    await sidebar.frame.locator('li.row .details').first().waitFor();
    await keyboard.press('ArrowLeft');
    await sidebar.frame.locator('li.row .details').first().waitFor({ state: 'detached' });
    await keyboard.press('Home');
    await soon(async () => (await focused().getAttribute('data-row')) === first);
    // A slash leads to the filter; letters alone would decide about the row.
    await keyboard.type('/m');
    await soon(async () => (await sidebar.filterField().inputValue()) === 'm');
    await keyboard.press('Escape');
    await keyboard.press('ArrowDown');
    // Enter goes to the place and gives the editor the keyboard.
    await keyboard.press('Enter');
    await editor.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  it('takes corrections by keys and by buttons, shows them, and takes them back', async () => {
    const { keyboard } = editor.page;
    const count = sidebar.frame.locator('.review-count');
    const reviewed = async () => Number(/^\d+/.exec((await count.innerText()).trim())?.[0]);
    const before = await reviewed();
    const orpo = sidebar.actor('Petteri Orpo');
    await sidebar.go(orpo).focus();
    await keyboard.press('c');
    await orpo.locator('.judged').waitFor();
    await soon(async () => (await reviewed()) > before);
    const mwangi = sidebar.actor('Laura Mwangi');
    await sidebar.go(mwangi).hover();
    await mwangi.getByRole('button', { name: /^Not an actor/ }).click();
    await mwangi.waitFor({ state: 'detached' });
    const undo = sidebar.frame.getByRole('button', { name: 'Undo the last correction' });
    await undo.click();
    await mwangi.waitFor();
    await undo.click();
    await orpo.locator('.judged').waitFor({ state: 'detached' });
    await soon(async () => (await reviewed()) === before);
    await sidebar.frame.getByRole('button', { name: 'Redo the correction' }).click();
    await orpo.locator('.judged').waitFor();
    await undo.click();
    await orpo.locator('.judged').waitFor({ state: 'detached' });
  });

  it('renames an actor, with the article as it was', async () => {
    const text = await editor.text();
    await sidebar.go(sidebar.actor('Laura Mwangi')).focus();
    await editor.page.keyboard.press('F2');
    await editor.quickInput().fill('Laura W. Mwangi');
    await editor.page.keyboard.press('Enter');
    const renamed = sidebar.actor('Laura W. Mwangi');
    await renamed.locator('.by-hand').waitFor();
    assert.equal(await editor.text(), text);
    await sidebar.frame.getByRole('button', { name: 'Undo the last correction' }).click();
    await renamed.waitFor({ state: 'detached' });
  });

  it('takes the tint out of the text by Escape', async () => {
    await sidebar.go(sidebar.events().first()).click();
    const tints = () =>
      editor.decorations().evaluateAll((nodes) => {
        const probe = document.createElement('div');
        probe.style.backgroundColor = 'var(--vscode-dateline-sentenceBackground)';
        document.querySelector('.monaco-workbench').append(probe);
        const tint = getComputedStyle(probe).backgroundColor;
        probe.remove();
        return nodes.filter((node) => getComputedStyle(node).backgroundColor === tint).length;
      });
    await soon(async () => (await tints()) > 0);
    await editor.page.keyboard.press('Escape');
    await soon(async () => (await tints()) === 0);
  });

  it('keeps the rules of accessibility', async () => {
    const frame = await sidebar.ownFrame();
    assert.deepEqual((await axeFaults(frame)).faults, []);
  });

  it('has not touched the article in all this', async () => {
    assert.equal(await editor.page.locator('.tab.dirty').count(), 0);
  });

  it('says so when the file is no article, and follows back', async () => {
    await editor.openFile('shopping.txt');
    await sidebar.notice().filter({ hasText: 'does not read like a news article' }).waitFor();
    await editor.openFile('wells.txt');
    await sidebar.actor('Petteri Orpo').waitFor();
  });

  it('complained about nothing in all this', async () => {
    assert.deepEqual(await editor.notifications(), []);
    assert.deepEqual(editor.faults, []);
  });
});
