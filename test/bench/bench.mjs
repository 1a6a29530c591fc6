// npm run bench [-- --quick]: the figures that the README promises, measured on this machine. --only=bundles,host,page,engine
// runs a part of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../support/browser.mjs';
import { fetchEditor, root } from '../support/editor.mjs';
import { workspaceCopy } from '../support/inHost.mjs';
import { startServer } from '../support/server.mjs';
import { show } from '../support/setUp.mjs';
import { Sidebar } from '../support/sidebar.mjs';
import { address, openWorkbench } from '../support/workbench.mjs';
import { articleOf, articleOfWords, writtenArticle } from './articles.mjs';
import { keyToMark, openToMark, openToSidebar } from './inPage.mjs';
import { median, p95, Table } from './numbers.mjs';

const quick = process.argv.includes('--quick');
const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const wanted = (part) => only === undefined || only.includes(part);
const RUNS = { activation: quick ? 3 : 20, open: quick ? 5 : 25, keys: quick ? 20 : 40, large: quick ? 2 : 5 };
const NAMES = ['Maria Petrova', 'Germany', 'Boris Johnson', 'Brazil', 'Amnesty International', 'Angela Merkel'];
const HOST_TIMEOUT_MS = 240_000;

const table = new Table();

function bundleSizes() {
  const bytes = (name) => JSON.parse(readFileSync(join(root, 'out/meta', `${name}.json`), 'utf8')).bytes;
  const kilobytes = (name) => bytes(name) / 1000;
  const first = kilobytes('extension.node.js') + kilobytes('extension.shared.js');
  table.add('host, at start (desktop)', 'KB', first, { limit: 190 });
  table.add('host, with an article (desktop)', 'KB', first + kilobytes('extension.surfaces.js'));
  table.add('host bundle, web', 'KB', kilobytes('extension.web.js'), { limit: 468 });
  table.add('worker bundle', 'KB', kilobytes('worker.js'), { limit: 650 });
  table.add('sidebar bundle', 'KB', kilobytes('sidebar.js'));
}

function benchFolder() {
  const folder = workspaceCopy();
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('bench-10k.txt', articleOf(10_000));
  write('bench-100k.txt', articleOf(100_000));
  write('bench-1m.txt', articleOf(1_000_000));
  write('bench-10m.txt', articleOf(10_000_000));
  for (let run = 0; run < RUNS.open; run += 1) write(`bench-words-${run}.txt`, articleOfWords(1_000, run + 2));
  for (let run = 0; run < RUNS.large; run += 1) {
    write(`bench-10m-${run}.txt`, articleOf(10_000_000, run + 2));
    // Another text each time, of which the worker knows nothing.
    write(`bench-written-${run}.txt`, writtenArticle(1_000_000, run));
  }
  // An empty third line to type on.
  for (const [name, units] of [
    ['bench-type-10k.txt', 10_000],
    ['bench-type-100k.txt', 100_000],
  ]) {
    write(name, articleOf(units).replace('\n\n', '\n\n\n\n'));
  }
  return folder;
}

/** Runs inHost.ts in an extension host of its own; returns what it told, by name. */
async function inHost(editor, browser, folder, tests, env) {
  const server = await startServer(editor, { env });
  const context = await browser.newContext();
  const told = new Map();
  try {
    const page = await context.newPage();
    await page.exposeFunction('codeAutomationLog', (_type, values) => {
      for (const value of [values].flat()) {
        const text = String(value);
        const at = text.indexOf('@@dateline-bench ');
        if (at < 0) continue;
        const { name, values: measured } = JSON.parse(text.slice(at + '@@dateline-bench '.length));
        told.set(name, measured);
      }
    });
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    const late = new Promise((resolve) => setTimeout(resolve, HOST_TIMEOUT_MS, 'late').unref());
    await page.goto(address(server.port, { folder, extension: root, tests }));
    const code = await Promise.race([exit, late]);
    if (code !== 0) throw new Error(`measuring in the extension host ended with ${code}`);
  } finally {
    await context.close();
    await server.stop();
  }
  return told;
}

