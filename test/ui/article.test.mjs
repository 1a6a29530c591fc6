// What a person sees and does in the text of an article.
import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { openDateline } from './session.mjs';

describe('an article', () => {
  let editor;
  before(async () => {
    editor = await openDateline({ file: 'wells.txt' });
    await editor.marked();
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('has its names marked, each kind in a style of its own', async () => {
    const styles = await editor.decorations().evaluateAll((nodes) => nodes.map((node) => node.className));
    assert.ok(styles.length >= 15, `only ${styles.length} marks`);
    assert.ok(new Set(styles).size >= 3, `only these styles: ${[...new Set(styles)].join(', ')}`);
  });

  it('tells on hover who someone is, and why it was marked', async () => {
    const card = await editor.hover('Petteri Orpo', 'Petteri Orpo');
    assert.match(card, /person/i);
    assert.match(card, /Prime Minister/);
    assert.match(card, /mention/i);
    assert.match(card, /why|because|marked/i);
  });

  it('tells on hover of a short name the full one', async () => {
    const card = await editor.hover('Ruto needed', 'William Ruto');
    assert.match(card, /President/);
  });

  it('shows whom a pronoun means while the cursor stands in its actor', async () => {
    const marks = () => editor.decorations().count();
    await editor.page.locator('.statusbar-item', { hasText: /\d+ actors/ }).waitFor();
    await editor.goTo(2, 1);
    const calm = await marks();
    // "Orpo", who is "he" later in the line.
    await editor.goTo(7, 2);
    await until('more marks, with the cursor on a name', async () => (await marks()) > calm);
    await editor.goTo(2, 1);
    await until('the marks as they were', async () => (await marks()) === calm);
  });

  it('puts what is in the article into the outline', async () => {
    await editor.focusEditor();
    await editor.opens('Control+Shift+O', (timeout) => editor.quickInput().waitFor({ timeout }));
    for (const name of ['Petteri Orpo', 'Amnesty International']) {
      await editor.quickInput().fill(`@${name}`);
      await editor.rows().filter({ hasText: name }).first().waitFor();
    }
    await editor.page.keyboard.press('Escape');
    await editor.quickInput().waitFor({ state: 'hidden' });
  });

  it('goes from a short name to the full one by F12', async () => {
    await editor.goTo(11, 8);
    const line = editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 3,' });
    await editor.opens('F12', (timeout) => line.waitFor({ timeout }));
  });

  it('lists every mention by Shift+F12', async () => {
    await editor.goTo(11, 8);
    const rows = editor.page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
    await editor.opens('Shift+F12', (timeout) => rows.nth(2).waitFor({ timeout }));
    await editor.page.keyboard.press('Escape');
    await editor.page.locator('.reference-zone-widget').waitFor({ state: 'detached' });
  });

  it('highlights the other mentions of whom the cursor stands in', async () => {
    await editor.goTo(11, 8);
    await editor.page.locator('.view-overlays .cdr[class*="wordHighlight"]').nth(1).waitFor();
  });

  it('keeps up with typing, and never changes the text by itself', async () => {
    await editor.goTo(2, 1);
    await editor.page.keyboard.type('Then Angela Merkel flew to Lisbon. ', { delay: 20 });
    await editor.markedText('Angela Merkel');
    await editor.markedText('Lisbon');
    await until('what was typed', async () => /^Then Angela Merkel flew to Lisbon\. $/m.test(await editor.text()));
    await until('the text as it was', async () => {
      const isLeft = (await editor.text()).includes('Then');
      if (isLeft) await editor.page.keyboard.press('Control+Z');
      return !isLeft;
    });
    assert.doesNotMatch(await editor.text(), /Merkel/);
  });

  it('loses its marks and gets them back by the item in the status bar', async () => {
    const item = editor.page.locator('.statusbar-item[id*="dateline.status"] a');
    await item.filter({ hasText: /\d+ actors/ }).waitFor();
    await item.click();
    await editor.pick('turn the marks off here');
    await editor.decorations().first().waitFor({ state: 'detached' });
    await item.filter({ hasText: 'Dateline' }).click();
    await editor.pick('This is an article');
    await editor.marked();
  });

  it('leaves a file alone that is no article', async () => {
    await editor.openFile('shopping.txt');
    const item = editor.page.locator('.statusbar-item[id*="dateline.status"]');
    await item.filter({ hasText: /^\s*Dateline\s*$/ }).waitFor();
    assert.equal(await editor.decorations().count(), 0);
    await editor.openFile('wells.txt');
    await editor.marked();
  });

  it('complained about nothing in all this', async () => {
    assert.deepEqual(await editor.notifications(), []);
    assert.deepEqual(editor.faults, []);
  });
});
