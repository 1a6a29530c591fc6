// node test/unit.mjs [vitest filters]: the tests that need no editor, with their counts as one summary line. Files in
// which something failed are run a second time; what passes then is named.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, show, tool } from './support/setUp.mjs';
import { triedTwice } from './support/unitTries.mjs';

const file = join(root, 'out', 'vitest.json');
mkdirSync(join(root, 'out'), { recursive: true });

async function attempt(filters) {
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--no-color', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await show(tool('vitest', 'run', ...reporters, ...filters));
  return { code, ...JSON.parse(readFileSync(file, 'utf8')) };
}

const { passed, failed, again } = await triedTwice(attempt, process.argv.slice(2));
for (const title of again) console.log(`part unit tests: passed only at a second try: ${title}`);
console.log(`part unit tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
