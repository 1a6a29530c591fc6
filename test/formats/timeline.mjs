// Opens what Dateline exports with TimelineJS in the test browser, without a network.  node timeline.mjs FOLDER MODULES
// Prints "ok timelinejs", or "failed timelinejs: why".
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.mjs';

const [folder, modules] = process.argv.slice(2);
const dist = join(modules, 'node_modules/@knight-lab/timelinejs/dist');
const timeline = JSON.parse(readFileSync(join(folder, 'timelinejs/two.json'), 'utf8'));

const browser = await launchBrowser();
try {
  if (!existsSync(join(dist, 'js/timeline.js'))) throw new Error('it is not installed');
  const page = await (await browser.newContext({ offline: true })).newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setContent('<!doctype html><title>t</title><div id="t" style="width:900px;height:600px"></div>');
  await page.addStyleTag({ path: join(dist, 'css/timeline.css') });
  await page.addScriptTag({ path: join(dist, 'js/timeline.js') });
  await page.evaluate((data) => {
    window.made = new window.TL.Timeline('t', data, { script_path: '', font: null, language: 'en' });
  }, timeline);
  await page.locator('.tl-slide').first().waitFor({ timeout: 120_000 });
  const slides = await page.locator('.tl-slide').count();
  const wanted = timeline.events.length + (timeline.title ? 1 : 0);
  if (slides !== wanted) throw new Error(`${slides} slides and not ${wanted}`);
  const words = (await page.locator('.tl-slide').allInnerTexts()).join('\n');
  // Words that look like a tag are shown as words.
  for (const each of ['Ana Lima', 'Rui Sousa']) if (!words.includes(each)) throw new Error(`no ${each} on the slides`);
  const dates = await page.evaluate(() =>
    window.made.config.events.map(({ start_date: { data } }) => `${data.date_obj.getFullYear()}`),
  );
  if (dates.includes('0')) throw new Error('an event in the year 0');
  if (faults.length > 0) throw new Error(faults.join('; '));
  console.log('ok timelinejs');
} catch (error) {
  console.log(`failed timelinejs: ${String(error.message ?? error).split('\n')[0]}`);
} finally {
  await browser.close();
}
