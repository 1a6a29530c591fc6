// Drives one page of the VS Code workbench as a person would: keys, mouse, and what is on the screen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './editor.mjs';

/** Generous, all of them, since a busy machine is no fault of ours; what is slow is told by the benchmark. */
export const LOAD_TIMEOUT_MS = 120_000;
const READY_TIMEOUT_MS = 150_000;
const STEP_TIMEOUT_MS = 120_000;
/** After it a key or a pointer that nothing came of is tried once more. */
const LOST_MS = 8_000;
const MOST_TRIES = 4;

/** Requests of the shell itself that fail in every server build; any other failed request is a fault. */
const EXPECTED_FAILURES = [
  '_static/out/browser/serviceWorker.js',
  'favicon-dark-support.svg',
  'vsda.js',
  'vsda_bg.wasm',
  '/update/check',
  // A picture beside the list of walkthroughs.
  'media/templates.png',
  // Guesses the language of untitled files; left out of the fetched editor.
  'vscode-regexp-languagedetection',
];

/**
 * The address of a page.
 * @param {number} port
 * @param {{folder?: string, file?: string, extension?: string, tests?: string}} what absolute paths; without `folder` a
 *   window without one; `extension` is loaded from that folder, `tests` is the script to run inside the extension host
 */
export function address(port, { folder, file, extension, tests }) {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote + extension]);
  if (tests) payload.push(['extensionTestsPath', remote + tests]);
  if (file) payload.push(['openFile', remote + file]);
  // Words of the editor's own addresses: an empty window.
  const place = folder === undefined ? { ew: 'true' } : { folder };
  const query = new URLSearchParams({ ...place, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/**
 * Opens a page in a browser context of its own and waits until the workbench is there.
 * @param {import('playwright-core').Browser} browser
 * @param {{port: number, folder?: string, file?: string, extension?: string, viewport?: {width: number, height: number}}} what
 */
export async function openWorkbench(browser, what) {
  const context = await browser.newContext({ viewport: what.viewport ?? { width: 1280, height: 800 } });
  context.setDefaultTimeout(STEP_TIMEOUT_MS);
  const page = await context.newPage();
  const workbench = new Workbench(page, what.folder);
  await page.goto(address(what.port, what), { timeout: LOAD_TIMEOUT_MS });
  await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: READY_TIMEOUT_MS });
  if (what.file) await workbench.lines().first().waitFor({ timeout: READY_TIMEOUT_MS });
  return workbench;
}

