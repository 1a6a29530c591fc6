/** What a folder may hold or do that nobody wishes for. */
import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../src/corpus/listing';
import { MAX_FOLDER_ARTICLE_BYTES, MAX_FOLDER_ARTICLES } from '../../../src/limits';
import { MemoryFiles } from '../../support/memoryFiles';
import { FOLDER, memoryFolder } from '../../support/memoryFolder';

const at = (name: string) => `${FOLDER}/${name}`;
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, `Name${'x'.repeat(i + 1)} came.`]));

describe('two windows on one folder', () => {
  it('index it at once, and a third finds all of it', async () => {
    const files = new MemoryFiles();
    const [one, two] = [memoryFolder(many(30), files), memoryFolder({}, files)];
    await Promise.all([one.begin(), two.begin()]);
    expect([one.folder.articles, two.folder.articles].map(({ length }) => length)).toEqual([30, 30]);
    files.log.length = 0;
    const third = memoryFolder({}, files);
    await third.begin();
    expect(third.reads()).toEqual([]);
    expect(third.names().sort()).toEqual(one.names().sort());
  });

  it('overwrite each other’s buckets without losing what changed', async () => {
    const files = new MemoryFiles();
    const [one, two] = [memoryFolder(many(300), files), memoryFolder({}, files)];
    await Promise.all([one.begin(), two.begin()]);
    // Each is told of its own half only; with 64 buckets many are written by both.
    for (const [window, own] of [
      [one, 0],
      [two, 1],
    ] as const) {
      const changed = Array.from({ length: 150 }, (_, i) => at(`${2 * i + own}.txt`));
      for (const [i, uri] of changed.entries()) files.put(uri, `Other${own ? 'A' : 'B'}${'y'.repeat(i)} left.`);
      window.folder.filesChanged(changed);
    }
    for (let turn = 0; turn < 3; turn++) await Promise.all([one.settled(), two.settled()]);
    const third = memoryFolder({}, files);
    await third.begin();
    expect(third.names().filter((name) => name.startsWith('Other'))).toHaveLength(300);
    expect(third.names().filter((name) => name.startsWith('Name'))).toEqual([]);
  });
});

