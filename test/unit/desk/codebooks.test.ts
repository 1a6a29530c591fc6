import { expect, it } from 'vitest';
import { readCodebook } from '../../../src/codebook/read';
import { Codebooks, type FolderCodebook } from '../../../src/desk/codebooks';
import { CODEBOOK_UNITS } from '../../../src/limits';
import { MemoryFiles } from '../../support/memoryFiles';

const ARTICLE = 'mem:/news/a.txt';
const FILE = 'mem:/news/.dateline/codebook.yaml';
const UNION = 'version: 1\nentities:\n  union: { words: union }\n';
const COURT = 'version: 1\nentities:\n  courthouse: { words: court }\n';
const bytes = (text: string) => new TextEncoder().encode(text);
/** In memory nothing takes longer than the turn of the loop. */
const settled = () => new Promise(setImmediate);

function setUp(files = new MemoryFiles()) {
  let asked = 0;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const folderOf = (article: string) => (article.startsWith('mem:') ? article.replace(/\/[^/]*$/, '') : undefined);
  const read = async (text: string) => {
    asked++;
    return readCodebook(text);
  };
  const codebooks = new Codebooks({ files, folderOf, log, readCodebook: read });
  const heard: FolderCodebook[] = [];
  codebooks.onChanged((one) => heard.push(one));
  const types = (article = ARTICLE) => codebooks.codebookOf(article)?.types.map((one) => one.name);
  return { files, codebooks, heard, types, asked: () => asked };
}

it('reads the codebook of an article from its folder, and says when it is there', async () => {
  const { files, codebooks, heard, types } = setUp();
  await files.write(FILE, bytes(UNION));
  expect(codebooks.of(ARTICLE)).toBeUndefined();
  await settled();
  expect(heard.map((one) => one.uri)).toEqual([FILE]);
  expect(types()).toEqual(['union']);
  expect(codebooks.of('mem:/other/b.txt')).toBeUndefined();
  expect(codebooks.of('untitled:1')).toBeUndefined();
});

it('says nothing where there is none', async () => {
  const { codebooks, heard, asked } = setUp();
  codebooks.of(ARTICLE);
  await settled();
  expect([heard, asked(), codebooks.of(ARTICLE)?.guidance]).toEqual([[], 0, undefined]);
});

it('gives each folder its own', async () => {
  const { files, types } = setUp();
  await files.write(FILE, bytes(UNION));
  await files.write('mem:/courts/.dateline/codebook.yaml', bytes(COURT));
  types();
  types('mem:/courts/b.txt');
  await settled();
  expect([types(), types('mem:/courts/b.txt')]).toEqual([['union'], ['courthouse']]);
});

it('reads it again as it changes, and other words are another key', async () => {
  const { files, codebooks, heard, types } = setUp();
  await files.write(FILE, bytes(UNION));
  types();
  await settled();
  const key = codebooks.of(ARTICLE)?.guidance?.key;
  await files.write(FILE, bytes(COURT.replaceAll('\n', '\r\n')));
  await codebooks.fileChanged(FILE);
  expect(types()).toEqual(['courthouse']);
  expect(codebooks.of(ARTICLE)?.guidance?.key).not.toBe(key);
  await codebooks.fileChanged(FILE);
  expect(heard).toHaveLength(2);
  await files.delete(FILE);
  await codebooks.fileChanged(FILE);
  expect([types(), codebooks.of(ARTICLE)?.guidance]).toEqual([undefined, undefined]);
});

it('what an editor shows counts before what is on disk, until it is closed', async () => {
  const { files, codebooks, types } = setUp();
  await files.write(FILE, bytes(UNION));
  types();
  await settled();
  await codebooks.typed(FILE, COURT);
  expect(types()).toEqual(['courthouse']);
  await codebooks.fileChanged(FILE);
  expect(types()).toEqual(['courthouse']);
  await codebooks.typed(FILE, undefined);
  expect(types()).toEqual(['union']);
});

it('tells the mistakes of a file that says nothing else', async () => {
  const { codebooks, heard } = setUp();
  await codebooks.typed(FILE, 'version: 9\n');
  expect(heard[0]?.mistakes.map((one) => one.code)).toEqual(['version-other']);
  expect(codebooks.of(ARTICLE)?.guidance).toBeUndefined();
  await codebooks.typed(FILE, '');
  expect(heard[1]?.mistakes).toEqual([]);
});

it('does not read a file that is far too large', async () => {
  const { files, codebooks, types } = setUp();
  await files.write(FILE, bytes(`${UNION}#${'x'.repeat(3 * CODEBOOK_UNITS)}`));
  types();
  await settled();
  expect(codebooks.of(ARTICLE)?.mistakes.map((one) => one.code)).toEqual(['too-large']);
});
