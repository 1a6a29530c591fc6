// Measures in the page, where a person looks: from a key to the mark on the screen.

const MARKS = '.editor-instance .view-overlays .cdr[class*="TextEditorDecorationType"]';

/** Longer than the pause that typing is waited out for, and than an analysis of a long article. */
const SETTLED_MS = 600;

/** Arms the page: notes the time of the last key, then waits for the marks to satisfy `more`. */
async function timeToMarks(page, act, { base, timeout = 30_000 }) {
  await page.evaluate(
    ([selector, count]) => {
      const state = { key: undefined, done: undefined };
      globalThis.datelineBench = state;
      const onKey = () => {
        state.key = performance.now();
      };
      document.addEventListener('keydown', onKey, true);
      const observer = new MutationObserver(() => {
        if (state.key === undefined || document.querySelectorAll(selector).length <= count) return;
        // A frame later it is on the screen.
        requestAnimationFrame(() => {
          state.done ??= performance.now() - state.key;
        });
        observer.disconnect();
        document.removeEventListener('keydown', onKey, true);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
    },
    [MARKS, base],
  );
  await act();
  await page.waitForFunction(() => globalThis.datelineBench.done !== undefined, undefined, { timeout, polling: 20 });
  return page.evaluate(() => globalThis.datelineBench.done);
}

/** Milliseconds from the Enter that opens `file` to its first mark. */
export async function openToMark(workbench, file) {
  const { page } = workbench;
  await page.keyboard.press('Control+P');
  await workbench.quickInput().fill(file);
  await workbench.rows().filter({ hasText: file }).first().waitFor();
  const time = await timeToMarks(page, () => page.keyboard.press('Enter'), { base: 0 });
  await page.locator('.tab.active', { hasText: file }).waitFor();
  return time;
}

/** Waits until the marks have stayed the same for a while; returns how many there are. */
async function settled(workbench) {
  let count = -1;
  let since = performance.now();
  while (performance.now() - since < SETTLED_MS) {
    const now = await workbench.decorations().count();
    if (now !== count) since = performance.now();
    count = now;
    await workbench.page.waitForTimeout(50);
  }
  return count;
}

/** Milliseconds from the last key of a name, typed on an empty line, to its mark; the line is then emptied again. */
export async function keyToMark(workbench, name) {
  const { page } = workbench;
  const base = await settled(workbench);
  const time = await timeToMarks(page, () => page.keyboard.type(`Later ${name}`), { base });
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  return time;
}
