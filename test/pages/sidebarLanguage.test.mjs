// Whatever the sidebar says by itself is said in the reader's language; words of the article stay English and say so.
import assert from 'node:assert/strict';
import { launchBrowser } from '../support/browser.mjs';
import { ALL_OPEN, bracketed } from '../support/pageChecks.mjs';
import { drawn, post, sidebarPages } from '../support/sidebarPage.mjs';

const LANGUAGE = 'de';

describe('sidebar in another language', () => {
  let browser;
  let pages;
  before(async () => {
    browser = await launchBrowser();
    pages = await sidebarPages(browser);
  });
  after(() => browser?.close());

  /** Texts, tooltips and names for screen readers with a word outside of the brackets, but for the article's and codes. */
  const bare = (page) =>
    page.evaluate(() => {
      const rest = (text) => {
        let left = text;
        for (let before = ''; before !== left; ) {
          before = left;
          left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
        }
        // A message that is filled with a name of the article is several texts.
        return left.replace(/⟦[^⟦⟧]*$|^[^⟦⟧]*⟧/g, '');
      };
      const isOurs = (node) =>
        !node.closest('[lang=en], dd, .when, [data-fact=published] bdi, [data-fact=updated] bdi, style, script');
      const texts = [...document.querySelectorAll('body, body *')].filter(isOurs).flatMap((node) => [
        ...[...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.data),
        // Names of rows are in their tooltips too.
        ...(node.matches('.go, .headline button') ? [] : [node.title ?? '']),
        node.placeholder ?? '',
        node.getAttribute('aria-label') ?? '',
      ]);
      return texts.filter((text) => /\p{L}{2,}/u.test(rest(text).replace(/Dateline/g, '')));
    });

  const states = (host) => {
    const snapshot = host.sampleSnapshot();
    const { snapshot: judged, judging } = host.sampleJudging(snapshot);
    const t = host.translator(LANGUAGE, bracketed);
    const model = (input, decisions) => host.sidebarModel(input, new Set(), decisions, t);
    return {
      full: model({ status: 'ready', notice: undefined, snapshot: judged }, { ...judging, blocked: 'damaged' }),
      empty: model(undefined),
      off: model({ status: 'off' }),
      reading: model({ status: 'analysing' }),
      foreign: model({ status: 'foreign' }),
      paused: model({ status: 'paused' }),
    };
  };

  it('says nothing in English by itself', async () => {
    for (const [name, model] of Object.entries(states(pages.host))) {
      const page = await pages.open({ language: LANGUAGE, messages: bracketed, kept: ALL_OPEN });
      await post(page, { type: 'model', model });
      await drawn(page);
      await page.evaluate(() => {
        for (const twist of document.querySelectorAll('.twist')) twist.click();
      });
      await drawn(page);
      assert.equal(await page.evaluate(() => document.documentElement.lang), LANGUAGE);
      assert.deepEqual(await bare(page), [], name);
      if (name === 'full')
        assert.deepEqual(await page.locator('[data-fact=published] bdi, [data-fact=updated] bdi').allInnerTexts(), [
          '4. Juni 2026',
          '5. Juni 2026',
        ]);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      await page.context().close();
    }
  });

  it('stands in English where there is no translation', async () => {
    const page = await pages.open({});
    await post(page, { type: 'model', model: states(pages.host).full });
    await drawn(page);
    assert.equal(await page.locator('section[aria-label="About the article"]').count(), 1);
    assert.match(await page.locator('section:not(.about) h2').first().innerText(), /^Actors/i);
    await page.context().close();
  });
});
