// Opens the sidebar's built front end in a headless browser, on its real page under its real policy, without the editor.
import { hostParts, pagesOf } from './pages.mjs';

export { drawn, post } from './pages.mjs';

/** `host` holds the pure functions of the host's side; `open` gives a page that has its theme and waits for messages. */
export async function sidebarPages(browser) {
  const host = await hostParts(
    'sidebar',
    `export { pageHtml } from './src/panels/pageHtml';
     export { sidebarModel } from './src/panels/sidebar/sidebarModel';
     export { standingAt } from './src/panels/sidebar/places';
     export { sampleSnapshot } from './test/support/sampleSnapshot';
     export { sampleJudging } from './test/support/sampleJudging';
     export { payloads } from './test/support/payloads';
     export { translator } from './src/words/translate';`,
  );
  const { pageHtml } = host;
  return { host, open: await pagesOf(browser, { name: 'sidebar', background: 'sideBar-background', pageHtml }) };
}
