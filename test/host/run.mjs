// node test/host/run.mjs [oldest|newest …] [--only=word]: the tests inside the Node extension host.
import { launchBrowser } from '../support/browser.mjs';
import { bundleHostTests } from '../support/bundle.mjs';
import { EDITORS, fetchEditor } from '../support/editor.mjs';
import { runInHost } from '../support/inHost.mjs';
import { Report } from '../support/report.mjs';

const named = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const wanted = named.length > 0 ? named : Object.keys(EDITORS);
const report = new Report('in-host tests');
const browser = await launchBrowser();
try {
  for (const which of wanted) {
    const editor = await fetchEditor(which);
    console.log(`Node extension host of VS Code ${editor.version}`);
    await runInHost({ editor, browser, bundle: bundleHostTests, report });
  }
} finally {
  await browser.close();
}
report.end();
