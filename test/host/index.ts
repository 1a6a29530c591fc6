/** Entry of the tests inside the Node extension host: runs every bundled *.test.js beside it with mocha. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { tell } from './tell';

/** The soak takes its time. */
const TEST_TIMEOUT_MS = __dirname.endsWith('soak') ? 3_600_000 : 30_000;

/** Resolves when all tests passed; rejects otherwise, which makes the editor report failure. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: TEST_TIMEOUT_MS, reporter: Telling });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      tell({ kind: 'end' });
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
  });
}

/** A mocha reporter that hands each result to the runner outside. */
class Telling extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => tell({ kind: 'pass', title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
    runner.on('pending', (test) => tell({ kind: 'fail', title: test.fullTitle(), reason: 'the test is skipped' }));
    runner.on('fail', (test, error: Error) => {
      tell({ kind: 'fail', title: test.fullTitle(), reason: error.stack ?? String(error) });
    });
  }

  override epilogue(): void {
    // The runner outside prints the summary.
  }
}