export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string | undefined} folder the absolute path of the folder that is open
   */
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    this.faults = [];
    page.on('pageerror', (error) => this.faults.push(`page error: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() < 400 || EXPECTED_FAILURES.some((part) => response.url().includes(part))) return;
      this.faults.push(`request ${response.status()}: ${response.url().split('?')[0]}`);
    });
  }

  /** Loads the window again, with an extension host of its own. */
  async reload() {
    await this.page.reload({ timeout: LOAD_TIMEOUT_MS });
    await this.lines().first().waitFor({ timeout: READY_TIMEOUT_MS });
  }

  async close() {
    await this.page.context().close();
  }

  /** Saves what the page shows, or the part of it in `clip`, as out/shots/<name>.png and returns the path. */
  async shot(name, clip) {
    const folder = join(root, 'out', 'shots');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path, clip });
    return path;
  }

  // ---- the text editor

  lines() {
    return this.page.locator('.editor-instance .monaco-editor .view-line');
  }

  /** The text on the screen, lines in their order from top to bottom. */
  async text() {
    const rows = await this.lines().evaluateAll((nodes) =>
      nodes.map((node) => [Number.parseFloat(node.style.top), node.textContent ?? '']).sort((a, b) => a[0] - b[0]),
    );
    return rows.map((row) => row[1].replaceAll('\u00a0', ' ')).join('\n');
  }

  /** The painted ranges of extensions. */
  decorations() {
    return this.page.locator('.editor-instance .view-overlays .cdr[class*="TextEditorDecorationType"]');
  }

  /** Waits for the first mark; at first that takes the start of the extension host as well. */
  async marked() {
    await this.decorations().first().waitFor({ timeout: READY_TIMEOUT_MS });
  }

  /** Waits until the first shown `text` is marked. */
  async markedText(text) {
    const box = await this.boxOf(text);
    const middle = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.waitForFunction(
      ([x, y]) =>
        [...document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="TextEditorDecorationType"]')].some(
          (node) => {
            const { left, right, top, bottom } = node.getBoundingClientRect();
            return left <= x && x <= right && top <= y && y <= bottom;
          },
        ),
      middle,
    );
  }

  /** Presses a key until `shown` is there: a busy editor may not take the key yet, or closes a list as another one closes. */
  async opens(key, shown) {
    await this.#again(
      () => this.page.keyboard.press('Escape'),
      async (timeout) => {
        await this.page.keyboard.press(key);
        await shown(timeout);
      },
    );
  }

  /** Does it once more, after `back`, where it came to nothing in some seconds; fails as the last try does. */
  async #again(back, act) {
    for (let tries = 1; tries < MOST_TRIES; tries += 1) {
      const done = await act(LOST_MS).then(
        () => true,
        () => false,
      );
      if (done) return;
      await back();
    }
    await act(STEP_TIMEOUT_MS);
  }

  /** A key that opens the field of the palette, and what is typed into it. */
  async #asks(key, words) {
    await this.opens(key, async (timeout) => {
      await this.quickInput().waitFor({ timeout });
      // A field that closes as it is filled is asked for again.
      await this.quickInput().fill(words, { timeout });
    });
  }

  async focusEditor() {
    await this.page
      .locator('.editor-instance .monaco-editor .view-lines')
      .first()
      .click({ position: { x: 4, y: 4 } });
  }

  /** Opens a file of the folder by its name. */
  async openFile(name) {
    // By its whole path: names that only begin so would be offered as well.
    await this.#asks('Control+P', `${this.folder}/${name}`);
    const exact = this.page.locator('.label-name', { hasText: new RegExp(`^${name.replaceAll('.', '\\.')}$`) });
    await this.rows().first().filter({ has: exact }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.quickInput().waitFor({ state: 'hidden' });
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** Line and column start at 1. */
  async goTo(line, column) {
    await this.#asks('Control+G', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput().waitFor({ state: 'hidden' });
    await this.cursorAt(line, column);
  }

  /** Waits until the cursor is there; line and column start at 1. */
  async cursorAt(line, column) {
    const label = `Ln ${line}, Col ${column}`;
    await this.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: label }).waitFor();
  }

  /** Where the cursor is, from the status bar: [line, column], both from 1. */
  async cursor() {
    const label = await this.page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
    const found = /Ln (\d+), Col (\d+)/.exec(label);
    return found ? [Number(found[1]), Number(found[2])] : undefined;
  }

  /** The box on the screen of the first line that shows `text` in the editor, in CSS pixels; not what is scrolled away. */
  async boxOf(text) {
    const found = await this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.editor-instance .monaco-editor .view-line')) {
        const flat = (line.textContent ?? '').replaceAll('\u00a0', ' ');
        const at = flat.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let seen = 0;
        let started = false;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.data.length;
          if (!started && at < seen + length) {
            range.setStart(node, at - seen);
            started = true;
          }
          if (started && at + wanted.length <= seen + length) {
            range.setEnd(node, at + wanted.length - seen);
            const { x, y, width, height } = range.getClientRects()[0];
            const { left, right } = line.closest('.editor-scrollable').getBoundingClientRect();
            if (left <= x && x < right) return { x, y, width, height };
            break;
          }
          seen += length;
        }
      }
      return undefined;
    }, text);
    if (!found) throw new Error(`"${text}" is not on the screen`);
    return found;
  }

  /** Puts the cursor into the first shown occurrence of `text`. */
  async clickText(text) {
    const box = await this.boxOf(text);
    await this.page.mouse.click(box.x + Math.min(box.width / 2, 12), box.y + box.height / 2);
  }

  /** Rests the pointer on the start of `text` and returns the text of the card that appears; it must hold `expected`. */
  async hover(text, expected) {
    const card = this.hoverCard();
    await this.page.mouse.move(2, 2);
    await this.#again(
      () => this.page.mouse.move(2, 2),
      async (timeout) => {
        const box = await this.boxOf(text);
        await this.page.mouse.move(box.x + Math.min(box.width / 2, 12), box.y + box.height / 2, { steps: 4 });
        await card.filter({ hasText: expected }).first().waitFor({ timeout });
      },
    );
    return (await card.first().innerText()).replaceAll('\u00a0', ' ');
  }

  hoverCard() {
    return this.page.locator('.monaco-resizable-hover .monaco-hover:visible');
  }

  // ---- palette, lists, status bar, notifications

  quickInput() {
    return this.page.locator('.quick-input-widget input[type=text]').first();
  }

  rows() {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** Takes the first row of the open list that holds `text`. */
  async pick(text) {
    await this.rows().filter({ hasText: text }).first().click();
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Looks for a command in the palette; it is not run yet. */
  palette(title) {
    return this.#asks('F1', `>${title}`);
  }

  /** Runs a command from the palette by its full title, "Category: Title". */
  async command(title) {
    await this.palette(title);
    await this.pick(title);
  }

  /**
   * Picks a colour theme by its name in the list, as a person does: the settings of a server take no high contrast theme.
   * @param {string} drawn the class of the workbench in that theme: vs, vs-dark, hc-black or hc-light
   */
  async chooseTheme(name, drawn) {
    await this.palette('Preferences: Color Theme');
    await this.rows().filter({ hasText: 'Preferences: Color Theme' }).first().click();
    await this.rows().filter({ hasText: 'Dark Modern' }).first().waitFor();
    await this.quickInput().fill(name);
    await this.pick(name);
    await this.page.locator(`.monaco-workbench.${drawn}`).waitFor();
  }

  /** The texts of all notifications, shown or folded away. */
  async notifications() {
    const toasts = this.page.locator('.notification-toast .notification-list-item-message');
    const shown = await toasts.allInnerTexts();
    const bell = this.page.locator('.statusbar-item[id="status.notifications"] a');
    if (shown.length > 0 || (await bell.count()) === 0) return shown;
    await bell.click();
    const center = this.page.locator('.notifications-center.visible');
    await center.waitFor();
    const listed = await center.locator('.notification-list-item-message').allInnerTexts();
    await bell.click();
    return listed;
  }

  // ---- views

  /** Shows the extension's view by its icon in the activity bar. */
  async openView(label) {
    const icon = this.page.locator(`.activitybar .action-item:has([aria-label^="${label}"])`);
    await icon.waitFor({ timeout: READY_TIMEOUT_MS });
    const webview = this.page.locator('iframe.webview');
    // A click before the workbench has restored its layout is lost.
    for (let attempt = 0; attempt < 5 && (await webview.count()) === 0; attempt += 1) {
      if (!((await icon.getAttribute('class')) ?? '').includes('checked')) await icon.locator('a').click();
      await webview
        .first()
        .waitFor({ state: 'attached', timeout: 5_000 })
        .catch(() => {});
    }
    await this.frame().locator('body').waitFor({ timeout: READY_TIMEOUT_MS });
  }

  /** The inside of the webview that holds `element`: there may be several, and they come and go. */
  async frameWith(element) {
    for (let tries = 0; tries < 600; tries += 1) {
      for (const frame of this.page.frames()) {
        // A frame may be gone before it answers.
        const count = await frame
          .locator(element)
          .count()
          .catch(() => 0);
        if (count > 0) return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`no webview holds ${element}`);
  }

  /** The inside of our webview that is shown; the editor's welcome page has pictures in webviews of its own. */
  frame() {
    return this.page
      .frameLocator('iframe.webview.ready[src*="extensionId=dateline.dateline"]')
      .first()
      .frameLocator('iframe#active-frame');
  }
}
