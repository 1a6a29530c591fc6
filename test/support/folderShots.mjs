// Pictures of the views over a folder in the real editor, to be looked at.  node test/support/folderShots.mjs
// Needs `npm run stories` and a production build. They lie in out/shots.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAll, openDateline } from '../ui/session.mjs';

const THEMES = {
  dark: ['Dark Modern', 'vs-dark'],
  light: ['Light Modern', 'vs'],
  contrast: ['Dark High Contrast', 'hc-black'],
};
const COUNT = 40;

/** The stories that may be read, as articles. */
function articles() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
  mkdirSync(join(folder, 'news'));
  const stories = readFileSync('out/stories/read.jsonl', 'utf8').trim().split('\n').slice(0, COUNT);
  for (const { id, title, articleDate, text } of stories.map((line) => JSON.parse(line))) {
    const head = `---\ntitle: ${JSON.stringify(title)}\ndate: ${articleDate}\n---\n\n`;
    writeFileSync(join(folder, 'news', `${id}.md`), head + text);
  }
  return folder;
}

/** The inside of the webview in which `element` is. */
async function frameOf(page, element) {
  for (let tries = 0; tries < 200; tries += 1) {
    for (const frame of page.frames())
      if (
        (await frame
          .locator(element)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no ${element}`);
}

const editor = await openDateline({ folder: articles(), viewport: { width: 1400, height: 900 } });
try {
  const { page } = editor;
  const started = Date.now();
  await editor.openView('Dateline');
  await editor.command('Dateline: Show the Folder');
  const folder = await frameOf(page, 'dateline-folder');
  await page.locator('.pane-header', { hasText: 'Who Did What' }).click();
  await folder.locator('[data-row]').first().waitFor({ timeout: 120_000 });
  await editor.shot('folder-reading');
  await folder.locator('.progress').waitFor({ state: 'hidden', timeout: 300_000 });
  console.log(`folder read after ${Date.now() - started} ms`);
  await folder.locator('[data-row]').first().click();
  await folder.locator('.reports').first().waitFor();
  await editor.shot('folder-actor');
  await folder.getByRole('button', { name: /^Events/ }).click();
  await folder.locator('[data-kind=event]').nth(1).click();
  await folder.locator('.reports').first().waitFor();
  await editor.shot('folder-events');
  await folder.locator('.evidence').first().click();
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
  await editor.shot('folder-sentence');
  await folder.getByRole('button', { name: /^Same/ }).click();
  await editor.shot('folder-same');
  await editor.command('Dateline: Open Timeline');
  const timeline = await frameOf(page, 'dateline-timeline');
  await timeline.locator('svg.chart').waitFor();
  await editor.shot('timeline-editor');
  await editor.command('Dateline: Open Network');
  const network = await frameOf(page, 'dateline-network');
  await network.locator('svg.chart').waitFor();
  await editor.shot('network-editor');
  for (const [name, [theme, drawn]] of Object.entries(THEMES)) {
    await editor.chooseTheme(theme, drawn);
    await editor.shot(`network-editor-${name}`);
    await editor.command('Dateline: Open Timeline');
    await timeline.locator('svg.chart').waitFor();
    await editor.shot(`timeline-editor-${name}`);
    await editor.command('Dateline: Open Network');
    await network.locator('svg.chart').waitFor();
  }
  await page.setViewportSize({ width: 760, height: 900 });
  await editor.shot('network-editor-narrow');
  await editor.command('Dateline: Open Timeline');
  await editor.shot('timeline-editor-narrow');
  console.log(editor.faults);
} catch (error) {
  console.log(error.message);
  await editor.shot('folder-failed');
} finally {
  await editor.close();
  await closeAll();
}
