// What must be there before anything else runs. Imports nothing from node_modules: they may not be installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const windows = process.platform === 'win32';
const OLDEST_NODE = 20;
/** As `nice` counts. */
const PATIENT = 10;

/** Ends the process with a sentence where this machine cannot go on. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  console.error(`Dateline needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the modules of package-lock.json unless they are there already. */
export function installModules() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installedFile)) {
    const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
    const missing = Object.entries(lock).some(
      ([name, { version, optional }]) => name !== '' && !optional && installed[name]?.version !== version,
    );
    if (!missing) return;
  }
  console.log('Installing the modules of package-lock.json with npm ci …');
  const started = performance.now();
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows });
  if (status !== 0) {
    console.error('npm ci failed (see above): check the connection with "npm ping", then run the same command again.');
    process.exit(1);
  }
  console.log(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The command line of a tool of node_modules, as [program, ...arguments]. */
export function tool(name, ...args) {
  return [join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name), ...args];
}

/**
 * Runs a command, by default showing its output as it comes.
 * @param {string[]} command program and arguments
 * @param {boolean} aloud
 * @param {boolean} patient whether others may have the processor first
 * @returns {Promise<{code: number, output: string}>} code: 0 is success
 */
export function show([program, ...args], aloud = true, patient = false) {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    delete env.FORCE_COLOR;
    const child = spawn(program, args, { cwd: root, env, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
    if (patient && child.pid) setPriority(child.pid, PATIENT);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        output += chunk;
        if (aloud) process.stdout.write(chunk);
      });
    }
    child.once('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
