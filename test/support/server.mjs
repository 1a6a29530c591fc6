// Starts and stops the VS Code server, each time with a data folder of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 5_000;

/** Settings that keep a test page quiet: no welcome tab, no chat, no suggestions, no look-ups. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  // A frame that nobody looks at costs what a frame costs.
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.wordBasedSuggestions': 'off',
  'editor.acceptSuggestionOnEnter': 'off',
};

const running = new Set();
const folders = new Set();

/** A fresh temporary folder that is removed when this process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${name}-`));
  folders.add(folder);
  return folder;
}

/** The server's command line; see the options of `startServer`. */
function serverArguments(editor, dataFolder, development, trusted) {
  return [
    editor.main,
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
    '--telemetry-level',
    'off',
    ...(trusted ? ['--disable-workspace-trust'] : []),
    ...(development ? ['--enable-smoke-test-driver'] : []),
  ];
}

// No gallery: the server then asks nobody for extensions.
const environment = (more) => ({ ...process.env, EXTENSIONS_GALLERY: '{}', ...more });

/**
 * @param {{version: string, node: string, main: string}} editor from `fetchEditor`
 * @param {{settings?: object, dataFolder?: string, development?: boolean, trusted?: boolean, env?: object}} options
 *   settings: over the quiet ones; development (default true): the page may load an extension from a folder;
 *   trusted (default true): without the question whether the folder is to be trusted
 * @returns {Promise<{port: number, dataFolder: string, pid: number, stop: () => Promise<void>, output: () => string}>}
 */
export async function startServer(editor, options = {}) {
  const dataFolder = options.dataFolder ?? temporaryFolder('editor');
  const user = join(dataFolder, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET, ...options.settings }, null, 2));
  const child = spawn(
    editor.node,
    serverArguments(editor, dataFolder, options.development ?? true, options.trusted ?? true),
    {
      env: environment(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.add(child);
  let output = '';
  const gone = new Promise((resolve) => child.once('exit', resolve));
  void gone.then(() => running.delete(child));
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The editor did not start in time. It printed:\n${output}`)),
      START_TIMEOUT_MS,
    );
    const read = (chunk) => {
      output += chunk;
      const found = /agent listening on (\d+)/.exec(output);
      if (!found) return;
      clearTimeout(timer);
      resolve(Number(found[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    void gone.then((code) => reject(new Error(`The editor ended at once (code ${code}). It printed:\n${output}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await gone;
    clearTimeout(timer);
  };
  return { port, dataFolder, pid: child.pid, stop, output: () => output };
}

/** Installs a VSIX into a data folder; resolves with what the server's command line printed. */
export function installExtension(editor, dataFolder, vsix) {
  const args = [
    editor.main,
    '--server-data-dir',
    dataFolder,
    '--accept-server-license-terms',
    '--install-extension',
    vsix,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(editor.node, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`installing ${vsix} failed (code ${code}):\n${output}`));
    });
  });
}

// A runner that falls over must not leave servers behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
