// Draws the sidebar in themes and widths into out/preview, to be looked at.  node test/support/sidebarPreview.mjs [name ...]
import { mkdirSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { drawn, post, sidebarPages } from './sidebarPage.mjs';

const only = process.argv.slice(2);
mkdirSync('out/preview', { recursive: true });
const browser = await launchBrowser();
try {
  const { host, open } = await sidebarPages(browser);
  const snapshot = host.sampleSnapshot();
  const model = host.sidebarModel({ status: 'ready', notice: undefined, snapshot }, new Set());
  const hidden = host.sidebarModel({ status: 'ready', notice: undefined, snapshot }, new Set(['date', 'money']));
  const judged = host.sampleJudging(snapshot);
  const reviewed = host.sidebarModel({ status: 'ready', notice: undefined, snapshot: judged.snapshot }, new Set(), {
    ...judged.judging,
    orphans: [],
  });
  const troubled = host.sidebarModel({ status: 'ready', notice: undefined, snapshot: judged.snapshot }, new Set(), {
    ...judged.judging,
    blocked: 'damaged',
  });
  const cursor = { type: 'cursor', ...host.standingAt(snapshot, snapshot.text.indexOf('Police detained') + 8) };
  const named = { type: 'cursor', ...host.standingAt(snapshot, snapshot.text.indexOf('Solberg told') + 2) };

  const shoot = async (name, options, messages, act = async () => {}) => {
    if (only.length > 0 && !only.some((part) => name.includes(part))) return;
    const page = await open({ height: 1250, ...options });
    for (const message of messages) await post(page, message);
    await drawn(page);
    await act(page);
    await drawn(page);
    await page.screenshot({ path: `out/preview/${name}.png` });
    const violations = await page.evaluate(() => window.violations);
    if (violations.length > 0) console.log(`${name}: policy violations ${violations.join(', ')}`);
    await page.context().close();
  };
  const shown = [{ type: 'model', model }, cursor];
  for (const theme of ['dark', 'light', 'contrast']) {
    for (const width of [220, 300, 420]) await shoot(`${theme}-${width}`, { theme, width }, shown);
  }
  const unfold = async (page) => {
    await page.locator('li[data-kind=event] .twist').first().click();
    await page.locator('li[data-kind=actor] .twist').nth(1).click();
    await page.locator('li[data-kind=event] .go').nth(1).hover();
  };
  for (const theme of ['dark', 'light', 'contrast']) {
    await shoot(`details-${theme}-300`, { theme, height: 1500 }, [{ type: 'model', model: hidden }, named], unfold);
  }
  await shoot('details-220', { width: 220, height: 1700 }, [{ type: 'model', model }, named], unfold);
  const decide = async (page) => {
    await page.locator('li[data-kind=actor] .twist').first().click();
    await page.locator('li[data-kind=event] .twist').first().click();
    await page.locator('li[data-kind=actor] .go').nth(2).hover();
  };
  for (const theme of ['dark', 'light', 'contrast']) {
    await shoot(`review-${theme}-300`, { theme, height: 1300 }, [{ type: 'model', model: reviewed }, named], decide);
    await shoot(`trouble-${theme}-300`, { theme, height: 500 }, [{ type: 'model', model: troubled }], async (page) => {
      await page.locator('.orphans .fold').click();
      await page.locator('li[data-kind=actor] .go').first().focus();
      await page.keyboard.press('ArrowDown');
    });
  }
  await shoot('review-200', { width: 200, height: 1500 }, [{ type: 'model', model: reviewed }, named], decide);
  await shoot('filter-300', {}, shown, async (page) => {
    await page.locator('vscode-textfield').click();
    await page.keyboard.type('sol');
  });
  await shoot('keyboard-300', {}, shown, async (page) => {
    await page.locator('li[data-kind=actor] .go').first().focus();
    await page.keyboard.press('ArrowDown');
  });
  const small = { height: 420 };
  const state = (input) => [{ type: 'model', model: host.sidebarModel(input, new Set()) }];
  await shoot('empty-300', small, state(undefined));
  await shoot('empty-light-220', { ...small, theme: 'light', width: 220 }, state(undefined));
  await shoot('off-300', small, state({ status: 'off' }));
  await shoot('analysing-300', small, state({ status: 'analysing' }));
  await shoot('foreign-300', small, state({ status: 'foreign' }));
  await shoot('paused-300', small, state({ status: 'paused' }));
} finally {
  await browser.close();
}
