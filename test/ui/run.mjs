// node test/ui/run.mjs [ui|pages] [--only=words of the title]: drives the editor in a browser, as a person would (ui), and
// our own pages without an editor around them (pages); both unless one is named.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../support/editor.mjs';
import { runInTwoTries } from '../support/mochaTries.mjs';
import { Report } from '../support/report.mjs';
import { closeAll } from './session.mjs';

const NAMES = { ui: 'UI tests', pages: 'page tests' };
/** After it a test is taken for hung; a busy machine is no fault of ours. */
const TEST_TIMEOUT_MS = 300_000;
const named = process.argv.slice(2).filter((each) => each in NAMES);
const folders = named.length > 0 ? named : Object.keys(NAMES);
const report = new Report(folders.map((each) => NAMES[each]).join(' and '));

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const mocha = new Mocha({ ui: 'bdd', timeout: TEST_TIMEOUT_MS, fgrep: only });
for (const folder of folders.map((each) => join(root, 'test', each))) {
  for (const name of readdirSync(folder).sort()) if (name.endsWith('.test.mjs')) mocha.addFile(join(folder, name));
}
try {
  await mocha.loadFilesAsync();
  await runInTwoTries(mocha, report);
} catch (error) {
  report.fail('the UI tests load', error.stack ?? error);
} finally {
  await closeAll();
}
report.end();
