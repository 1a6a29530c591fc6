// Opens the built front end of a page in a headless browser, under its real policy, without the editor.

import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { THEMES, themeRule } from './sidebarThemes.mjs';

export const ORIGIN = 'http://page.test';
const common = { bundle: true, target: 'es2022', logLevel: 'warning' };

/** Pure parts of the host's side, built from source so that they cannot be stale. `exports` is a module's text. */
export async function hostParts(name, exports) {
  const outfile = `out/pages/${name}.host.mjs`;
  mkdirSync('out/pages', { recursive: true });
  const stdin = { contents: exports, resolveDir: '.', loader: 'ts' };
  await build({ ...common, stdin, outfile, format: 'esm', platform: 'node' });
  return import(pathToFileURL(resolve(outfile)).href);
}

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

/**
 * `open` gives a page that has its theme and waits for messages.
 * @param {{name: string, sheets?: string[], background?: string, pageHtml: Function}} what `sheets` as the page shares
 *   them with others, `background` the variable of the theme that lies under the page
 */
export async function pagesOf(browser, { name, sheets = [], background = 'editor-background', pageHtml }) {
  await build({
    ...common,
    entryPoints: [`src/panels/${name}/page/${name}.ts`],
    outfile: `out/pages/${name}.js`,
    format: 'iife',
  });
  const files = {
    [`/${name}.js`]: ['text/javascript', `out/pages/${name}.js`],
    [`/${name}.css`]: ['text/css', `src/panels/${name}/page/${name}.css`],
    ...Object.fromEntries(
      ['base', ...sheets].map((one) => [`/${one}.css`, ['text/css', `src/panels/page/${one}.css`]]),
    ),
    '/codicon.css': ['text/css', 'node_modules/@vscode/codicons/dist/codicon.css'],
    '/codicon.ttf': ['font/ttf', 'node_modules/@vscode/codicons/dist/codicon.ttf'],
  };
  return async function open({
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
    const html = pageHtml({
      title: 'Dateline',
      language,
      messages,
      cspSource: ORIGIN,
      nonce: '0123456789abcdef0123456789abcdef',
      scriptUri: `${ORIGIN}/${name}.js`,
      styleUris: ['codicon', 'base', ...sheets, name].map((sheet) => `${ORIGIN}/${sheet}.css`),
      element: `dateline-${name}`,
    });
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = files[pathname];
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
      return file
        ? route.fulfill({ contentType: file[0], body: readFileSync(file[1]) })
        : route.fulfill({ status: 404 });
    });
    await page.addInitScript(standInApi, kept);
    await page.goto(`${ORIGIN}/`);
    await setTheme(page, THEMES[theme], background);
    await page.waitForFunction(() => window.sent.length > 0);
    return page;
  };
}

/** As the editor does it: variables on the root element, a class on the body. */
async function setTheme(page, theme, background) {
  await page.evaluate(
    ({ rule, body, colour }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${rule} body{background:${colour}}`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      document.body.className = body;
    },
    { rule: themeRule(theme), body: theme.body, colour: theme.variables[background] },
  );
}

/** What the host would post. */
export const post = (page, message) => page.evaluate((data) => window.postMessage(data, '*'), message);

/** Waits until lit has drawn what was posted. */
export const drawn = (page) =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done));
    await document.querySelector('[data-messages]').updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
