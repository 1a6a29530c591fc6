// Pages over a large invented folder: how long the host takes for their model, and the page until it is painted and
// answers. Medians of several rounds, milliseconds.  npm run bench:folderPages
import { launchBrowser } from '../support/browser.mjs';
import { folderPages } from '../support/folderPages.mjs';

const ROUNDS = 3;
const browser = await launchBrowser();
const { host, open } = await folderPages(browser);
const median = (list) => Math.round([...list].sort((a, b) => a - b)[list.length >> 1]);

/** From the message to the frame in which all of it stands, and from a key to the next frame. */
async function painted(name, model, width) {
  const page = await open[name]({ width, height: 1000 });
  try {
    const first = await page.evaluate(
      async (message) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        await frame();
        const from = performance.now();
        window.postMessage(message, '*');
        while (!document.querySelector('[data-row]') && performance.now() - from < 60_000) await frame();
        await frame();
        return performance.now() - from;
      },
      { type: 'model', model },
    );
    await page.locator('[data-row]').first().focus();
    const key = await page.evaluate(async () => {
      const from = performance.now();
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - from;
    });
    const marks = await page.locator('svg.chart g').count();
    return { first, key, marks };
  } finally {
    await page.context().close();
  }
}

const CASES = [
  { name: 'timeline', sizes: { articles: 2_000, actors: 800, events: 5_000 }, asked: { top: 40 } },
  { name: 'network', sizes: { articles: 2_000, actors: 3_000, events: 12_000 }, asked: { top: 50 } },
  { name: 'network', sizes: { articles: 2_000, actors: 3_000, events: 12_000 }, asked: { top: 300 } },
  { name: 'folder', sizes: { articles: 2_000, actors: 3_000, events: 12_000 }, asked: { list: 'events', limit: 100 } },
];
for (const { name, sizes, asked } of CASES) {
  const rounds = [];
  const folder = host.inventedFolder(sizes);
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    const order = { ...host[`${name}Asked`], unsure: true, ...asked };
    const model = await host[`${name}Model`](folder, order, host.english);
    const modelMs = performance.now() - from;
    rounds.push({ modelMs, ...(await painted(name, model, name === 'folder' ? 300 : 1_200)) });
  }
  const of = (key) => median(rounds.map((round) => round[key]));
  console.log(
    `${name} of ${sizes.actors} actors and ${sizes.events} events, ${JSON.stringify(asked)}: model ${of('modelMs')}, first paint ${of('first')}, a key ${of('key')} ms; ${of('marks')} marks`,
  );
}
await browser.close();
