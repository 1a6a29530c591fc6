// The first minute: no article is open yet.
import assert from 'node:assert/strict';
import { Sidebar } from '../support/sidebar.mjs';
import { openDateline } from './session.mjs';

/** Waits until just the first `count` steps of our walkthrough are ticked. */
const ticked = (editor, count) =>
  editor.page.waitForFunction((wanted) => {
    const steps = [...document.querySelectorAll('.getting-started-step')];
    const done = steps.map((step) => step.querySelector('.codicon-getting-started-step-checked') !== null);
    return steps.length === 5 && done.every((is, at) => is === at < wanted);
  }, count);

describe('with no article open', () => {
  let editor;
  let sidebar;
  before(async () => {
    // Where an event stands at the end of a long line, the way to it takes the beginning out of sight.
    editor = await openDateline({ settings: { 'editor.wordWrap': 'on' } });
    sidebar = new Sidebar(editor);
    await sidebar.open();
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await editor.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  /** Looks into the walkthrough: so many steps must be ticked. */
  async function walkthrough(done) {
    const { page } = editor;
    await editor.palette('Welcome: Open Walkthrough');
    await editor.rows().filter({ hasText: 'Open Walkthrough' }).first().click();
    await page.locator('.quick-input-widget input[placeholder*=walkthrough]').fill('Read the News');
    await editor.pick('Read the News with Dateline');
    await ticked(editor, done);
    await page.keyboard.press('Control+W');
    if (done === 0) return;
    // The article is in front again; the keys are ours from when it is marked.
    await sidebar.ready();
    await editor.markedText('Katarina Holt');
  }

  it('the sidebar says what to do', async () => {
    await sidebar.notice().filter({ hasText: 'Open a news article' }).waitFor();
    await editor.shot('welcome');
  });

  // The editor ticks what is done from when it has first shown the walkthrough.
  it('nothing in the walkthrough is ticked yet', () => walkthrough(0));

  it('"Try the sample article" opens one, marked and told', async () => {
    await sidebar.button('Try the sample article').click();
    await editor.marked();
    await sidebar.ready();
    assert.ok((await sidebar.events().count()) >= 3);
  });

  // By the palette, which takes the keys as soon as it is there; a key of the text alone may come before the text has the focus.
  it('the walkthrough ticks each step when it was done, and not before', async () => {
    await walkthrough(1);
    await sidebar.go(sidebar.events().first()).click();
    await walkthrough(2);
    const reviewed = (words) => sidebar.frame.locator('.review-count', { hasText: words }).waitFor();
    await editor.clickText('Katarina Holt');
    await editor.command('Dateline: Confirm');
    await reviewed('1 of');
    await editor.command('Dateline: Undo Last Decision');
    await reviewed('0 of');
    await editor.command('Dateline: Review What Was Found');
    await editor.page.locator('.statusbar-item', { hasText: /^\s*1 of \d+/ }).waitFor();
    await editor.command('Dateline: Review: Accept');
    await reviewed('1 of');
    await walkthrough(5);
  });

  it('nobody was asked anything', async () => {
    assert.deepEqual(await editor.notifications(), []);
    assert.deepEqual(editor.faults, []);
  });
});
