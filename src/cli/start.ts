/**
 * `dist/cli.js`: runs the program beside it, with what V8 compiled of it when it was built. V8 looks whether it is the same
 * V8, and else compiles as always. Reading a program of a megabyte takes half of the processor time of a short run without it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Left out of the package: another V8 would not take it. */
function compiled(): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, 'program.jsc'));
  } catch {
    return undefined;
  }
}

const path = join(__dirname, 'program.js');
// esbuild.mjs leaves nothing but ASCII in it, which needs no decoding and half of the memory.
const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData: compiled() });
script.runInThisContext()(require, __filename, __dirname);
