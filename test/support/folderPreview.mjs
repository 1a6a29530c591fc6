// Draws the pages over a folder in themes and widths into out/preview, to be looked at.
// node test/support/folderPreview.mjs [name ...]
import { mkdirSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { folderPages } from './folderPages.mjs';
import { drawn, post } from './pages.mjs';

const only = process.argv.slice(2);
mkdirSync('out/preview', { recursive: true });
const browser = await launchBrowser();
try {
  const { host, open } = await folderPages(browser);
  const { english, inventedFolder } = host;
  const shoot = async (name, page, options, model, act = async () => {}) => {
    if (only.length > 0 && !only.some((part) => name.includes(part))) return;
    const shown = await open[page]({ width: 1280, height: 860, ...options });
    shown.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
    const started = Date.now();
    await post(shown, { type: 'model', model });
    await drawn(shown);
    console.log(`${name}: ${Date.now() - started} ms`);
    await act(shown);
    await drawn(shown);
    await shown.screenshot({ path: `out/preview/${name}.png` });
    const violations = await shown.evaluate(() => window.violations);
    if (violations.length > 0) console.log(`${name}: policy violations ${violations.join(', ')}`);
    await shown.context().close();
  };
  const small = inventedFolder({ articles: 40, actors: 40, events: 160 });
  const large = inventedFolder({ articles: 400, actors: 3_000, events: 5_000 });
  const timeline = host.timelineModel(small, { ...host.timelineAsked, unsure: true }, english);
  for (const theme of ['dark', 'light', 'contrast']) await shoot(`timeline-${theme}`, 'timeline', { theme }, timeline);
  await shoot('timeline-narrow', 'timeline', { width: 420 }, timeline);
  // As with a codebook that gives some of them a colour.
  const own = (all) => all.map((one, at) => ({ ...one, color: at % 3 === 0 ? '#b5651d' : null }));
  for (const theme of ['dark', 'light', 'contrast'])
    await shoot(
      `timeline-own-${theme}`,
      'timeline',
      { theme },
      { ...timeline, lanes: own(timeline.lanes), dots: own(timeline.dots) },
    );
  await shoot('timeline-large', 'timeline', {}, host.timelineModel(large, { ...host.timelineAsked, top: 20 }, english));
  await shoot(
    'timeline-empty',
    'timeline',
    { height: 300 },
    {
      ...timeline,
      reading: {
        state: 'empty',
        indexed: 0,
        total: 0,
        notice: 'Open a folder of articles.',
        commands: ['openFolder', 'sample'],
      },
    },
  );
  const network = (folder, asked) => host.networkModel(folder, { ...host.networkAsked, ...asked }, english);
  for (const theme of ['dark', 'light', 'contrast'])
    await shoot(`network-${theme}`, 'network', { theme }, network(small, {}));
  const tinted = network(small, {});
  for (const theme of ['dark', 'light', 'contrast'])
    await shoot(`network-own-${theme}`, 'network', { theme }, { ...tinted, nodes: own(tinted.nodes) });
  await shoot('network-narrow', 'network', { width: 420 }, network(small, {}));
  await shoot('network-large', 'network', {}, network(large, { top: 50 }));
  await shoot('network-300', 'network', { width: 1600, height: 1000 }, network(large, { top: 300 }));
  await shoot('network-chosen', 'network', {}, network(small, {}), async (page) => {
    await page.locator('g[data-id="node 2"] path').last().click();
  });
  const folder = async (asked, from = small) => host.folderModel(from, { ...host.folderAsked, ...asked }, english);
  const view = { width: 300, height: 900 };
  const unfold = (kind) => async (page) => {
    const row = page.locator(`[data-kind=${kind}]`).nth(1);
    await row.click();
    const of = { kind, id: await row.getAttribute('data-row') };
    const rows =
      kind === 'event'
        ? [await host.eventReport(small, small.event(of.id), null, english)]
        : await Promise.all(
            small
              .actor(of.id)
              .sightings.slice(0, 3)
              .map((one) => host.sightingReport(small, of.id, one, english)),
          );
    await post(page, { type: 'reports', of, rows, total: rows.length + 4 });
  };
  for (const theme of ['dark', 'light', 'contrast'])
    await shoot(`folder-${theme}`, 'folder', { ...view, theme }, await folder({}), unfold('actor'));
  await shoot(
    'folder-events',
    'folder',
    view,
    await folder({ list: 'events', order: 'date', unsure: true }),
    unfold('event'),
  );
  await shoot('folder-same', 'folder', view, await folder({ list: 'same' }));
  await shoot('folder-narrow', 'folder', { ...view, width: 200 }, await folder({}), unfold('actor'));
  const forced = { forcedColors: 'active', reducedMotion: 'reduce' };
  await shoot('timeline-forced', 'timeline', forced, timeline);
  await shoot('network-forced', 'network', forced, network(small, {}), async (page) => {
    await page.locator('g[data-id="node 2"] path').last().click();
  });
  await shoot('folder-forced', 'folder', { ...view, ...forced }, await folder({ list: 'events' }), unfold('event'));
} finally {
  await browser.close();
}
