/** The editor goes on after Dateline was off for a while, and after somebody set the clock back. */
import { expect, it } from 'vitest';
import { describeAnchor } from '../../src/corrections/anchor';
import type { OpenArticle } from '../../src/desk/openArticle';
import { memoryDesk } from '../support/memoryDesk';
import { MemoryFiles } from '../support/memoryFiles';

const URI = 'mem:/news/a.txt';
const TEXT = 'Ana met Rui.\nlater the mayor of Porto spoke.\n';
const DAY_MS = 86_400_000;

const spanOf = (article: OpenArticle, words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};
const mark = (article: OpenArticle, words: string, type: string) =>
  ({ op: 'add', type, anchor: describeAnchor(article.text, spanOf(article, words)), scope: 'here' }) as const;
const typeOf = (article: OpenArticle, words: string) =>
  article.snapshot?.analysis.mentions.find((one) => one.start === spanOf(article, words).start)?.type;

let windows = 0;
/** A window of its own over the same files, as long after the first as its clock says. */
async function window(files: MemoryFiles, later = 0) {
  const on = memoryDesk({}, files, {}, 50 * windows++);
  const { clock } = on;
  const wall = clock.wall.bind(clock);
  clock.wall = () => new Date(Date.parse(wall()) + later).toISOString();
  const article = await on.open(URI, TEXT);
  await clock.advance(1_000);
  return { ...on, article };
}

it('the last decision holds, and is the first to be undone, also where the clock was set back by a day', async () => {
  const files = new MemoryFiles();
  const first = await window(files);
  await first.ends(first.desk.decisions.decide(first.article, [mark(first.article, 'the mayor', 'person')]));
  first.desk.dispose();
  const { desk, article, ends } = await window(files, -DAY_MS);
  expect(typeOf(article, 'the mayor')).toBe('person');
  await ends(desk.decisions.decide(article, [mark(article, 'the mayor', 'organization')]));
  expect(typeOf(article, 'the mayor')).toBe('organization');
  await ends(desk.decisions.undo(article));
  expect(typeOf(article, 'the mayor')).toBe('person');
});

it('a clock that jumped to the end of time stops nobody from deciding', async () => {
  const files = new MemoryFiles();
  const first = await window(files);
  first.clock.wall = () => '9999-12-31T23:59:59.999Z';
  await first.ends(first.desk.decisions.decide(first.article, [mark(first.article, 'the mayor', 'person')]));
  first.desk.dispose();
  const { desk, article, ends } = await window(files);
  expect(typeOf(article, 'the mayor')).toBe('person');
  expect(await ends(desk.decisions.decide(article, [mark(article, 'Porto', 'group')]))).toBe(true);
  expect(typeOf(article, 'Porto')).toBe('group');
  desk.dispose();
  expect(typeOf((await window(files)).article, 'Porto')).toBe('group');
});

it('what was decided before Dateline was turned off in the middle of its work is there when it is turned on', async () => {
  const files = new MemoryFiles();
  const first = await window(files);
  const saved = first.desk.decisions.decide(first.article, [mark(first.article, 'the mayor', 'person')]);
  first.type(first.article, 0, 0, 'Yesterday ');
  first.desk.dispose();
  await first.ends(saved);
  await first.clock.advance(60_000);
  expect(first.lines).toEqual([]);
  const { article, told } = await window(files);
  expect(typeOf(article, 'the mayor')).toBe('person');
  expect(told).toEqual([]);
});
