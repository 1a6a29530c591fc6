// Measures in the page, where a person looks: from a key to the mark on the screen.

const MARKS = '.editor-instance .view-overlays .cdr[class*="TextEditorDecorationType"]';

/** Longer than the pause that typing is waited out for, and than an analysis of a long article. */
const SETTLED_MS = 600;

/**
 * Milliseconds from the last of `keys` key presses in `act` until there are more than `base` marks. Looks once a frame: a
 * mark that was there before the last key counts from that key on.
 */
async function timeToMarks(page, act, { base, keys, timeout = 30_000 }) {
  await page.evaluate(
    ([selector, count, expected]) => {
      const state = { pressed: 0, done: undefined };
      globalThis.datelineBench = state;
      const look = (since) => {
        if (document.querySelectorAll(selector).length > count) state.done = performance.now() - since;
        else requestAnimationFrame(() => look(since));
      };
      const onKey = () => {
        state.pressed += 1;
        if (state.pressed < expected) return;
        document.removeEventListener('keydown', onKey, true);
        const since = performance.now();
        requestAnimationFrame(() => look(since));
      };
      document.addEventListener('keydown', onKey, true);
    },
    [MARKS, base, keys],
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
  const time = await timeToMarks(page, () => page.keyboard.press('Enter'), { base: 0, keys: 1 });
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
  const text = `Later ${name}`;
  const time = await timeToMarks(page, () => page.keyboard.type(text), { base, keys: text.length });
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  return time;
}
