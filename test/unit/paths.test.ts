/** Names of files that come out of articles, of files of others or from assistants: none leads out of the folder that was meant. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { FolderSink } from '../../src/cli/sink';
import { sidecarUriOf } from '../../src/desk/addresses';
import { run } from '../../src/formats/errands';
import { formatById } from '../../src/formats/formats';
import { articleFile } from '../../src/reading/articleFile';
import { exportArticle } from '../support/exportArticle';
import { hostilePaths } from '../support/hostilePaths';
import { memoryLibrary } from '../support/memoryLibrary';

const PATHS = hostilePaths();
/** One step below a folder, on any system. */
const isOneStep = (name: string): boolean => !/[/\\\0:]/.test(name) && name !== '.' && name !== '..' && name !== '';
const brat = formatById('brat');

it('the command line writes each article below the folder that it was given', () => {
  const around = mkdtempSync(join(tmpdir(), 'dateline-paths-'));
  const folder = join(around, 'deep', 'out');
  try {
    writeFileSync(join(around, 'beside.txt'), 'as it was');
    if (!brat) throw new Error('no such format');
    const sink = new FolderSink(brat, folder, false);
    for (const id of PATHS) {
      const article = exportArticle(id);
      sink.put({ text: 'x', analysis: { ...article.analysis, mentions: [], actors: [], events: [], times: [] } }, 'T1');
    }
    const written = readdirSync(around, { recursive: true, encoding: 'utf8' });
    const files = written.filter((name) => statSync(join(around, name)).isFile());
    expect(files.filter((name) => relative('deep/out'.replace('/', sep), name).startsWith('..'))).toEqual([
      'beside.txt',
    ]);
    expect(files.filter((name) => name.endsWith('.ann'))).toHaveLength(PATHS.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(files.filter((name) => /[\u0000-\u001f\u202a-\u202e\\:*?|]/.test(name))).toEqual([]);
    expect(files.filter((name) => name.split(sep).some((step) => step.startsWith('.')))).toEqual([]);
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
  expect(existsSync(around)).toBe(false);
});

it('the editor exports files whose names are one step each, and none twice', () => {
  const articles = PATHS.map((id) => {
    const article = exportArticle(id);
    return { text: 'x', analysis: { ...article.analysis, mentions: [], actors: [], events: [], times: [] } };
  });
  const files = run({ kind: 'write', format: 'brat', articles }) as readonly { readonly name: string }[];
  expect(files.length).toBeGreaterThan(2 * PATHS.length);
  expect(files.filter(({ name }) => !isOneStep(name))).toEqual([]);
  expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
});

it('an article that comes from elsewhere is called by words of its title', () => {
  for (const path of PATHS) {
    const file = articleFile(
      `<html><title>${path}</title><h1>${path}</h1><p>Ana Lima met Rui Sousa in Porto.</p></html>`,
      'html',
    );
    expect(file?.name).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
  }
});

it('corrections lie beside the article, in the same folder', () => {
  for (const path of PATHS) {
    const article = `file:///news/${encodeURIComponent(path.toWellFormed())}`;
    expect(sidecarUriOf(article)).toBe(`${article}.dateline.jsonl`);
  }
});

it('assistants reach no file but the articles of the folder', async () => {
  const { files, reads, call } = memoryLibrary([]);
  for (const article of PATHS) {
    await expect(call('find_actors', { article })).rejects.toThrow(/There is no such article|Wrong arguments/);
    await expect(call('get_sentence', { article, number: 1 })).rejects.toThrow(
      /There is no such article|Wrong arguments/,
    );
  }
  const change = { kind: 'not-an-entity', quote: 'Ana' };
  for (const article of PATHS.slice(0, 100))
    await call('propose', { article, changes: [change] }).catch(() => undefined);
  expect([reads, files.log]).toEqual([[], []]);
});
