// node test/package/run.mjs: packages the VSIX, looks inside, installs it and uses it as a person would.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { launchBrowser } from '../support/browser.mjs';
import { EDITORS, fetchEditor, root } from '../support/editor.mjs';
import { workspaceCopy } from '../support/inHost.mjs';
import { packageExtension } from '../support/packageExtension.mjs';
import { Report } from '../support/report.mjs';
import { installExtension, startServer, temporaryFolder } from '../support/server.mjs';
import { Sidebar } from '../support/sidebar.mjs';
import { openWorkbench } from '../support/workbench.mjs';

const MAX_VSIX_BYTES = 12_000_000;
const NEEDED = [
  'package.json',
  'README.md',
  'SECURITY.md',
  'docs/accuracy.md',
  'package.nls.json',
  ...['de', 'fr', 'es', 'uk'].flatMap((language) => [
    `package.nls.${language}.json`,
    `l10n/bundle.l10n.${language}.json`,
  ]),
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'dist/licenses.txt',
  'dist/cli.js',
  'dist/program.js',
  'dist/extension.node.js',
  'dist/extension.shared.js',
  'dist/extension.surfaces.js',
  'dist/extension.web.js',
  'dist/worker.js',
  'dist/formats.js',
  'dist/webview/sidebar.js',
  'dist/webview/codicon.ttf',
  'dist/models/names.bin',
  'dist/models/syntax.bin',
  'dist/models/actors.bin',
  'dist/models/events.bin',
];
/** Sources, tests and maps are of no use to a reader of the news. */
const UNWANTED = /^(src|test|out|node_modules|\.)|\.(map|mjs|jsc)$|(?<!\.d)\.ts$/;

const PACKAGED = 'the package is made and holds what it needs, and nothing else';

const report = new Report('packaged extension');

function expect(condition, message) {
  if (!condition) throw new Error(message);
}

mkdirSync(join(root, 'out'), { recursive: true });
const vsix = join(root, 'out', 'dateline.vsix');
try {
  const files = await packageExtension(vsix);
  expect(existsSync(vsix), 'there is no VSIX');
  const missing = NEEDED.filter((name) => !files.includes(name));
  expect(missing.length === 0, `missing: ${missing.join(', ')}`);
  const unwanted = files.filter((name) => UNWANTED.test(name));
  expect(unwanted.length === 0, `unwanted: ${unwanted.join(', ')}`);
  const dead = files
    .filter((name) => name.endsWith('.md') && !name.startsWith('media/'))
    .flatMap((name) =>
      [...readFileSync(join(root, name), 'utf8').matchAll(/\]\(([^)#]+)\)/g)]
        .map(([, link]) => link)
        .filter((link) => !/^https?:/.test(link) && !files.includes(posix.join(posix.dirname(name), link)))
        .map((link) => `${name}: ${link}`),
    );
  expect(dead.length === 0, `links to what is not in the package: ${dead.join(', ')}`);
  const { size } = statSync(vsix);
  report.note(`${files.length} files, ${(size / 1e6).toFixed(2)} MB`);
  expect(size <= MAX_VSIX_BYTES, `${size} bytes; at most ${MAX_VSIX_BYTES} are allowed`);
  report.pass(PACKAGED);
} catch (error) {
  report.fail(PACKAGED, error.stack ?? error);
}

/** No development switches here: what a person has who installed the VSIX. Ends with the first check that fails. */
async function useAsPerson(which, browser, told) {
  const editor = await fetchEditor(which);
  /** Runs one check and tells how it went. */
  const check = async (title, work) => {
    const started = performance.now();
    try {
      await work();
      told.pass({ title, milliseconds: performance.now() - started });
    } catch (error) {
      told.fail({ title, reason: error.stack ?? error });
      throw error;
    }
  };
  const dataFolder = temporaryFolder('installed');
  await check('is installed', async () => {
    const output = await installExtension(editor, dataFolder, vsix);
    expect(/successfully installed/i.test(output), output);
  });
  const folder = workspaceCopy();
  const server = await startServer(editor, { dataFolder, development: false });
  const workbench = await openWorkbench(browser, { port: server.port, folder, file: join(folder, 'wells.txt') });
  const sidebar = new Sidebar(workbench);
  try {
    await check('an opened article is marked', () => workbench.marked());
    await check('resting on a name tells who it is', async () => {
      const card = await workbench.hover('Petteri Orpo', 'Petteri Orpo');
      expect(/person/i.test(card), card);
    });
    await check('the sidebar lists actors, and a click goes to the place', async () => {
      await sidebar.open();
      await sidebar.ready();
      await sidebar.go(sidebar.actor('Ruto')).click();
      await workbench.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 3' }).waitFor();
    });
    await check('nothing complained', async () => {
      const notifications = await workbench.notifications();
      expect(notifications.length === 0, `notifications: ${notifications.join(' | ')}`);
      expect(workbench.faults.length === 0, workbench.faults.join('\n'));
    });
  } catch (error) {
    report.note(`picture: ${await workbench.shot(`package-${editor.version}`)}`);
    throw error;
  } finally {
    await workbench.close();
    await server.stop();
  }
}

const browser = await launchBrowser();
try {
  for (const [which, { version }] of Object.entries(EDITORS)) {
    await report.inTwoTries((told) => useAsPerson(which, browser, told), `VS Code ${version}`);
  }
} finally {
  await browser.close();
}
report.end();
