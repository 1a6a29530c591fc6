// npm run bench:loading: processor time in which the host's scripts are read and run, before anything is activated, with
// an API of the names that the editor's types tell (it has more). Each time in a program of its own; the smallest of several counts.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 7;
const self = fileURLToPath(import.meta.url);
const root = join(self, '../../..');
const [mode, ...files] = process.argv.slice(2);

function editorApi() {
  const types = readFileSync(join(root, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
  const found = types.matchAll(/^\t(?:export )?(?:abstract )?(?:class|enum|namespace|const) (\w+)/gm);
  const names = new Set([...found].map(([, name]) => name));
  return Object.freeze({
    ...Object.fromEntries([...names].map((name) => [name, class {}])),
    l10n: { t: (text) => text },
    env: { language: 'en' },
    CodeActionKind: { QuickFix: {} },
  });
}

if (mode === 'load') {
  const api = editorApi();
  const load = Module._load;
  Module._load = function (request, ...rest) {
    return request === 'vscode' ? api : load.call(this, request, ...rest);
  };
  const require = createRequire(self);
  const before = process.cpuUsage();
  for (const file of files) require(join(root, 'dist', file));
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
} else {
  for (const [name, ...scripts] of [
    ['at start', 'extension.node.js'],
    ['with an article', 'extension.node.js', 'extension.surfaces.js'],
    ['web, all', 'extension.web.js'],
  ]) {
    const times = Array.from({ length: RUNS }, () =>
      Number(execFileSync(process.execPath, [self, 'load', ...scripts], { encoding: 'utf8' })),
    );
    console.log(`${name.padEnd(16)} ${Math.min(...times).toFixed(1)} ms`);
  }
}