describe('a folder', () => {
  it('with links that loop holds each article once', async () => {
    const files = new MemoryFiles();
    for (let depth = 0; depth < 40; depth++) {
      const uri = at(`${'loop/'.repeat(depth)}a.txt`);
      files.put(uri, 'Brink came.');
      files.identities.set(uri, '1:7');
    }
    const { folder, begin, settled, reads, names } = memoryFolder({}, files);
    await begin();
    expect(reads()).toHaveLength(1);
    expect(names()).toEqual(['Brink 1']);
    expect(folder.state).toMatchObject({ indexed: 40, total: 40, problem: null });
    // And no more when one more name of it comes later.
    files.put(at('late.txt'), 'Brink came.');
    files.identities.set(at('late.txt'), '1:7');
    folder.foldersChanged();
    await settled();
    expect(reads()).toHaveLength(1);
    expect(names()).toEqual(['Brink 1']);
  });

  it('of 200,000 files gives the first articles in order, in small steps, and says that there are more', async () => {
    const found = Array.from({ length: 200_000 }, (_, i) => at(`${i % 2 ? 'src' : 'news'}/${200_000 - i}.md`));
    let pauses = 0;
    let longest = 0;
    let since = 0;
    const { articles, more } = await listingOf(
      found,
      (uri) => {
        longest = Math.max(longest, ++since);
        return uri.includes('/src/');
      },
      async () => {
        pauses++;
        since = 0;
      },
    );
    expect([articles.length, more]).toEqual([MAX_FOLDER_ARTICLES, true]);
    expect(articles).toEqual([...articles].sort());
    expect(articles.every((uri) => uri.includes('/news/'))).toBe(true);
    expect(pauses).toBeGreaterThan(50);
    expect(longest).toBeLessThan(5_000);
    expect(
      await listingOf(
        found.slice(0, 3),
        () => false,
        async () => {},
      ),
    ).toMatchObject({ more: false });
  });

  it('of 10,000 files is looked at file by file, and what is known is not read again', async () => {
    const files = new MemoryFiles();
    const small = memoryFolder(many(3), files);
    await small.begin();
    for (let i = 0; i < 10_000; i++) files.put(at(`p${i}.txt`), '');
    files.log.length = 0;
    small.folder.foldersChanged();
    for (let turn = 0; turn < 40 && (turn < 2 || small.folder.state.running); turn++) await small.settled();
    expect(small.folder.state.total).toBe(10_003);
    expect(small.folder.state.indexed).toBe(10_003);
    expect(files.log.filter((line) => line === `stat ${at('0.txt')}`)).toHaveLength(1);
    expect(small.reads().filter((name) => /^\d/.test(name))).toEqual([]);
  });

  it('of files that are no articles reads none of the large ones', async () => {
    const picture = new Uint8Array(MAX_FOLDER_ARTICLE_BYTES + 1);
    const files = new MemoryFiles({ [at('photo.txt')]: picture, [at('a.txt')]: 'Brink came.' });
    const { folder, begin, reads, names } = memoryFolder({}, files);
    await begin();
    expect(reads()).toEqual(['a.txt']);
    expect([names(), folder.state.indexed]).toEqual([['Brink 1'], 2]);
  });

  it('of code, settings, lists and noise has no article in it', async () => {
    const code = 'import { a } from "./a";\n\nexport function run(count: number): void {\n  return a(count);\n}\n';
    const files = new MemoryFiles({
      [at('README.md')]: `# Tool\n\n${'```sh\nnpm install\nnpm test\n```\n\n- one\n- two\n'.repeat(6)}`,
      [at('src/run.ts.txt')]: code.repeat(20),
      [at('requirements.txt')]: 'numpy==1.2\nscipy==1.4\n'.repeat(30),
      [at('picture.txt')]: Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256),
      [at('empty.html')]: '',
    });
    const { folder, begin, names, lines } = memoryFolder({}, files, 'one', {}, { mode: 'auto' });
    await begin();
    expect([folder.articles, names(), lines]).toEqual([[], [], []]);
    expect(folder.state).toEqual({ indexed: 5, total: 5, running: false, problem: null });
  });

  it.each([1, 2, 999])('whose index is of version %i is read anew, and its index written over', async (version) => {
    const files = new MemoryFiles();
    await memoryFolder(many(5), files).begin();
    for (const uri of [...files.files.keys()].filter((one) => /corpus\/\d/.test(one)))
      files.put(uri, (files.text(uri) ?? '').replace(/"index":\d+/, `"index":${version}`));
    files.log.length = 0;
    const second = memoryFolder({}, files);
    await second.begin();
    expect(second.reads()).toHaveLength(5);
    files.log.length = 0;
    const third = memoryFolder({}, files);
    await third.begin();
    expect(third.reads()).toEqual([]);
  });

  it('on a disk that is read-only is indexed for this window', async () => {
    const files = new MemoryFiles();
    files.fault = (operation) => (operation === 'write' || operation === 'delete' ? 'no-permission' : undefined);
    const { folder, begin, names, lines } = memoryFolder(many(3), files);
    await begin();
    expect(names()).toHaveLength(3);
    expect(folder.state).toEqual({ indexed: 3, total: 3, running: false, problem: 'not-kept' });
    expect(lines).toEqual([]);
  });
});

