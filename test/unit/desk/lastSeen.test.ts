/** A cache that may be damaged, of another version, or refused by the disk: nothing is remembered then, and nothing falls over. */
import { expect, it } from 'vitest';
import { LastSeenTexts } from '../../../src/desk/lastSeen';
import { MemoryFiles } from '../../support/memoryFiles';

const ARTICLE = 'mem:/news/a.txt';
const SEEN = { text: 'Ana met Rui.', places: new Map([['one', { start: 0, end: 3 }]]) };

function remembered(files = new MemoryFiles()) {
  const kept = new Map<string, unknown>();
  const memory = {
    get: <T>(key: string) => kept.get(key) as T | undefined,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
  return { files, kept, texts: new LastSeenTexts(files, memory, 'mem:/own') };
}

it('remembers the text and the places of an article, and finds it by its text under another name', async () => {
  const { texts } = remembered();
  await texts.write(ARTICLE, SEEN);
  expect(await texts.read(ARTICLE)).toMatchObject(SEEN);
  expect(texts.withText(SEEN.text, 'mem:/news/b.txt')).toEqual([ARTICLE]);
});

it.each([
  ['no list', { a: 1 }],
  ['a list of something else', [null, 7, 'x', ['a', 'b'], [1, 2, 3], { length: 3 }]],
  ['nothing', undefined],
])('remembers nothing where its list is %s, and begins anew', async (_, list) => {
  const { texts, kept } = remembered();
  await texts.write(ARTICLE, SEEN);
  for (const key of [...kept.keys()]) kept.set(key, list);
  expect(await texts.read(ARTICLE)).toBeUndefined();
  expect(texts.withText(SEEN.text, 'mem:/news/b.txt')).toEqual([]);
  await texts.write(ARTICLE, SEEN);
  expect(await texts.read(ARTICLE)).toMatchObject(SEEN);
});

it.each([
  '',
  'null',
  '[]',
  '{"v":1',
  '{"v":2,"text":"Ana met Rui.","places":[]}',
  '{"v":1,"text":7,"places":[]}',
  '{"v":1,"text":"Ana met Rui.","places":{"one":1}}',
])('remembers nothing where its file is %j', async (content) => {
  const { texts, files } = remembered();
  await texts.write(ARTICLE, SEEN);
  for (const uri of [...files.files.keys()]) files.put(uri, content);
  expect(await texts.read(ARTICLE)).toBeUndefined();
});

it('goes on without a disk that is full, and remembers again when there is space', async () => {
  const files = new MemoryFiles();
  const { texts } = remembered(files);
  const create = files.createFolder.bind(files);
  files.createFolder = () => Promise.reject(new Error('no-space'));
  await texts.write(ARTICLE, SEEN);
  expect(await texts.read(ARTICLE)).toBeUndefined();
  files.createFolder = create;
  await texts.write(ARTICLE, SEEN);
  expect(await texts.read(ARTICLE)).toMatchObject(SEEN);
});
