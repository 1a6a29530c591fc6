// node test/ui/run.mjs [ui|pages] [--only=words of the title]: drives the editor in a browser, as a person would (ui), and
// our own pages without an editor around them (pages); both unless one is named.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../support/editor.mjs';
import { Report } from '../support/report.mjs';
import { closeAll } from './session.mjs';

const NAMES = { ui: 'UI tests', pages: 'page tests' };
const named = process.argv.slice(2).filter((each) => each in NAMES);
const folders = named.length > 0 ? named : Object.keys(NAMES);
const report = new Report(folders.map((each) => NAMES[each]).join(' and '));

class Reporting extends Mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    runner.on('pass', (test) => report.pass(test.fullTitle(), test.duration));
    runner.on('pending', (test) => report.fail(test.fullTitle(), 'the test is skipped'));
    // Keys and clicks race with the window's focus: what fails by chance is said and tried once more, what is broken fails again.
    runner.on('retry', (test, error) => console.log(`  again ${test.fullTitle()}: ${error.message}`));
    runner.on('fail', (test, error) => report.fail(test.fullTitle(), error.stack ?? error));
  }

  epilogue() {
    // The report prints the summary.
  }
}

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, retries: 1, reporter: Reporting, fgrep: only });
for (const folder of folders.map((each) => join(root, 'test', each))) {
  for (const name of readdirSync(folder).sort()) if (name.endsWith('.test.mjs')) mocha.addFile(join(folder, name));
}
try {
  await mocha.loadFilesAsync();
  await new Promise((resolve) => mocha.run(resolve));
} catch (error) {
  report.fail('the UI tests load', error.stack ?? error);
} finally {
  await closeAll();
}
report.end();
