// npm run test:soak: 10,000 edits and 500 switches of article in the real editor; what is kept afterwards is measured.
import { launchBrowser } from '../support/browser.mjs';
import { bundleSoak } from '../support/bundle.mjs';
import { fetchEditor } from '../support/editor.mjs';
import { runInHost } from '../support/inHost.mjs';
import { Report } from '../support/report.mjs';

const report = new Report('soak');
const browser = await launchBrowser();
try {
  const editor = await fetchEditor('newest');
  await runInHost({ editor, browser, bundle: bundleSoak, report, minutes: 60, show: /@@dateline-soak (.*)/ });
} finally {
  await browser.close();
}
report.end();
