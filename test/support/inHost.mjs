// Runs a test script inside an extension host, Node or web, and counts what it tells.

import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './editor.mjs';
import { startServer, temporaryFolder } from './server.mjs';
import { address, LOAD_TIMEOUT_MS } from './workbench.mjs';

/** As in test/host/tell.ts. */
const MARK = '@@dateline-test ';
/** A test that hangs is told by its runner sooner; longer than this nothing is heard only of an editor that hangs itself. */
const SILENT_MINUTES = 7;

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
 * Runs the tests in an editor of their own, and the suites of what failed once more in another.
 * @param {{editor: object, browser: import('playwright-core').Browser, bundle: (suites?: string[]) => Promise<string>,
 *   report: import('./report.mjs').Report, settings?: object, extension?: string, minutes?: number, show?: RegExp}} job
 *   bundle: makes the script that runs the suites with these titles; extension: its folder (ours unless given); minutes:
 *   in which nothing is heard of it, after which it is taken for hung; show: lines of it that are printed, their first group
 */
export const runInHost = ({ report, bundle, ...how }) =>
  report.inTwoTries(
    async (told, suites) => runOnce({ ...how, report, told, tests: await bundle(suites) }),
    how.editor.version,
  );

async function runOnce({
  editor,
  browser,
  tests,
  report,
  told,
  settings,
  extension = root,
  minutes = SILENT_MINUTES,
  show,
}) {
  const server = await startServer(editor, { settings });
  const context = await browser.newContext({ viewport: { width: 640, height: 480 } });
  const ofTheRun = (title, reason) => told.fail({ title, reason, hook: true });
  try {
    const page = await context.newPage();
    let ended = false;
    let failures = 0;
    const noise = [];
    let silence;
    const late = new Promise((resolve) => {
      silence = setTimeout(resolve, minutes * 60_000, 'late').unref();
    });
    await page.exposeFunction('codeAutomationLog', (_type, values) => {
      for (const value of [values].flat().flatMap((each) => String(each).split('\n'))) {
        const shown = show?.exec(value);
        if (shown) report.note(shown[1]);
        const at = value.indexOf(MARK);
        if (at < 0) {
          noise.push(value);
          continue;
        }
        silence.refresh();
        const said = JSON.parse(value.slice(at + MARK.length));
        if (said.kind === 'pass') told.pass(said);
        else if (said.kind === 'fail') {
          failures += 1;
          told.fail(said);
        } else ended = true;
      }
    });
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.goto(address(server.port, { folder: workspaceCopy(), extension, tests }), { timeout: LOAD_TIMEOUT_MS });
    const code = await Promise.race([exit, late]);
    if (code === 'late') ofTheRun('the tests in the editor end', `nothing was heard for ${minutes} minutes`);
    else if (!ended) ofTheRun('the tests in the editor run to their end', `exit code ${code}`);
    else if (code !== 0 && failures === 0) ofTheRun('the editor reports success', `exit code ${code}`);
    else if (failures === 0) return;
    report.note(`last lines of the editor:\n    ${noise.slice(-25).join('\n    ')}`);
  } finally {
    await context.close();
    await server.stop();
  }
}
