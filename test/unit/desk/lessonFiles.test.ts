import { expect, it } from 'vitest';
import type { Bare, Correction } from '../../../src/corrections/correction';
import { LessonFiles } from '../../../src/desk/lessonFiles';
import { MAX_LESSON_FILES } from '../../../src/limits';
import { MemoryFiles } from '../../support/memoryFiles';

const FOLDER = 'mem:/news';
const ARTICLE = `${FOLDER}/a.txt`;
const BESIDE = `${FOLDER}/a.txt.dateline.jsonl`;
const REGISTER = `${FOLDER}/.dateline/actors.jsonl`;
/** In memory nothing takes longer than the turn of the loop. */
const settled = () => new Promise(setImmediate);

let made = 0;
const one = (bare: Bare): Correction =>
  ({ ...bare, v: 1, id: `o${made++}`, at: '2024-01-01T00:00:00.000Z', by: 'ana' }) as Correction;
const anchor = (quote: string, start = 0) => ({ start, end: start + quote.length, quote, prefix: '', suffix: '' });
const removed = (quote: string) => one({ op: 'event-remove', anchor: anchor(quote) });
const lines = (...all: Correction[]) => all.map((each) => `${JSON.stringify(each)}\n`).join('');

function setUp(files: MemoryFiles, learns = true) {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const folderOf = (uri: string) => /^mem:\/[^/]+/.exec(uri)?.[0];
  const waiting: (() => void)[] = [];
  const clock = {
    now: () => 0,
    after: (_: number, run: () => void) => {
      waiting.push(run);
      return { dispose: () => waiting.splice(waiting.indexOf(run), 1) };
    },
  };
  const ports = { files, folderOf, log, clock: clock as never, learns: () => learns };
  const lessons = new LessonFiles(ports);
  const heard: string[] = [];
  lessons.onChanged((folder) => heard.push(folder));
  const words = (article = ARTICLE) => lessons.of(article)?.lessons.words.map(({ word }) => word);
  /** What waits for a burst to end. */
  const elapse = async () => {
    for (const run of waiting.splice(0)) run();
    await settled();
  };
  return { lessons, heard, words, elapse };
}

it('learns from the files of a folder, those below it and its register, and from no other folder', async () => {
  const files = new MemoryFiles({
    [BESIDE]: lines(removed('said')),
    'mem:/other/b.txt.dateline.jsonl': lines(removed('told')),
    [REGISTER]: lines(one({ op: 'know', actor: { type: 'organization', name: 'Vega' }, aliases: ['Vega Motors'] })),
  });
  const { lessons, heard, words } = setUp(files);
  expect(words()).toBeUndefined();
  await settled();
  expect([heard, words()]).toEqual([[FOLDER], ['said']]);
  expect(lessons.of(ARTICLE)?.lessons.names.map(({ name, type }) => [name, type])).toEqual([
    ['Vega', 'organization'],
    ['Vega Motors', 'organization'],
  ]);
  words('mem:/other/c.txt');
  await settled();
  expect(words('mem:/other/c.txt')).toEqual(['told']);
});

it('learns nothing where it is switched off, or in no folder', async () => {
  const files = new MemoryFiles({ [BESIDE]: lines(removed('said')) });
  const { heard, words, lessons } = setUp(files, false);
  words();
  await settled();
  expect([heard, words(), lessons.of('untitled:1')]).toEqual([[], undefined, undefined]);
});

it('keeps in step with what is decided, which counts before what is on disk, and says so once', async () => {
  const files = new MemoryFiles({ [BESIDE]: lines(removed('said')) });
  const { heard, words, lessons, elapse } = setUp(files);
  words();
  await settled();
  lessons.decided(ARTICLE, BESIDE, [removed('told')]);
  lessons.decided(ARTICLE, BESIDE, [removed('aired')]);
  expect(words()).toEqual(['said']);
  await elapse();
  expect([words(), heard]).toEqual([['aired'], [FOLDER, FOLDER]]);
  const { key } = lessons.of(ARTICLE) ?? {};
  lessons.decided(ARTICLE, BESIDE, [removed('aired')]);
  await elapse();
  expect([lessons.of(ARTICLE)?.key, heard.length]).toEqual([key, 2]);
});

it('reads a file again that another program wrote, and forgets one that is gone', async () => {
  const files = new MemoryFiles({ [BESIDE]: lines(removed('said')) });
  const { lessons, words, elapse } = setUp(files);
  words();
  await settled();
  files.put(BESIDE, lines(removed('told')));
  await lessons.fileChanged(BESIDE);
  await elapse();
  expect(words()).toEqual(['told']);
  files.put(REGISTER, lines(one({ op: 'know', actor: { type: 'person', name: 'Ana Lima' }, aliases: [] })));
  await lessons.fileChanged(REGISTER);
  await elapse();
  expect(lessons.of(ARTICLE)?.lessons.names).toHaveLength(1);
  await files.delete(BESIDE);
  await lessons.fileChanged(BESIDE);
  await files.delete(REGISTER);
  await lessons.fileChanged(REGISTER);
  await elapse();
  expect(lessons.of(ARTICLE)).toBeUndefined();
});

it('is not held up by files that are damaged, unreadable or many', async () => {
  const files = new MemoryFiles({
    [BESIDE]: `no json\n${lines(removed('said'))}`,
    [`${FOLDER}/z.dateline.jsonl`]: 'x',
  });
  files.fault = (operation, uri) =>
    operation === 'read' && uri.endsWith('z.dateline.jsonl') ? 'unavailable' : undefined;
  for (let i = 0; i < MAX_LESSON_FILES; i++) files.put(`${FOLDER}/m${i}.txt.dateline.jsonl`, '');
  const { words } = setUp(files);
  words();
  await settled();
  await settled();
  expect(words()).toEqual(['said']);
  expect(files.log.filter((line) => line.startsWith('read')).length).toBeLessThanOrEqual(MAX_LESSON_FILES + 1);
});