describe('articles that change while they are read', () => {
  it('are read again, and the last text holds', async () => {
    const files = new MemoryFiles();
    const { folder, begin, settled, names } = memoryFolder(many(20), files);
    let changes = 0;
    files.fault = (operation, uri) => {
      if (operation !== 'read' || !uri.endsWith('/7.txt') || changes >= 5) return undefined;
      files.put(uri, `Change${'z'.repeat(++changes)} came.`);
      folder.filesChanged([uri]);
      return undefined;
    };
    await begin();
    await settled();
    expect(changes).toBe(5);
    expect(names()).toContain('Changezzzzz 1');
    expect(names().filter((name) => name.startsWith('Change'))).toHaveLength(1);
  });

  it('behind the editor’s back are found by the next window', async () => {
    const files = new MemoryFiles();
    const first = memoryFolder(many(3), files);
    let changed = false;
    files.fault = (operation, uri) => {
      if (operation !== 'read' || changed || !uri.endsWith('/1.txt')) return undefined;
      changed = true;
      // After it was looked at and before it was read: the index has the new text under the old stamp.
      files.put(uri, 'Later came.');
      return undefined;
    };
    await first.begin();
    files.log.length = 0;
    const second = memoryFolder({}, files);
    await second.begin();
    expect(second.reads()).toEqual(['1.txt']);
    expect(second.names()).toContain('Later 1');
  });

  it('and go while they are read are no longer there', async () => {
    const files = new MemoryFiles();
    const { folder, begin, settled, names } = memoryFolder(many(6), files);
    files.fault = (operation, uri) => (operation === 'read' && uri.endsWith('/2.txt') ? 'not-found' : undefined);
    await begin();
    files.fault = () => undefined;
    await files.delete(at('2.txt'));
    folder.filesChanged([at('2.txt')]);
    await settled();
    expect(names()).toHaveLength(5);
    expect(folder.state).toMatchObject({ indexed: 5, total: 5, running: false });
  });
});

describe('an article that hangs the analyser', () => {
  const articles = { ...many(12), 'bad.txt': 'Clara stays.' };

  it('is left out, and the others lose nothing', async () => {
    const { begin, names, folder } = memoryFolder(articles, new MemoryFiles(), 'one', {
      touch: (worker) => ({ paragraph: (text) => text.includes('Clara') && worker.hang() }),
    });
    await begin();
    for (let turn = 0; turn < 20 && folder.state.running; turn++) await begin();
    expect(names()).toHaveLength(12);
    expect(folder.state).toMatchObject({ indexed: 13, total: 13, running: false, problem: null });
  });

  it('outside of any passage is tried twice and no more, and once again after it was changed', async () => {
    const files = new MemoryFiles();
    let trials = 0;
    const window = memoryFolder(articles, files, 'one', {
      touch: (worker) => ({
        link: (text) => {
          if (!text.includes('Clara')) return;
          trials++;
          worker.hang();
        },
      }),
    });
    const { begin, settled, folder, names } = window;
    await begin();
    for (let turn = 0; turn < 20 && folder.state.running; turn++) await settled();
    expect(names()).toHaveLength(12);
    await settled();
    expect(trials).toBe(2);
    files.put(at('bad.txt'), 'Dora stays.');
    folder.filesChanged([at('bad.txt')]);
    await settled();
    expect(names()).toContain('Dora 1');
  });

  it('because the machine was busy is read the second time', async () => {
    let hangs = 1;
    const { begin, settled, folder, names } = memoryFolder(articles, new MemoryFiles(), 'one', {
      touch: (worker) => ({ link: (text) => text.includes('Clara') && hangs-- > 0 && worker.hang() }),
    });
    await begin();
    for (let turn = 0; turn < 20 && folder.state.running; turn++) await settled();
    expect(names()).toContain('Clara 1');
    expect(names()).toHaveLength(13);
  });
});

describe('workers that fall over whatever they are given', () => {
  it('pause the reading, which goes on by itself when the cause is gone', async () => {
    let bad = true;
    const { begin, settled, folder, names, clock } = memoryFolder(many(12), new MemoryFiles(), 'one', {
      onStep: (worker) => {
        if (bad) worker.fail();
      },
    });
    await begin();
    expect(folder.state).toMatchObject({ problem: 'paused' });
    expect(names()).toEqual([]);
    bad = false;
    for (let minutes = 0; minutes < 30 && folder.state.problem; minutes++) await clock.advance(60_000);
    await settled();
    expect(folder.state).toEqual({ indexed: 12, total: 12, running: false, problem: null });
    expect(names()).toHaveLength(12);
  });
});
