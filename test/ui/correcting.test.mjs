// Whether correcting feels right: every gesture by keyboard, what is asked, and what stands on disk afterwards.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/until.mjs';
import { openDateline } from './session.mjs';

const ARTICLE = `GRAVENHOLT, May 14, 2024 (Meridian Press) — Prime Minister Katarina Holt met French President Emmanuel Macron in Berlin on Tuesday.

The talks were about Zorbany and its harbor. Nobody knew Zorbany before. A year ago Zorbany was closed.

Holt told reporters that the dockers would open the harbor in June. Macron welcomed the decision.
`;
const NAME = 'correcting.txt';

describe('correcting', () => {
  let editor;
  const lines = () => {
    const file = join(editor.folder, `${NAME}.dateline.jsonl`);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  };
  /** What is written after `count` operations. */
  const written = async (count, enough = 1) => {
    await until(`${enough} more than ${count} operations`, () => lines().length >= count + enough);
    return lines().slice(count);
  };
  const press = (...keys) =>
    keys.reduce((before, key) => before.then(() => editor.page.keyboard.press(key)), Promise.resolve());
  const status = (part) => editor.page.locator('.statusbar-item', { hasText: part });
  const title = (part, timeout) =>
    editor.page.locator('.quick-input-title', { hasText: part }).waitFor(timeout && { timeout });
  /** Opens a question by its key. */
  const asks = (key, part) => editor.opens(key, (timeout) => title(part, timeout));
  /** Enter on the last question, or Escape: the keys that follow are for the text again. */
  const answer = async (key = 'Enter') => {
    await press(key);
    await editor.quickInput().waitFor({ state: 'hidden' });
  };
  const firstRow = (part) => editor.rows().first().filter({ hasText: part }).waitFor();

  before(async () => {
    editor = await openDateline({ settings: { 'editor.wordWrap': 'on' } });
    writeFileSync(join(editor.folder, NAME), ARTICLE);
    await editor.openFile(NAME);
    await editor.marked();
    await status(/\d+ actors/).waitFor();
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
    await press('Escape');
  });

  it('reviews in text order, asks on screen, takes every plain key, and lets keys type again', async () => {
    await editor.clickText('Zorbany before');
    await press('Alt+R');
    await status('1 of 1').filter({ hasText: 'Is “GRAVENHOLT” a place?' }).waitFor();
    await status('a yes · x no').waitFor();
    await status('3 place').waitFor();
    const asked = await editor.page.evaluate(() =>
      [...document.querySelectorAll('.view-line span')]
        .flatMap((node) => ['::before', '::after'].map((pseudo) => getComputedStyle(node, pseudo).content))
        .filter((content) => content.includes('another type')),
    );
    assert.equal(asked.length, 1, 'the question stands once in the text');
    await press('q', 'Shift+K', ';', 'ArrowRight', 'u');
    await status('means nothing here').waitFor();
    await press('Space', 'p', 'a', 'a', 'a', 'a');
    await status('Does it say “Katarina Holt met').waitFor();
    await status('1 talks').waitFor();
    await press('2');
    await written(0, 5);
    assert.deepEqual(
      lines().map((one) => one.op),
      ['confirm', 'confirm', 'confirm', 'confirm', 'event-edit'],
    );
    assert.deepEqual(lines()[4].fields, { act: 'AGREE', subtype: null });
    await press('z');
    await status('Undone: event “met” changed').waitFor();
    await status('Does it say').waitFor();
    await press('Escape');
    await status('a yes · x no').waitFor({ state: 'detached' });
    assert.equal(readFileSync(join(editor.folder, NAME), 'utf8'), ARTICLE);
    assert.equal(await editor.page.locator('.tab.active.dirty').count(), 0);
    await editor.clickText('Zorbany before');
    await editor.page.keyboard.type('qq');
    await until('what was typed', async () => (await editor.text()).includes('qq'));
    await press('Control+Z');
    await until('the text as it was', async () => !(await editor.text()).includes('qq'));
  });

  it('chooses who did it: Enter on one row an actor stores that alone, typed words become an actor', async () => {
    let count = lines().length;
    await editor.clickText('open the harbor');
    await asks('Shift+Alt+1', '“open”: who did it?');
    const names = await editor.rows().locator('.label-name').allInnerTexts();
    assert.equal(new Set(names).size, names.length, names.join(', '));
    await editor.page.keyboard.type('told reporters');
    await firstRow('New: “told reporters”');
    await press('Enter');
    await title('What is “told reporters”?');
    await answer('2');
    await written(count, 2);
    const source = lines().find((one) => one.op === 'event-edit' && one.fields.source);
    assert.deepEqual(Object.keys(source.fields), ['source']);
    assert.match(source.fields.source[0].quote, /told reporters/);
    count = lines().length;
    await asks('Shift+Alt+1', 'who did it?');
    await answer('Escape');
    await asks('Shift+Alt+3', '“open”: when was it done?');
    await editor.page.keyboard.type('2024-06-20');
    await firstRow('2024-06-20');
    await answer();
    assert.deepEqual(
      (await written(count)).map((one) => one.fields),
      [{ time: '2024-06-20' }],
    );
  });

  it('marks an event by five Enters, and Escape marks nothing', async () => {
    const count = lines().length;
    await editor.clickText('closed');
    await asks('Alt+E', '“closed”: what was done? (1/5)');
    await press('Enter');
    await title('who did it? (2/5)');
    await answer('Escape');
    await press('Alt+E');
    const steps = [
      '(1/5)',
      'who did it? (2/5)',
      'to whom was it done? (3/5)',
      'when was it done? (4/5)',
      'where was it done? (5/5)',
    ];
    for (const step of steps) {
      await title(step);
      await press('Enter');
    }
    await editor.quickInput().waitFor({ state: 'hidden' });
    const [event, ...more] = await written(count);
    assert.deepEqual(more, []);
    assert.equal(event.op, 'event-add');
    assert.deepEqual(
      event.fields.place.map((one) => one.quote),
      ['Zorbany'],
    );
    assert.equal(event.fields.time, '2023');
    await press('Alt+Z');
    await status('Undone: event “closed” marked').waitFor();
  });

  it('asks how far a split goes, and names action and words when it asks about others', async () => {
    let count = lines().length;
    await editor.clickText('Zorbany before');
    await asks('Alt+D', 'Split off “Zorbany”: how far does it go?');
    await answer();
    assert.deepEqual(
      (await written(count)).map((one) => one.op),
      ['split'],
    );
    await press('Alt+Z');
    await status('Undone: “Zorbany” split off').waitFor();
    count = lines().length;
    await press('Alt+X');
    await title('“Zorbany” is not a name');
    await answer('Escape');
    await written(count);
    await press('Alt+Z');
    await status('Undone: “Zorbany” is not a name').waitFor();
    await asks('Alt+S', '“Zorbany” is the same actor as');
  });

  it('offers a few actions that name their target, and to mark a plain word', async () => {
    const menu = editor.page.locator('.action-widget .monaco-list-row.action');
    await editor.clickText('French President');
    await press('Control+.');
    await menu.first().waitFor();
    const titles = await menu.allInnerTexts();
    assert.ok(titles.length <= 6, titles.join(', '));
    assert.match(titles[0], /^“French President(?: Emmanuel Macron)?” is not a name$/);
    await press('Escape');
    await editor.clickText('before. A year');
    await press('Control+.');
    await menu.filter({ hasText: 'Mark “before” as…' }).waitFor();
    await menu.filter({ hasText: 'Mark an event at “before”…' }).waitFor();
  });

  it('corrects from the card, which quotes the sentence', async () => {
    let count = lines().length;
    const card = await editor.hover('met French', 'Event');
    for (const each of ['Confirm', 'Wrong', 'Who…', 'To whom…', 'When…', 'Katarina Holt met French President'])
      assert.ok(card.includes(each), `"${each}" is not in: ${card}`);
    await editor.hoverCard().getByText('Confirm').first().click();
    assert.equal((await written(count))[0].op, 'event-confirm');
    count = lines().length;
    const name = await editor.hover('Zorbany before', 'Not a name');
    for (const each of ['Same as…', 'Rename…', 'Type…', '“Nobody knew Zorbany before.”'])
      assert.ok(name.includes(each), `"${each}" is not in: ${name}`);
    await editor.hoverCard().getByText('Rename…').first().click();
    await title('New name of Zorbany');
  });

  it('writes a note on the whole mention in a box that has the focus, and opens no panel for it', async () => {
    const count = lines().length;
    await editor.clickText('Holt met');
    await editor.palette('Dateline: Add a Note');
    await firstRow('Add a Note');
    await press('Enter');
    await title('Katarina Holt”');
    await editor.page.keyboard.type('Check her title.');
    await answer();
    const [note] = await written(count);
    assert.match(note.anchor.quote, /Katarina Holt$/);
    assert.equal(note.text, 'Check her title.');
    await editor.page.locator('.comment-range-glyph').first().waitFor();
    assert.equal(await editor.page.locator('.part.panel:visible').count(), 0);
  });

  it('tells a lost decision in words, and puts it at the likeliest place by one click', async () => {
    await editor.clickText('welcomed the');
    await press('Alt+E');
    for (const step of ['(1/5)', '(2/5)', '(3/5)', '(4/5)', '(5/5)']) {
      await title(step);
      await press('Enter');
    }
    await editor.quickInput().waitFor({ state: 'hidden' });
    await until('the event', () => lines().some((one) => one.op === 'event-add' && one.anchor.quote === 'welcomed'));
    const count = lines().length;
    const text = ARTICLE.replace('Macron welcomed the decision.', 'Macron has welcommed the plan.').replace(
      'A year ago',
      'Long ago',
    );
    writeFileSync(join(editor.folder, NAME), text);
    await until('the new text', async () => (await editor.text()).includes('welcommed'));
    await press('Control+Shift+M');
    const row = editor.page.locator('.markers-panel .monaco-list-row', { hasText: 'Is it “' }).first();
    await row.waitFor();
    const words = (await row.innerText()).replaceAll('\u00a0', ' ');
    assert.match(words, /event “welcomed” marked as .*: these words are gone\. Is it “.*welcommed.*” now\?/);
    assert.doesNotMatch(words, /[0-9a-f]{12}/);
    await row.locator('a', { hasText: 'put it there' }).click();
    const again = await written(count, 2);
    assert.deepEqual(again.map((one) => one.op).sort(), ['event-add', 'revoke']);
    assert.equal(again.find((one) => one.op === 'event-add').anchor.quote, 'welcommed');
    await row.waitFor({ state: 'detached' });
    assert.deepEqual(editor.faults, []);
  });
});
