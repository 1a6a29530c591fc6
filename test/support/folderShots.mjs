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

const editor = await openDateline({ folder: articles(), viewport: { width: 1400, height: 900 } });
try {
  const { page } = editor;
  const started = Date.now();
  await editor.openView('Dateline');
  await editor.command('Dateline: Show the Folder');
  const folder = await editor.frameWith('dateline-folder');
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
  /** A page begins anew each time it comes to the front. */
  const look = async (panel, name) => {
    await editor.command(`Dateline: Open ${panel}`);
    await (await editor.frameWith(`dateline-${panel.toLowerCase()} svg.chart`)).locator('tbody tr').first().waitFor();
    await editor.shot(`${panel.toLowerCase()}-editor-${name}`);
  };
  for (const [name, [theme, drawn]] of Object.entries(THEMES)) {
    await editor.chooseTheme(theme, drawn);
    await look('Timeline', name);
    await look('Network', name);
    await editor.shot(`folder-editor-${name}`);
  }
  await page.setViewportSize({ width: 760, height: 900 });
  await look('Timeline', 'narrow');
  await look('Network', 'narrow');
  console.log(editor.faults);
} catch (error) {
  console.log(error.message);
  await editor.shot('folder-failed');
} finally {
  await editor.close();
  await closeAll();
}
