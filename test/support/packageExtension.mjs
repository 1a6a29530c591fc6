// Makes the VSIX out of what the build left in dist/.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root, tool } from './setUp.mjs';

const run = promisify(execFile);

async function vsce(...args) {
  const [program, ...rest] = tool('vsce', ...args);
  const { stdout } = await run(program, rest, { cwd: root, shell: process.platform === 'win32' });
  return stdout;
}

/**
 * @param {string} path where the VSIX goes
 * @returns {Promise<string[]>} the names of the files in it, sorted
 * @throws Error with what vsce printed
 */
export async function packageExtension(path) {
  await vsce(
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    path,
  );
  const listed = await vsce('ls', '--no-dependencies');
  return listed.split('\n').filter(Boolean).sort();
}
