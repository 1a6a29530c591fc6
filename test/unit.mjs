// node test/unit.mjs [vitest filters]: the tests that need no editor, with their counts as one summary line.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, show, tool } from './support/setUp.mjs';

const file = join(root, 'out', 'vitest.json');
mkdirSync(join(root, 'out'), { recursive: true });
rmSync(file, { force: true });
const reporters = ['--reporter=default', '--no-color', '--reporter=json', `--outputFile.json=${file}`];
const { code } = await show(tool('vitest', 'run', ...reporters, ...process.argv.slice(2)));
const result = JSON.parse(readFileSync(file, 'utf8'));
// A file that does not load has no test that could fail; a skipped test proves nothing.
const unloaded = result.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
const failed = result.numFailedTests + unloaded.length + result.numPendingTests + result.numTodoTests;
console.log(`part unit tests: ${result.numPassedTests} passed, ${Math.max(failed, Number(code !== 0))} failed`);
process.exitCode = code !== 0 || failed > 0 ? 1 : 0;
