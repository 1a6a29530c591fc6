// Fetches a real VS Code (the server build inside the npm package code-server) into .vscode-test/.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { standIns } from './standIns.mjs';

const run = promisify(execFile);
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const home = join(root, '.vscode-test');
/** Raise it when the recipe below changes: every fetched editor is then made anew. */
const RECIPE = 2;
const NODE_VERSION = '24.21.0';

/** The oldest editor we support and the newest that was tried; the numbers of Node are majors. */
export const EDITORS = {
  oldest: { version: '1.100.3', minimumNode: 20, maximumNode: 22 },
  newest: { version: '1.139.1', minimumNode: 22, maximumNode: 24 },
};

/** Dependencies of the server that need a compiler, or serve only the terminal, remote tunnels and AI agents. */
const UNNEEDED =
  /^@github\/|copilot|mxc-sdk|devcontainers|sandbox-runtime|^kerberos$|^ssh2$|^node-pty$|windows|sqlite3|deviceid|spdlog|native-watchdog|fs-copyfile|^@vscode\/ripgrep$/;

/**
 * Makes the editor ready; returns at once when it already is.
 * @param {'oldest' | 'newest'} which
 * @param {(line: string) => void} say takes progress lines
 * @returns {Promise<{version: string, node: string, main: string}>} the Node binary and the server's entry script
 * @throws Error with a sentence for people where something is missing
 */
export async function fetchEditor(which, say = console.log) {
  const { version, minimumNode, maximumNode } = EDITORS[which];
  const folder = join(home, `server-${version}`);
  const major = Number(process.versions.node.split('.')[0]);
  const ownNode = major >= minimumNode && major <= maximumNode;
  const node = ownNode ? process.execPath : join(folder, 'node');
  const editor = { version, node, main: join(folder, 'out', 'server-main.js') };
  const stamp = JSON.stringify({
    version,
    recipe: RECIPE,
    node: ownNode ? `own ${process.versions.node}` : NODE_VERSION,
    system: `${process.platform}-${process.arch}`,
  });
  const stampFile = join(folder, 'stamp.json');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return editor;

  const temporary = `${folder}.tmp-${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  try {
    await step(say, `VS Code ${version}: downloading the editor (about 45 MB)`, () => fetchServer(temporary, version));
    await step(say, `VS Code ${version}: installing its modules (about 30 MB)`, () => installModules(temporary));
    if (!ownNode) {
      await step(say, `VS Code ${version}: downloading Node ${NODE_VERSION} (about 52 MB)`, () => fetchNode(temporary));
    }
    checkVersion(ownNode ? node : join(temporary, 'node'), temporary, version);
    writeFileSync(join(temporary, 'stamp.json'), stamp);
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder);
  } catch (error) {
    throw new Error(
      `VS Code ${version} could not be fetched from the npm registry: ${firstLine(error)}\n` +
        'Check the connection (npm ping) and the free disk space (about 400 MB), then run the same command again.',
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return editor;
}

async function step(say, text, work) {
  const started = performance.now();
  say(`${text} …`);
  await work();
  say(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const firstLine = (error) =>
  String(error.stderr || error.message || error)
    .trim()
    .split('\n')[0];

function npm(args, cwd) {
  // On Windows npm is a script, which only a shell starts.
  return run('npm', args, { cwd, shell: process.platform === 'win32', maxBuffer: 64_000_000 });
}

/** Downloads one package and returns the name of its archive inside `folder`. */
async function pack(spec, folder) {
  const { stdout } = await npm(['pack', '--silent', spec], folder);
  const name = stdout.trim().split('\n').at(-1);
  if (!name || !existsSync(join(folder, name))) throw new Error(`npm pack ${spec} gave no archive`);
  return name;
}

async function fetchServer(folder, version) {
  const archive = await pack(`code-server@4.${version.slice(2)}`, folder);
  await run('tar', ['xzf', archive, '--strip-components=3', 'package/lib/vscode'], { cwd: folder });
  rmSync(join(folder, archive));
}

async function installModules(folder) {
  const manifestFile = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    if (UNNEEDED.test(name)) delete manifest.dependencies[name];
  }
  // Older editors use @vscode/ripgrep, which downloads its binary; this one carries it.
  manifest.dependencies['@vscode/ripgrep-universal'] ??= '1.18.0';
  for (const key of ['devDependencies', 'optionalDependencies', 'scripts', 'overrides', 'allowScripts']) {
    delete manifest[key];
  }
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  for (const [name, source] of Object.entries(standIns)) writeModule(folder, name, source);
  keepOwnRipgrep(folder);
}

function writeModule(folder, name, source) {
  const place = join(folder, 'node_modules', name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  writeFileSync(join(place, 'index.js'), source);
}

/** Keeps this system's ripgrep only, and puts it where older editors look for it. */
function keepOwnRipgrep(folder) {
  const binaries = join(folder, 'node_modules/@vscode/ripgrep-universal/bin');
  const own = `${process.platform}-${process.arch}`;
  for (const name of readdirSync(binaries)) {
    if (name !== own) rmSync(join(binaries, name), { recursive: true, force: true });
  }
  const olderPlace = join(folder, 'node_modules/@vscode/ripgrep');
  if (!existsSync(join(binaries, own)) || existsSync(olderPlace)) return;
  cpSync(join(binaries, own), join(olderPlace, 'bin'), { recursive: true });
  const path = `require('path').join(__dirname, 'bin', '${process.platform === 'win32' ? 'rg.exe' : 'rg'}')`;
  writeModule(folder, '@vscode/ripgrep', `exports.rgPath = ${path};\n`);
}

async function fetchNode(folder) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const archive = await pack(`node-${system}-${process.arch}@${NODE_VERSION}`, folder);
  await run('tar', ['xzf', archive, '--strip-components=2', 'package/bin/node'], { cwd: folder });
  rmSync(join(folder, archive));
}

function checkVersion(node, folder, version) {
  const printed = execFileSync(node, [join(folder, 'out/server-main.js'), '--version'], { encoding: 'utf8' });
  if (!printed.startsWith(version)) throw new Error(`the editor says it is ${printed.trim().split('\n')[0]}`);
}

// node test/support/editor.mjs [oldest|newest …] fetches them and does nothing else.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(EDITORS);
  for (const which of wanted) {
    const { version, node } = await fetchEditor(which);
    console.log(`VS Code ${version} is ready (Node at ${node})`);
  }
}
