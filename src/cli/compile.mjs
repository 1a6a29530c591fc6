// Keeps what V8 compiles of dist/program.js in a short run in dist/program.jsc, for dist/cli.js.
//   node src/cli/compile.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import v8 from 'node:v8';
import { Script } from 'node:vm';

// V8 takes what was compiled under the same flags only, and the program sets some once its models are open.
v8.setFlagsFromString = () => undefined;
const [dist, program, cli] = ['dist', 'dist/program.js', 'dist/cli.js'].map((path) => resolve(path));
const script = new Script(readFileSync(program, 'latin1'), { filename: program });
process.argv = [process.execPath, cli, 'analyze', '--format', 'json', resolve('media/samples/border-accord.txt')];
process.on('exit', () => writeFileSync(`${program}c`, script.createCachedData()));
script.runInThisContext()(createRequire(cli), cli, dist);
