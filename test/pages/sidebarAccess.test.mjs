// The sidebar in every state, theme and width, looked at by axe: no fault of accessibility that a program can find.
import assert from 'node:assert/strict';
import { launchBrowser } from '../support/browser.mjs';
import { ALL_OPEN, axeFaults } from '../support/pageChecks.mjs';
import { drawn, post, sidebarPages } from '../support/sidebarPage.mjs';

async function faults(page) {
  const { faults: found, looked } = await axeFaults(page);
  // A page on which next to nothing could be looked at proves nothing.
  assert.ok(looked > 8, `only ${looked} rules had something to look at`);
  return found;
}

describe('sidebar for everybody', () => {
  let browser;
  let pages;
  let model;
  before(async () => {
    browser = await launchBrowser();
    pages = await sidebarPages(browser);
    const { sidebarModel, sampleSnapshot, sampleJudging } = pages.host;
    const snapshot = sampleSnapshot();
    const { snapshot: judged, judging } = sampleJudging(snapshot);
    const ready = { status: 'ready', notice: undefined, snapshot: judged };
    model = {
      reviewed: sidebarModel(ready, new Set(), { ...judging, blocked: 'newer' }),
      reading: sidebarModel({ ...ready, status: 'analysing' }, new Set()),
      hidden: sidebarModel(ready, new Set(['person', 'date'])),
      untold: { ...sidebarModel(ready, new Set()), headline: null },
      empty: sidebarModel(undefined, new Set()),
      off: sidebarModel({ status: 'off' }, new Set()),
      awaited: sidebarModel({ status: 'analysing' }, new Set()),
      foreign: sidebarModel({ status: 'foreign' }, new Set()),
      paused: sidebarModel({ status: 'paused' }, new Set()),
    };
  });
  after(() => browser?.close());

  /** Shows the states one after another in one page. */
  async function look(options, names, act = async () => {}) {
    const page = await pages.open({ height: 2600, kept: ALL_OPEN, ...options });
    try {
      for (const name of names) {
        await post(page, { type: 'model', model: model[name] });
        await drawn(page);
        await act(page);
        await drawn(page);
        assert.deepEqual(await faults(page), [], name);
      }
    } finally {
      await page.context().close();
    }
  }
  const unfold = async (page) => {
    await post(page, { type: 'cursor', actor: 'solberg', event: 'e7' });
    for (const kind of ['event', 'actor']) {
      const twist = page.locator(`li[data-kind=${kind}] .twist`).first();
      if ((await twist.getAttribute('aria-expanded')) === 'false') await twist.click();
    }
  };

  for (const theme of ['dark', 'light', 'contrast'])
    it(`all unfolded, reviewed in part, with what is wrong told, ${theme}`, () =>
      look({ theme }, ['reviewed'], unfold));

  it('narrow', () => look({ width: 170 }, ['reviewed'], unfold));

  it('reading, with types hidden, without a headline, and with nothing to list', () =>
    look({}, ['reading', 'hidden', 'untold', 'empty', 'off', 'awaited', 'foreign', 'paused']));

  for (const filter of ['solberg', 'zzzz'])
    it(`filtered by "${filter}"`, () => look({ kept: { ...ALL_OPEN, filter } }, ['reviewed']));

  it('in high contrast with nothing to list', () => look({ theme: 'contrast' }, ['empty', 'foreign', 'paused']));
});
