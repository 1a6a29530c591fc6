// Opens the sidebar's built front end in a headless browser, on its real page under its real policy, without the editor.

import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { THEMES, themeRule } from './sidebarThemes.mjs';

const ORIGIN = 'http://sidebar.test';
const OUT = 'out/sidebarPage';

/** Builds the front end and the host's pure side from source, so that neither can be stale. */
async function buildParts() {
  mkdirSync(OUT, { recursive: true });
  const common = { bundle: true, target: 'es2022', logLevel: 'warning' };
  await build({
    ...common,
    entryPoints: ['src/panels/sidebar/page/sidebar.ts'],
    outfile: `${OUT}/sidebar.js`,
    format: 'iife',
  });
  await build({
    ...common,
    stdin: {
      contents: `export { pageHtml } from './src/panels/pageHtml';
        export { sidebarModel } from './src/panels/sidebar/sidebarModel';
        export { standingAt } from './src/panels/sidebar/places';
        export { sampleSnapshot } from './test/support/sampleSnapshot';
        export { sampleJudging } from './test/support/sampleJudging';
        export { payloads } from './test/support/payloads';
        export { translator } from './src/words/translate';`,
      resolveDir: '.',
      loader: 'ts',
    },
    outfile: `${OUT}/host.mjs`,
    format: 'esm',
    platform: 'node',
  });
  return import(pathToFileURL(resolve(OUT, 'host.mjs')).href);
}

const FILES = {
  '/sidebar.js': ['text/javascript', () => readFileSync(`${OUT}/sidebar.js`)],
  '/sidebar.css': ['text/css', () => readFileSync('src/panels/sidebar/page/sidebar.css')],
  '/codicon.css': ['text/css', () => readFileSync('node_modules/@vscode/codicons/dist/codicon.css')],
  '/codicon.ttf': ['font/ttf', () => readFileSync('node_modules/@vscode/codicons/dist/codicon.ttf')],
};

/** Runs in the page before its scripts: the editor's API, recording what is sent. */
function standInApi(kept) {
  let state = kept;
  window.sent = [];
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.sent.push(message),
    getState: () => state,
    setState: (next) => {
      state = next;
      window.keptState = next;
    },
  });
}

/** `host` holds the pure functions of the host's side; `open` gives a page that has its theme and waits for messages. */
export async function sidebarPages(browser) {
  const host = await buildParts();
  async function open({
    theme = 'dark',
    width = 300,
    height = 900,
    kept,
    language = 'en',
    messages = {},
    ...contextOptions
  } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, ...contextOptions });
    const page = await context.newPage();
    const html = host.pageHtml({
      title: 'Dateline',
      language,
      messages,
      cspSource: ORIGIN,
      nonce: '0123456789abcdef0123456789abcdef',
      scriptUri: `${ORIGIN}/sidebar.js`,
      styleUris: [`${ORIGIN}/codicon.css`, `${ORIGIN}/sidebar.css`],
      element: 'dateline-sidebar',
    });
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = FILES[pathname];
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
      return file ? route.fulfill({ contentType: file[0], body: file[1]() }) : route.fulfill({ status: 404 });
    });
    await page.addInitScript(standInApi, kept);
    await page.goto(`${ORIGIN}/`);
    await setTheme(page, THEMES[theme]);
    await page.waitForFunction(() => window.sent.length > 0);
    return page;
  }
  return { host, open };
}

/** As the editor does it: variables on the root element, a class on the body. */
async function setTheme(page, theme) {
  await page.evaluate(
    ({ rule, body, background }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${rule} body{background:${background}}`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      document.body.className = body;
    },
    { rule: themeRule(theme), body: theme.body, background: theme.variables['sideBar-background'] },
  );
}

/** What the host would post. */
export const post = (page, message) => page.evaluate((data) => window.postMessage(data, '*'), message);

/** Waits until lit has drawn what was posted. */
export const drawn = (page) =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done));
    await document.querySelector('dateline-sidebar').updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
