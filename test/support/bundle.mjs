// Bundles the tests that run inside the extension host.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './editor.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** `--only=word` runs the files that have it in their names. */
const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length) ?? '';

/** Test files of test/host; those named *.node.test.ts need Node and stay out of the web host. */
export function hostTests() {
  return readdirSync(join(root, 'test/host'))
    .filter((name) => name.endsWith('.test.ts') && name.includes(only))
    .sort();
}

/** What the runner inside is told: titles of the suites that it runs, all where there are none. */
const define = (suites) => ({ SUITES: JSON.stringify(suites) });

/** @returns {Promise<string>} the script whose `run` starts mocha in the Node extension host */
export async function bundleHostTests(suites = []) {
  rmSync(join(root, 'out/test/host'), { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: ['test/host/index.ts', ...hostTests().map((name) => `test/host/${name}`)],
    outdir: 'out/test/host',
    platform: 'node',
    external: ['vscode', 'mocha'],
    define: define(suites),
  });
  return join(root, 'out/test/host/index.js');
}

/** @returns {Promise<string>} the script whose `run` starts the soak in the Node extension host */
export async function bundleSoak() {
  await build({
    ...common,
    entryPoints: ['test/host/index.ts', 'test/soak/soak.test.ts'],
    outdir: 'out/test/soak',
    entryNames: '[name]',
    platform: 'node',
    external: ['vscode', 'mocha'],
    define: define([]),
  });
  return join(root, 'out/test/soak/index.js');
}

/** @returns {Promise<string>} the one script whose `run` runs the same tests in the web worker extension host */
export async function bundleWebTests(suites = []) {
  const names = hostTests().filter((name) => !name.endsWith('.node.test.ts'));
  const imports = names.map((name) => `import './test/host/${name}';`);
  await build({
    ...common,
    stdin: { contents: ["export { run } from './test/web/runner.ts';", ...imports].join('\n'), resolveDir: root },
    outfile: 'out/test/web/index.js',
    platform: 'browser',
    // The host is a worker: packages that ask are given their form without a DOM.
    conditions: ['worker'],
    external: ['vscode'],
    define: define(suites),
    alias: { 'node:assert/strict': './test/web/assert.ts', 'node:assert': './test/web/assert.ts' },
  });
  return join(root, 'out/test/web/index.js');
}

// node test/support/bundle.mjs makes both, for a debugger that starts the tests itself.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await bundleHostTests());
  console.log(await bundleWebTests());
}
