/** Entry of the tests inside the Node extension host: runs every bundled *.test.js beside it with mocha. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { suitesNamed } from '../support/suitesNamed.mjs';
import { tell } from './tell';
import { watching } from './watching';

/** Titles of the suites to run, as JSON, put in by the bundler; all where it is empty. */
declare const SUITES: readonly string[];

/** After it a test is taken for hung; a busy machine is no fault of ours. The soak takes its time. */
const TEST_TIMEOUT_MS = __dirname.endsWith('soak') ? 3_600_000 : 300_000;

/** Resolves when all tests passed; rejects otherwise, which makes the editor report failure. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: TEST_TIMEOUT_MS, reporter: Telling });
  if (SUITES.length > 0) mocha.grep(suitesNamed(SUITES));
  mocha.rootHooks({ beforeAll: watching });
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
    const named = (one: Mocha.Runnable) => ({ suite: one.titlePath()[0], title: one.fullTitle() });
    runner.on('pass', (test) => tell({ kind: 'pass', ...named(test), milliseconds: test.duration ?? 0 }));
    runner.on('pending', (test) => tell({ kind: 'fail', ...named(test), hook: false, reason: 'the test is skipped' }));
    runner.on('fail', (test: Mocha.Runnable, error: Error) => {
      // Of a hook mocha's types know nothing.
      const hook = 'type' in test && test.type === 'hook';
      tell({ kind: 'fail', ...named(test), hook, reason: error.stack ?? String(error) });
    });
  }

  override epilogue(): void {
    // The runner outside prints the summary.
  }
}
