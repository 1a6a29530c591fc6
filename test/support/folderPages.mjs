// The pages over a folder with an invented folder behind them, without the editor.
import { hostParts, pagesOf } from './pages.mjs';

/** `host` holds the pure functions of the host's side; `open` gives a page by its name. */
export async function folderPages(browser) {
  const host = await hostParts(
    'overFolder',
    `export { pageHtml } from './src/panels/pageHtml';
     export { ASKED_AT_FIRST as timelineAsked, timelineModel } from './src/panels/timeline/timelineModel';
     export { ASKED_AT_FIRST as networkAsked, networkModel } from './src/panels/network/networkModel';
     export { ASKED_AT_FIRST as folderAsked, folderModel } from './src/panels/folder/folderModel';
     export { eventReport, sightingReport } from './src/panels/folderWords';
     export { article, actor, event, inventedFolder, memoryCorpus } from './test/support/memoryCorpus';
     export { payloads } from './test/support/payloads';
     export { english, translator } from './src/words/translate';`,
  );
  const { pageHtml } = host;
  const sheets = ['overFolder'];
  const open = {
    timeline: await pagesOf(browser, { name: 'timeline', sheets, pageHtml }),
    network: await pagesOf(browser, { name: 'network', sheets, pageHtml }),
    folder: await pagesOf(browser, { name: 'folder', sheets, background: 'sideBar-background', pageHtml }),
  };
  return { host, open };
}
