// node test/web/run.mjs [oldest|newest …] [--only=word]: the same tests inside the web worker extension host.
import { launchBrowser } from '../support/browser.mjs';
import { bundleWebTests } from '../support/bundle.mjs';
import { fetchEditor } from '../support/editor.mjs';
import { runInHost, WEB_HOST } from '../support/inHost.mjs';
import { Report } from '../support/report.mjs';

const named = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const wanted = named.length > 0 ? named : ['newest'];
const report = new Report('web-host tests');
const browser = await launchBrowser();
try {
  for (const which of wanted) {
    const editor = await fetchEditor(which);
    console.log(`web worker extension host of VS Code ${editor.version}`);
    await runInHost({ editor, browser, bundle: bundleWebTests, report, settings: WEB_HOST });
  }
} finally {
  await browser.close();
}
report.end();
