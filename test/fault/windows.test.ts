/** Three windows on one article: each decides as if it were alone, and in the end all of them show the same. */
import { expect, it } from 'vitest';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Bare } from '../../src/corrections/correction';
import type { OpenArticle } from '../../src/desk/openArticle';
import { inTurn, patience, times } from '../support/fuzzing';
import { memoryDesk } from '../support/memoryDesk';
import { MemoryFiles } from '../support/memoryFiles';
import { seeded } from '../support/seeded';

const RUNS = 25;
const URI = 'mem:/news/a.txt';
const SIDECAR = `${URI}.dateline.jsonl`;
const TEXT = 'Ana met Rui.\nlater the mayor of Porto spoke.\n\nRui left Porto with the mayor.\n';
const WORDS = ['Ana', 'Rui', 'the mayor', 'Porto'];
const TYPES = ['person', 'organization', 'place'];

const shown = (article: OpenArticle): string[] =>
  article.snapshot?.analysis.mentions.map((one) => `${article.text.slice(one.start, one.end)} ${one.type}`) ?? [];

async function session(seed: number): Promise<void> {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const files = new MemoryFiles();
  const windows = await Promise.all(
    Array.from({ length: 3 }, async (_, nth) => {
      const on = memoryDesk({}, files, {}, 61 * nth);
      return { ...on, article: await on.open(URI, TEXT) };
    }),
  );
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 50) for (const { clock } of windows) await clock.advance(Math.min(50, left));
  };
  /** As the editor tells each window of files that changed, in its own time. */
  const watch = async () => {
    for (const { desk } of windows) if (random() < 0.7) void desk.decisions.fileChanged(SIDECAR);
  };
  const gesture = (article: OpenArticle): Bare => {
    const words = pick(WORDS);
    const [start] = [...article.text.matchAll(new RegExp(words, 'g'))]
      .map(({ index }) => index)
      .slice(-1 - Math.round(random()));
    const anchor = describeAnchor(article.text, { start: start ?? 0, end: (start ?? 0) + words.length });
    const kind = random();
    if (kind < 0.4) return { op: 'add', anchor, type: pick(TYPES), scope: 'here' };
    if (kind < 0.6) return { op: 'remove', anchor, scope: 'here' };
    return kind < 0.8 ? { op: 'retype', anchor, type: pick(TYPES), scope: 'article' } : { op: 'confirm', anchor };
  };
  // In every second session one only looks on.
  const deciding = windows.slice(seed % 2);
  await pass(1_000);
  for (let step = 0; step < 12; step++) {
    const { desk, article } = pick(deciding);
    const kind = random();
    if (kind < 0.7) void desk.decisions.decide(article, [gesture(article)]);
    else if (kind < 0.85) void desk.decisions.undo(article);
    else void desk.decisions.redo(article);
    if (random() < 0.5) await pass(Math.floor(random() * 3_000));
    await watch();
  }
  await pass(15_000);
  for (const { desk } of windows) void desk.decisions.fileChanged(SIDECAR);
  await pass(15_000);
  const next = memoryDesk({}, files);
  const article = await next.open(URI, TEXT);
  await next.clock.advance(5_000);
  for (const one of windows) {
    expect(shown(one.article), `seed ${seed}`).toEqual(shown(article));
    expect(
      one.told.filter((line) => !line.startsWith('nothing')),
      `seed ${seed}`,
    ).toEqual([]);
    expect(one.lines, `seed ${seed}`).toEqual([]);
  }
  expect([...files.files.keys()].filter((uri) => uri.startsWith(SIDECAR)).length, `seed ${seed}`).toBeLessThanOrEqual(
    1,
  );
}

it(`all windows come to show what a new one shows, over ${times(RUNS)} sessions`, patience(RUNS), async () => {
  await inTurn(RUNS, (n) => session(n + 1));
});
