/** What starts the command line, over a program of a few lines. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { optimiseLate } from '../../../src/cli/machine';

const root = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'dateline-start-'));
const compiled = join(folder, 'dist/program.jsc');
const program = join(folder, 'dist/program.js');

beforeAll(async () => {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(
    program,
    `(function (require, __filename, __dirname) {
      require('node:v8').setFlagsFromString(${JSON.stringify(optimiseLate(process.versions.v8))});
      console.log(require('node:path').relative(__dirname, __filename), process.argv[2]);
    })`,
  );
  const entryPoints = [join(root, 'src/cli/start.ts')];
  await build({ entryPoints, outfile: join(folder, 'dist/cli.js'), bundle: true, platform: 'node', logLevel: 'error' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), 'now'], {
    encoding: 'utf8',
  });
  return [status, stdout, stderr];
};
const asAlways = [0, 'cli.js now\n', ''];

it('runs the program with nothing compiled beside it, and with what is damaged', () => {
  expect(run()).toEqual(asAlways);
  writeFileSync(compiled, 'damaged');
  expect(run()).toEqual(asAlways);
});

it('runs it with what was compiled when it was built, which V8 takes', () => {
  execFileSync(process.execPath, [join(root, 'src/cli/compile.mjs')], { cwd: folder });
  expect(run()).toEqual(asAlways);
  const source = readFileSync(program, 'latin1');
  expect(new Script(source, { cachedData: readFileSync(compiled) }).cachedDataRejected).toBe(false);
});