async function hostFigures(editor, browser, folder) {
  const tests = join(root, 'out/test/bench/inHost.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/inHost.ts'],
    outfile: tests,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  });
  const own = [];
  for (let run = 0; run < RUNS.activation; run += 1) {
    const told = await inHost(editor, browser, folder, tests, { DATELINE_BENCH: 'activation' });
    const value = told.get('own activation');
    if (typeof value !== 'number') throw new Error('the extension does not say how long it took to activate');
    own.push(value);
  }
  table.add(`own activate, p95 of ${own.length}`, 'ms', p95(own), {
    limit: 60,
    detail: `median ${median(own).toFixed(1)}`,
  });
  const told = await inHost(editor, browser, folder, tests, { DATELINE_BENCH: 'all' });
  for (const [name, values] of told) {
    if (values?.names) answerFigures(name, values);
    if (values?.ours === undefined) continue;
    const detail = `all in all ${values.total.toFixed(0)}; timers late by at most ${values.p99.toFixed(0)} (p99)`;
    table.add(`longest slice of ours in the host, ${name}`, 'ms', values.ours, { limit: 50, detail });
  }
}

/** From where the editor tells extensions of an article: what comes before is the editor's own. */
function answerFigures(name, { names, whole }) {
  table.add(`${name}: told of it, to the names that are seen`, 'ms', names);
  if (whole) table.add(`${name}: told of it, to all that there is to tell`, 'ms', whole);
}

async function pageFigures(editor, browser, folder) {
  const server = await startServer(editor);
  const workbench = await openWorkbench(browser, {
    port: server.port,
    folder,
    file: join(folder, 'wells.txt'),
    extension: root,
  });
  try {
    // The worker is up once the first article is marked.
    await workbench.marked();
    await workbench.openFile('shopping.txt');
    const opened = [];
    for (let run = 0; run < RUNS.open; run += 1) {
      opened.push((await openToMark(workbench, `bench-words-${run}.txt`)).mark);
      await workbench.openFile('shopping.txt');
    }
    table.add(`open 1,000 words to first mark, median of ${opened.length}`, 'ms', median(opened), {
      limit: 500,
      detail: `p95 ${p95(opened).toFixed(0)}`,
    });
    for (const size of ['10k', '100k']) await keyFigures(workbench, size);
    await longFigures(workbench);
  } finally {
    await workbench.close();
    await server.stop();
  }
}

async function longFigures(workbench) {
  const sidebar = new Sidebar(workbench);
  await workbench.openFile('shopping.txt');
  await sidebar.open();
  const runs = Array.from({ length: RUNS.large }, (_, run) => run);
  const written = [];
  for (const run of runs) {
    await workbench.openFile('shopping.txt');
    written.push(await openToSidebar(workbench, sidebar, `bench-written-${run}.txt`));
    await workbench.command('View: Close Editor');
  }
  add(
    'open 1 MB to first mark',
    written.map(({ mark }) => mark),
    500,
    written,
  );
  add(
    'open 1 MB to the whole sidebar',
    written.map(({ whole }) => whole),
    3_000,
  );
  const large = [];
  for (const run of runs) {
    await workbench.openFile('shopping.txt');
    large.push(await openToMark(workbench, `bench-10m-${run}.txt`));
    await workbench.command('View: Close Editor');
  }
  add(
    'open 10 MB to first mark',
    large.map(({ mark }) => mark),
    1_000,
    large,
  );
}

/** `opened`: with how long the editor alone took to show the text. */
function add(what, times, limit, opened) {
  const text = opened && `the text was there after ${median(opened.map((each) => each.text)).toFixed(0)}`;
  table.add(`${what}, median of ${times.length}`, 'ms', median(times), { limit, detail: text });
}

async function keyFigures(workbench, size) {
  await workbench.openFile(`bench-type-${size}.txt`);
  await workbench.marked();
  await workbench.goTo(3, 1);
  const times = [];
  for (let run = 0; run < RUNS.keys; run += 1) times.push(await keyToMark(workbench, NAMES[run % NAMES.length]));
  table.add(`key to mark at ${size.toUpperCase()}B, p95 of ${times.length}`, 'ms', p95(times), {
    limit: 250,
    detail: `median ${median(times).toFixed(0)}`,
  });
}

/** The engine without an editor has figures of its own. */
async function engineFigures() {
  const { code } = await show(['npm', 'run', '--silent', 'bench:engine', ...(quick ? ['--', '--quick'] : [])]);
  if (code !== 0) process.exitCode = 1;
}

console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}\n`);
if (wanted('bundles')) bundleSizes();
const editor = await fetchEditor('newest');
console.log(`VS Code ${editor.version}`);
const browser = await launchBrowser();
try {
  const folder = benchFolder();
  if (wanted('host')) await hostFigures(editor, browser, folder);
  if (wanted('page')) await pageFigures(editor, browser, folder);
} finally {
  await browser.close();
}
if (wanted('engine')) {
  console.log('\nthe engine alone');
  await engineFigures();
}
console.log('');
table.print();
