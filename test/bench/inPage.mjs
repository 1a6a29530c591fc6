// Measures in the page, where a person looks: from a key to the mark on the screen.

const TEXT = '.editor-instance .view-line';
const MARKS = '.editor-instance .view-overlays .cdr[class*="TextEditorDecorationType"]';

/** Longer than the pause that typing is waited out for, and than an analysis of a long article. */
const SETTLED_MS = 600;

/**
 * Milliseconds from the last of `keys` key presses in `act` until there are more than `base` marks. Looks once a frame: a
 * mark that was there before the last key counts from that key on.
 */
async function timeToMarks(page, act, { base, keys, timeout = 30_000 }) {
  await page.evaluate(
    ([selector, count, expected, lines]) => {
      const firstLine = () => document.querySelector(lines)?.textContent;
      const before = firstLine();
      const state = { pressed: 0, done: undefined, text: undefined };
      globalThis.datelineBench = state;
      const look = (since) => {
        if (state.text === undefined && firstLine() && firstLine() !== before) state.text = performance.now() - since;
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
    [MARKS, base, keys, TEXT],
  );
  await act();
  await page.waitForFunction(() => globalThis.datelineBench.done !== undefined, undefined, { timeout, polling: 20 });
  const { done, text } = await page.evaluate(() => globalThis.datelineBench);
  return { mark: done, text };
}

/** Milliseconds from the Enter that opens `file` to its text and to its first mark. */
export async function openToMark(workbench, file) {
  const { page } = workbench;
  await page.keyboard.press('Control+P');
  await workbench.quickInput().fill(`${workbench.folder}/${file}`);
  await workbench.rows().first().filter({ hasText: file }).waitFor();
  const times = await timeToMarks(page, () => page.keyboard.press('Enter'), { base: 0, keys: 1 });
  await page.locator('.tab.active', { hasText: file }).waitFor();
  return times;
}

/** As openToMark, and to where the sidebar, which is open, tells all. */
export async function openToSidebar(workbench, sidebar, file) {
  const frame = await sidebar.ownFrame();
  await frame.evaluate(() => {
    globalThis.datelineWhole = undefined;
    const look = () => {
      const isWhole =
        document.querySelector('[data-list="events"] li.row') && document.querySelector('.progress[hidden]');
      if (isWhole) globalThis.datelineWhole = Date.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  const { page } = workbench;
  const opened = page.evaluate(
    () =>
      new Promise((resolve) => {
        const onKey = ({ key }) => {
          if (key !== 'Enter') return;
          document.removeEventListener('keydown', onKey, true);
          resolve(Date.now());
        };
        document.addEventListener('keydown', onKey, true);
      }),
  );
  const times = await openToMark(workbench, file);
  await frame.waitForFunction(() => globalThis.datelineWhole !== undefined, undefined, {
    timeout: 120_000,
    polling: 50,
  });
  return { ...times, whole: (await frame.evaluate(() => globalThis.datelineWhole)) - (await opened) };
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
  const { mark: time } = await timeToMarks(page, () => page.keyboard.type(text), { base, keys: text.length });
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  return time;
}
