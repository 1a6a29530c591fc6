/** What the built bundles hold, and what they must not. Reads dist/ and out/meta, which the build leaves. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '../..');
/** What the desktop reads when the editor starts, and what it reads when an article is there. */
const FIRST = ['extension.node.js', 'extension.shared.js'];
const SURFACES = 'extension.surfaces.js';
const HOST = [...FIRST, SURFACES, 'extension.web.js'];
const SHIPPED = [...HOST, 'worker.js', 'formats.js', 'sidebar.js', 'folder.js', 'timeline.js', 'network.js'];
/** The promise of the product: what is loaded with the editor stays small. */
const FIRST_LIMIT_BYTES = 190_000;
const WEB_LIMIT_BYTES = 472_000;
/** The same in three scripts, which name to each other what they share. */
const DESKTOP_LIMIT_BYTES = 488_000;
/** A page is read each time that it comes to the front. */
const PAGES_LIMIT_BYTES = 390_000;
/**
 * It is read and compiled before the first mark. 644 KB; 658 where package.json says "type": "commonjs": esbuild then takes
 * an entry that exports nothing for CommonJS, and wraps each module of the bundle in a function.
 */
const WORKER_LIMIT_BYTES = 650_000;

interface Meta {
  readonly file: string;
  readonly production: boolean;
  readonly bytes: number;
  /** The sources that went into the bundle, below the project's folder. */
  readonly inputs: readonly string[];
}

function metaOf(name: string): Meta {
  const path = join(ROOT, 'out/meta', `${name}.json`);
  if (!existsSync(path)) throw new Error(`${name} is not built: run "npm run build -- --production" first`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function sizeOf(names: readonly string[]): number {
  const metas = names.map(metaOf);
  const all = metas.every(({ production }) => production);
  expect(all, 'measured on a production build only: npm run build -- --production').toBe(true);
  return metas.reduce((sum, { bytes }) => sum + bytes, 0);
}

const textOf = (name: string): string => readFileSync(join(ROOT, metaOf(name).file), 'utf8');
const required = (text: string): string[] =>
  [...text.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map((match) => match[1] ?? '');

describe('the bundles', () => {
  it.each(HOST)('%s holds no analysis', (name) => {
    const analysis =
      /src\/(analysis|training)\/|src\/reading\/(?!articleKind\.)|node_modules\/(compromise|htmlparser2|mdast-util-from-markdown)\//;
    expect(metaOf(name).inputs.filter((input) => analysis.test(input))).toEqual([]);
  });

  it('what the desktop reads before there is an article stays small', () => {
    expect(sizeOf(FIRST)).toBeLessThanOrEqual(FIRST_LIMIT_BYTES);
    const surfaces = /src\/(commands|panels|corpus|agents\/(?!lm\/register|library)|language)\//;
    expect(FIRST.flatMap((name) => metaOf(name).inputs).filter((input) => surfaces.test(input))).toEqual([]);
  });

  it.each([
    ['desktop', [...FIRST, SURFACES], DESKTOP_LIMIT_BYTES],
    ['web', ['extension.web.js'], WEB_LIMIT_BYTES],
  ])('all that the %s host may read stays within its size', (_, names, limit) => {
    expect(sizeOf(names)).toBeLessThanOrEqual(limit);
  });

  it('no module stands in two scripts of the desktop, where it would hold its state twice', () => {
    const inputs = [...FIRST, SURFACES].flatMap((name) => metaOf(name).inputs);
    expect(inputs.filter((input, at) => inputs.indexOf(input) !== at)).toEqual([]);
  });

  it.each(HOST)('%s makes no more than one copy of the names of the editor', (name) => {
    expect(required(textOf(name)).filter((module) => module === 'vscode').length).toBeLessThanOrEqual(1);
  });

  it('the worker stays within its size', () => {
    expect(metaOf('worker.js').bytes).toBeLessThanOrEqual(WORKER_LIMIT_BYTES);
  });

  it('the pages together stay small', () => {
    expect(sizeOf(['sidebar.js', 'folder.js', 'timeline.js', 'network.js'])).toBeLessThanOrEqual(PAGES_LIMIT_BYTES);
  });

  it.each(SHIPPED)('%s knows no network', (name) => {
    const network =
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource\b|sendBeacon|importScripts\(|require\(["'`](node:)?(https?|http2|net|tls|dgram)["'`]/g;
    expect(textOf(name).match(network) ?? []).toEqual([]);
  });

  it.each(SHIPPED)('%s makes no code out of text', (name) => {
    expect(textOf(name).match(/\beval\(|new Function\(|\bFunction\(["'`]/g) ?? []).toEqual([]);
  });

  it('the program of the command line is plain ASCII', () => {
    expect(textOf('program.js').match(/[\u0080-\uffff]/g)).toBeNull();
  });

  it('the web entry needs nothing but the editor', () => {
    expect([...new Set(required(textOf('extension.web.js')))]).toEqual(['vscode']);
  });

  it.each(SHIPPED.filter((name) => !HOST.includes(name)))('%s stands alone', (name) => {
    expect(required(textOf(name)).filter((module) => module !== 'node:worker_threads')).toEqual([]);
  });

  it.each([...FIRST, SURFACES])('%s needs the editor, its sisters and what comes with Node', (name) => {
    const sisters = [...FIRST, SURFACES].map((other) => `./${other}`);
    const own = new Set(['vscode', ...sisters, ...builtinModules, ...builtinModules.map((module) => `node:${module}`)]);
    expect(required(textOf(name)).filter((module) => !own.has(module))).toEqual([]);
  });

  it('all that is bundled may be passed on, with its licence beside it', () => {
    const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
    const bundled = [...licences.matchAll(/^([@\w./-]+) [\d.]+\S* \((.*)\)$/gm)];
    expect(bundled.length).toBeGreaterThan(30);
    const free = /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|CC-BY-4\.0)$/;
    expect(bundled.filter(([, , licence = '']) => !free.test(licence)).map(([line]) => line)).toEqual([]);
  });

  it('the bill of materials is valid and names every package in a bundle and every model as it ships', () => {
    const schema = (name: string) =>
      JSON.parse(
        readFileSync(
          join(ROOT, `node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`),
          'utf8',
        ),
      );
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      const $id = `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`;
      ajv.addSchema({ ...schema(name), $id });
    }
    const bom = JSON.parse(readFileSync(join(ROOT, 'dist/sbom.cdx.json'), 'utf8'));
    expect(ajv.validate(schema('bom-1.6'), bom) ? [] : ajv.errors).toEqual([]);
    const packages = SHIPPED.concat('program.js').flatMap((name) =>
      metaOf(name).inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
    );
    const named = new Map<string, { hashes?: { content: string }[] }>(
      bom.components.map((one: { name: string }) => [one.name, one]),
    );
    expect(packages.filter((name) => !named.has(name))).toEqual([]);
    const models = readdirSync(join(ROOT, 'dist/models')).filter((name) => name.endsWith('.bin'));
    expect(models.length).toBeGreaterThan(3);
    for (const name of models) {
      const hash = createHash('sha256')
        .update(readFileSync(join(ROOT, 'dist/models', name)))
        .digest('hex');
      expect(named.get(name)?.hashes?.[0]?.content, name).toBe(hash);
    }
  });

  it('the command is the one of package.json and tells its version', () => {
    const { bin, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const said = execFileSync(process.execPath, [join(ROOT, bin.dateline), '--version'], { encoding: 'utf8' });
    expect(said).toBe(`${version}\n`);
  });
});
