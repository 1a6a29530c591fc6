// npm start: installs, builds and opens the sample article in VS Code with Dateline running.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { installModules, requireNode, root, show } from './support/setUp.mjs';

const PORT = 8088;
/** Articles have long lines. */
const READING = { 'editor.hover.delay': 300, 'editor.wordWrap': 'on' };

requireNode();
installModules();
await must('Building the extension …', [process.execPath, 'esbuild.mjs', '--production']);
const { folder, article } = copySamples();
const desktop = desktopEditor();
if (desktop) openDesktop(desktop);
else await openServer();

async function must(text, command) {
  console.log(text);
  const { code } = await show(command);
  if (code === 0) return;
  console.error(`"${command.join(' ')}" failed (see above).`);
  process.exit(1);
}

/** A copy of the samples to play in; corrections made there stay until the folder is deleted. */
function copySamples() {
  const samples = join(root, 'media/samples');
  const copy = join(root, '.vscode-test/articles');
  mkdirSync(copy, { recursive: true });
  cpSync(samples, copy, { recursive: true });
  const first = readdirSync(samples).sort()[0];
  return { folder: copy, article: join(copy, first) };
}

/** VSCODE_PATH, or `code` where it is on the PATH. */
function desktopEditor() {
  const chosen = process.env.VSCODE_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  if (chosen) console.log(`VSCODE_PATH is ${chosen}, but there is no such file; looking for "code" instead.`);
  const found = spawnSync('code', ['--version'], { shell: process.platform === 'win32', stdio: 'ignore' });
  return found.status === 0 ? 'code' : undefined;
}

function openDesktop(program) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, article];
  const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' });
  child.once('error', (error) => {
    console.error(`${program} did not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.unref();
  console.log(`Opened ${article} in desktop VS Code with Dateline running.`);
}

async function openServer() {
  const { fetchEditor } = await import('./support/editor.mjs');
  const { startServer, installExtension } = await import('./support/server.mjs');
  const { packageExtension } = await import('./support/packageExtension.mjs');
  const { address } = await import('./support/workbench.mjs');
  let editor;
  try {
    editor = await fetchEditor('newest');
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  const dataFolder = join(root, '.vscode-test/start');
  const vsix = join(root, 'out/dateline.vsix');
  mkdirSync(join(root, 'out'), { recursive: true });
  console.log('Packaging and installing the extension …');
  await packageExtension(vsix);
  await installExtension(editor, dataFolder, vsix);
  const server = await startServer(editor, { dataFolder, development: false, settings: READING });
  const page = address(server.port, { folder, file: article });
  console.log(`\nDateline is running in VS Code ${editor.version}. Open this address in a browser:\n`);
  console.log(`  ${await shortAddress(page)}\n`);
  console.log(`The sample articles are in ${folder}. Ctrl+C ends it.`);
}

/** Serves a redirect to the long address of the page; the first free port from PORT on. */
function shortAddress(page, port = PORT) {
  return new Promise((resolve) => {
    const redirect = createServer((_request, response) => response.writeHead(302, { location: page }).end());
    redirect.once('error', () => resolve(port < PORT + 20 ? shortAddress(page, port + 1) : page));
    redirect.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${port}/`));
  });
}
