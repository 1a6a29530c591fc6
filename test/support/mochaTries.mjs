// Suites of mocha in two tries. The tests of one suite build on each other, so the second try runs all of it.
import Mocha from 'mocha';
import { suitesNamed } from './suitesNamed.mjs';

/**
 * @param {Mocha} mocha with its files loaded
 * @param {import('./report.mjs').Report} report
 */
export function runInTwoTries(mocha, report) {
  const broken = new Set();
  let second = false;
  let told;
  const suiteOf = (runnable) => runnable.titlePath()[0];
  mocha.cleanReferencesAfterRun(false);
  mocha.reporter(
    class extends Mocha.reporters.Base {
      constructor(runner, options) {
        super(runner, options);
        runner.on('pass', (test) =>
          told.pass({ suite: suiteOf(test), title: test.fullTitle(), milliseconds: test.duration }),
        );
        runner.on('pending', (test) => {
          const suite = suiteOf(test);
          if (broken.has(suite) && !second) return;
          told.fail({ suite, title: test.fullTitle(), reason: 'the test is skipped', hook: false });
        });
        runner.on('fail', (runnable, error) => {
          const suite = suiteOf(runnable);
          broken.add(suite);
          const reason = error.stack ?? error;
          told.fail({ suite, title: runnable.fullTitle(), reason, hook: runnable.type === 'hook' });
        });
      }

      epilogue() {
        // The report prints the summary.
      }
    },
  );
  // What comes after a failure would wait for what is not there, each time until its bound.
  mocha.rootHooks({
    beforeEach() {
      if (!second && broken.has(suiteOf(this.currentTest))) this.skip();
    },
  });
  return report.inTwoTries(async (listener, suites) => {
    told = listener;
    second = broken.size > 0;
    if (suites) mocha.grep(suitesNamed(suites));
    await new Promise((resolve) => mocha.run(resolve));
  });
}
