// npm run bench:review: 30 decisions with 30 keys in the real editor, from each key to the next question on the screen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeAll, openDateline } from '../ui/session.mjs';

const KEYS = 30;
const NAME = 'review.txt';
const PEOPLE = ['Ana Lima', 'Rui Sousa', 'Ingrid Solberg', 'Tomas Reyes', 'Katarina Holt', 'Ora Blint', 'Carl Dunn'];
const PLACES = ['Berlin', 'Lisbon', 'Oslo', 'Madrid', 'Vienna'];
const TEXT = Array.from({ length: 40 }, (_, i) => {
  const [a, b] = [PEOPLE[i % PEOPLE.length], PEOPLE[(i * 3 + 1) % PEOPLE.length]];
  return `${a} met ${b} in ${PLACES[i % PLACES.length]} on Tuesday. They talked about the harbor and its workers.\n`;
}).join('\n');

const editor = await openDateline({ settings: { 'editor.wordWrap': 'on' } });
try {
  writeFileSync(join(editor.folder, NAME), TEXT);
  await editor.openFile(NAME);
  await editor.marked();
  await editor.page.locator('.statusbar-item', { hasText: /\d+ actors/ }).waitFor();
  await editor.focusEditor();
  await editor.page.keyboard.press('Alt+R');
  await editor.page.locator('.statusbar-item[id*="dateline.review"]').first().waitFor();
  // The page itself notes when a key goes down and when the question changes: the driver's own way is not measured.
  await editor.page.evaluate(() => {
    const question = () => document.querySelector('.statusbar-item[id$="dateline.review"]')?.textContent ?? '';
    const seen = { times: [], pressed: 0, before: question() };
    Object.assign(window, { seen });
    window.addEventListener('keydown', () => (seen.pressed = performance.now()), { capture: true });
    new MutationObserver(() => {
      const now = question();
      if (now === seen.before || now === '') return;
      seen.before = now;
      seen.times.push(performance.now() - seen.pressed);
    }).observe(document.querySelector('.part.statusbar'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  for (let key = 1; key <= KEYS; key++) {
    await editor.page.keyboard.press('axa2a'[key % 5]);
    await editor.page.waitForFunction((count) => window.seen.times.length >= count, key);
  }
  const times = (await editor.page.evaluate(() => window.seen.times)).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${KEYS} decisions, ${KEYS} keys: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`);
} finally {
  await closeAll();
}
