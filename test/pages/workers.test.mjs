// Workers of a browser, as the web host starts them, that are killed, hang and throw while articles are typed into: in the
// end each article is read as if nothing had been. Few in npm test; DATELINE_ENDS=N tries others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { launchBrowser } from '../support/browser.mjs';
import { hostParts, ORIGIN } from '../support/pages.mjs';

const ENDS = Number(process.env.DATELINE_ENDS ?? 6);

describe('workers of a browser', () => {
  let browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  it(`${ENDS} that end leave what one undisturbed worker leaves`, async function () {
    this.timeout(300_000 + ENDS * 20_000);
    const { FAULTY_WORKER } = await hostParts('workers', `export { FAULTY_WORKER } from './test/support/workerEnds';`);
    await build({ ...FAULTY_WORKER, outfile: 'out/pages/worker.js', logLevel: 'warning' });
    await build({
      entryPoints: ['test/fault/browserWorkers.ts'],
      bundle: true,
      conditions: ['worker'],
      format: 'iife',
      target: 'es2022',
      outfile: 'out/pages/browserWorkers.js',
      logLevel: 'warning',
    });
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>workers</title>' });
      const file = name.endsWith('.bin') ? `src/analysis/models/${name}` : `out/pages/${name}`;
      return route.fulfill({ contentType: 'application/octet-stream', body: readFileSync(file) });
    });
    await page.goto(`${ORIGIN}/`);
    await page.addScriptTag({ path: 'out/pages/browserWorkers.js' });
    const seed = Number(process.env.DATELINE_SEED ?? 20_220_907);
    const found = await page.evaluate(([ends, first]) => window.endWorkers(ends, first), [ENDS, seed]);
    assert.equal(found.left.length, 3);
    assert.ok(found.left.every(({ mentions }) => mentions.length > 5));
    assert.deepEqual(found.left, found.undisturbed);
    assert.match(found.counts, /by kill/);
    console.log(`        workers ended: ${found.counts}`);
  });
});
