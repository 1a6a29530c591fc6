// Builds everything that ships into dist/.  node esbuild.mjs [--production] [--watch] [--quiet]

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { context, transform } from 'esbuild';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const watch = flags.has('--watch');
const quiet = flags.has('--quiet');
const say = (line) => {
  if (!quiet) console.log(line);
};

/** Two lists of the names of characters are one too many: see src/reading/namedCharacter.ts. */
const alias = { 'decode-named-character-reference': './src/reading/namedCharacter.ts' };

const common = {
  alias,
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  logOverride: { 'import-is-undefined': 'error' },
  define: {
    'process.env.NODE_ENV': production ? '"production"' : '"development"',
    'process.env.DATELINE_VERSION': JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
  },
};

/** Panels that have a page of their own. */
const pages = readdirSync('src/panels').filter((name) => existsSync(`src/panels/${name}/page/${name}.ts`));

/**
 * The editor's API as a module with named exports, once in a program. Without it esbuild copies all names of the API, two
 * hundred and more, in each of a hundred files that import it, when the editor starts: 13 ms (npm run bench:loading).
 */
const editorOnce = {
  name: 'the editor once',
  setup(build) {
    const types = readFileSync('node_modules/@types/vscode/index.d.ts', 'utf8');
    const names = new Set(
      [...types.matchAll(/^\t(?:export )?(?:abstract )?(?:class|enum|namespace|const) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    );
    // Newer than the oldest editor that we run in, whose types these are.
    names.add('McpStdioServerDefinition');
    const contents = [
      "import * as api from 'vscode';",
      'const get = (name) => api[name];',
      // Those that nobody uses are left out.
      ...[...names].map((name) => `export const ${name} = /* @__PURE__ */ get('${name}');`),
    ];
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'editor' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'editor' },
    );
    build.onLoad({ filter: /./, namespace: 'editor' }, () => ({ contents: contents.join('\n') }));
  },
};

/**
 * esbuild parts a program into scripts only as ES modules, and the editor's hosts load CommonJS alone for certain: each
 * script is written again as such.
 */
const asCommonJs = {
  name: 'as CommonJS',
  setup(build) {
    build.onEnd(async ({ outputFiles = [], metafile }) => {
      for (const { path, text } of outputFiles) {
        const { code } = await transform(text, {
          format: 'cjs',
          platform: 'node',
          target: 'es2022',
          supported: { 'dynamic-import': false },
          minify: production,
          sourcemap: production ? false : 'inline',
          sourcefile: basename(path),
          legalComments: 'none',
        });
        writeFileSync(path, code);
        metafile.outputs[relative('.', path)].bytes = Buffer.byteLength(code);
      }
    });
  },
};

/**
 * A script of ASCII alone: V8 reads it faster, and keeps it in half of the memory. Other letters stand in patterns only, where
 * they may be escaped (esbuild does so in all other texts itself).
 */
const asAscii = {
  name: 'as ASCII',
  setup(build) {
    build.onEnd(({ outputFiles = [], metafile }) => {
      for (const { path, text } of outputFiles) {
        const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
        const code = path.endsWith('.js') ? text.replace(/[\u0080-\uffff]/g, escaped) : text;
        writeFileSync(path, code);
        if (path.endsWith('.js')) metafile.outputs[relative('.', path)].bytes = code.length;
      }
    });
  },
};

/** Everything that ships. The worker and the pages know neither Node nor vscode: esbuild fails where they try. */
const bundles = [
  // Three scripts: the entry and what it shares with the surfaces are read when the editor starts, the surfaces when an
  // article is there or something of them is asked for.
  {
    entryPoints: ['src/extension.node.ts', 'src/extension.surfaces.ts'],
    outdir: 'dist',
    chunkNames: 'extension.shared',
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    sourcemap: production ? false : 'inline',
    plugins: [editorOnce, asCommonJs],
  },
  // The web host loads one script only.
  {
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    format: 'cjs',
    platform: 'browser',
    plugins: [editorOnce],
  },
  {
    entryPoints: ['src/engine/worker.ts'],
    outfile: 'dist/worker.js',
    format: 'iife',
    platform: 'browser',
    // A worker has no DOM: packages that ask are given their form without it.
    conditions: ['worker'],
  },
  {
    entryPoints: ['src/engine/formatsWorker.ts'],
    outfile: 'dist/formats.js',
    format: 'iife',
    platform: 'browser',
    conditions: ['worker'],
  },
  ...pages.map((name) => ({
    entryPoints: [`src/panels/${name}/page/${name}.ts`],
    outfile: `dist/webview/${name}.js`,
    format: 'iife',
    platform: 'browser',
  })),
  // The command line is a program, and what starts it: see src/cli/start.ts.
  {
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/cli.js',
    format: 'cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/program.js',
    write: false,
    format: 'cjs',
    platform: 'node',
    banner: { js: '(function (require, __filename, __dirname) {' },
    footer: { js: '})' },
    plugins: [asAscii],
  },
  // Loaded by the command line for `dateline mcp` only.
  {
    entryPoints: ['src/agents/mcp.ts'],
    outfile: 'dist/mcp.js',
    format: 'cjs',
    platform: 'node',
  },
];

/** Files that are shipped as they are: [from, to]. */
const copies = [
  ['node_modules/@vscode/codicons/dist/codicon.css', 'dist/webview/codicon.css'],
  ['node_modules/@vscode/codicons/dist/codicon.ttf', 'dist/webview/codicon.ttf'],
];

function filesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function copyAssets() {
  mkdirSync('dist/webview', { recursive: true });
  mkdirSync('dist/models', { recursive: true });
  for (const [from, to] of copies) cpSync(from, to);
  for (const model of filesIn('src/analysis/models', '.bin')) cpSync(model, join('dist/models', basename(model)));
  for (const folder of ['src/panels/page', ...pages.map((page) => `src/panels/${page}/page`)])
    for (const sheet of filesIn(folder, '.css')) cpSync(sheet, join('dist/webview', basename(sheet)));
}

/** Removes what an earlier build left and this one does not make; what an open editor may be loading stays in place. */
function removeStale() {
  const models = new Set(filesIn('src/analysis/models', '.bin').map((name) => basename(name)));
  for (const model of filesIn('dist/models', '.bin')) if (!models.has(basename(model))) rmSync(model);
  rmSync('dist/program.jsc', { force: true });
  if (production) for (const map of [...filesIn('dist', '.map'), ...filesIn('dist/webview', '.map')]) rmSync(map);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} KB`;

/** Prints the size of a bundle and keeps what went into it in out/meta for the tests that read it. */
function report(metafile) {
  mkdirSync('out/meta', { recursive: true });
  for (const [file, output] of Object.entries(metafile.outputs)) {
    if (file.endsWith('.map')) continue;
    say(`${kilobytes(output.bytes)}  ${file}`);
    const summary = {
      file,
      production,
      bytes: output.bytes,
      inputs: Object.keys(output.inputs).sort(),
      imports: output.imports,
    };
    writeFileSync(join('out/meta', `${basename(file)}.json`), `${JSON.stringify(summary, null, 1)}\n`);
  }
}

/** Packages that went into the bundles, with their folders. */
const bundled = new Map([['@vscode/codicons', 'node_modules/@vscode/codicons']]);
function notePackages(metafile) {
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input);
    if (found) bundled.set(found[1], found[0]);
  }
}

/** The licences of what was bundled, as most of them ask: each text once, under the packages that it is for. */
function writeLicences() {
  const texts = new Map();
  for (const [name, folder] of [...bundled].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file
      ? readFileSync(join(folder, file), 'utf8')
          .replace(/^\ufeff/, '')
          .trim()
      : `License: ${license}`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  const head = 'Software that is part of the bundles of Dateline, with its licences\n';
  writeFileSync('dist/licenses.txt', [head, ...parts].join(`\n${'='.repeat(80)}\n\n`));
}

/** What ships, as a bill of materials in CycloneDX 1.6: the packages in the bundles, and the model files with their hashes. */
function writeBillOfMaterials() {
  const about = JSON.parse(readFileSync('package.json', 'utf8'));
  const { ComponentType, HashAlgorithm } = Enums;
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(ComponentType.Application, about.name, {
    version: about.version,
    bomRef: about.name,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(about.license)]),
  });
  const add = (component) => {
    bom.components.add(component);
    bom.metadata.component.dependencies.add(component.bomRef);
  };
  for (const [name, folder] of bundled) {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
    const licenses = new Models.LicenseRepository([new Models.SpdxLicense(license)]);
    add(new Models.Component(ComponentType.Library, name, { version, purl, bomRef: purl, licenses }));
  }
  for (const model of filesIn('src/analysis/models', '.bin')) {
    const name = basename(model);
    const hash = createHash('sha256').update(readFileSync(model)).digest('hex');
    const hashes = new Models.HashDictionary([[HashAlgorithm['SHA-256'], hash]]);
    add(
      new Models.Component(ComponentType.MachineLearningModel, name, { version: about.version, bomRef: name, hashes }),
    );
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  writeFileSync('dist/sbom.cdx.json', serializer.serialize(bom, { sortLists: true, space: 1 }));
}

/** Bundles being built right now; in watch mode the editor waits for the line that says none is. */
let busy = 0;
const started = () => {
  if (busy === 0 && watch) say('build started');
  busy += 1;
};
const reporting = {
  name: 'report',
  setup(build) {
    // Counted at once, not when it begins: the first builds must not be reported finished one by one.
    started();
    let first = true;
    build.onStart(() => {
      if (!first) started();
      first = false;
    });
    build.onEnd((result) => {
      if (result.metafile && result.errors.length === 0) {
        report(result.metafile);
        notePackages(result.metafile);
      }
      busy -= 1;
      if (busy === 0 && watch) say('build finished');
    });
  },
};

copyAssets();
removeStale();
const builds = await Promise.all(
  bundles.map((bundle) => context({ ...common, ...bundle, plugins: [...(bundle.plugins ?? []), reporting] })),
);
if (watch) {
  await Promise.all(builds.map((build) => build.watch()));
} else {
  // Where one fails, esbuild has printed the reason itself.
  const outcomes = await Promise.allSettled(builds.map((build) => build.rebuild()));
  if (outcomes.some((outcome) => outcome.status === 'rejected')) process.exitCode = 1;
  await Promise.all(builds.map((build) => build.dispose()));
  writeLicences();
  writeBillOfMaterials();
  // Tests and benches of other parts do without, and the package: another V8 would not take it.
  if (!quiet && !process.exitCode)
    execFileSync(process.execPath, ['src/cli/compile.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
