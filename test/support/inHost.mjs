// Runs a test script inside an extension host, Node or web, and counts what it tells.

import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './editor.mjs';
import { startServer, temporaryFolder } from './server.mjs';
import { address } from './workbench.mjs';

/** As in test/host/tell.ts. */
const MARK = '@@dateline-test ';
const RUN_MINUTES = 3;

/** A folder of articles for one run: the samples and the fixtures, copied, so that nothing of ours is written to. */
export function workspaceCopy() {
  const folder = join(temporaryFolder('work'), 'articles');
  mkdirSync(folder);
  for (const source of ['media/samples', 'test/fixtures/workspace']) {
    if (existsSync(join(root, source))) cpSync(join(root, source), folder, { recursive: true });
  }
  return folder;
}

/** Without our extension's node entry: the editor then runs its `browser` entry in the web worker host. */
export const WEB_HOST = { 'remote.extensionKind': { 'dateline.dateline': ['web'] } };

/**
 * @param {{editor: object, browser: import('playwright-core').Browser, tests: string, report: import('./report.mjs').Report,
 *   settings?: object, extension?: string, minutes?: number, show?: RegExp}} job tests: the script; extension: its folder (ours
 *   unless given); minutes: after which it is taken for hung; show: lines of it that are printed, their first group
 */
export async function runInHost({
  editor,
  browser,
  tests,
  report,
  settings,
  extension = root,
  minutes = RUN_MINUTES,
  show,
}) {
  const server = await startServer(editor, { settings });
  const failedBefore = report.failed;
  const context = await browser.newContext({ viewport: { width: 640, height: 480 } });
  try {
    const page = await context.newPage();
    let ended = false;
    const noise = [];
    await page.exposeFunction('codeAutomationLog', (_type, values) => {
      for (const value of [values].flat().flatMap((each) => String(each).split('\n'))) {
        const shown = show?.exec(value);
        if (shown) report.note(shown[1]);
        const at = value.indexOf(MARK);
        if (at < 0) {
          noise.push(value);
          continue;
        }
        const told = JSON.parse(value.slice(at + MARK.length));
        if (told.kind === 'pass') report.pass(told.title, told.milliseconds);
        else if (told.kind === 'fail') report.fail(told.title, told.reason);
        else ended = true;
      }
    });
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    const late = new Promise((resolve) => setTimeout(resolve, minutes * 60_000, 'late').unref());
    await page.goto(address(server.port, { folder: workspaceCopy(), extension, tests }));
    const code = await Promise.race([exit, late]);
    if (code === 'late') report.fail('the tests in the editor end', `no end after ${minutes} minutes`);
    else if (!ended) report.fail('the tests in the editor run to their end', `exit code ${code}`);
    else if (code !== 0 && report.failed === failedBefore)
      report.fail('the editor reports success', `exit code ${code}`);
    if (report.failed > failedBefore) report.note(`last lines of the editor:\n    ${noise.slice(-25).join('\n    ')}`);
  } finally {
    await context.close();
    await server.stop();
  }
}
