import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../support/memoryFiles';
import { FOLDER, memoryFolder } from '../../support/memoryFolder';

const THREE = { 'a.txt': 'Brink met Vance.', 'b.txt': 'Vance left\nfor Ostra.', 'c.txt': 'Nobody here' };
const at = (name: string) => `${FOLDER}/${name}`;

/** A bucket with another header. */
function changed(bytes: Uint8Array, header: (text: string) => string): Uint8Array {
  const [own, other] = [bytes.slice(), new TextEncoder().encode(header(new TextDecoder().decode(bytes.slice(0, 256))))];
  own.set(other);
  return own;
}

const changedAt = (bytes: Uint8Array, place: number): Uint8Array =>
  bytes.map((byte, at) => (at === place ? byte ^ 1 : byte));

describe('the folder', () => {
  it('reads nothing before it is asked to', async () => {
    const { folder, settled, reads } = memoryFolder(THREE);
    await settled();
    expect(reads()).toEqual([]);
    expect(folder.state).toEqual({ indexed: 0, total: 0, running: false, problem: null });
  });

  it('reads every article once', async () => {
    const { folder, begin, reads, lines } = memoryFolder(THREE);
    await begin();
    expect(lines).toEqual([]);
    expect(folder.state).toEqual({ indexed: 3, total: 3, running: false, problem: null });
    expect(reads().sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(folder.articles.map(({ uri }) => uri)).toEqual([at('a.txt'), at('b.txt'), at('c.txt')]);
  });

  it('says how far it is, step by step, while it reads', async () => {
    const articles = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `Name${i} came.`]));
    const { begin, states } = memoryFolder(articles, new MemoryFiles(), 'one', { stepMs: 40 });
    await begin();
    const reading = states.filter(({ running, total }) => running && total === 40).map(({ indexed }) => indexed);
    expect(reading.length).toBeGreaterThan(3);
    expect(reading).toEqual([...reading].sort((a, b) => a - b));
    expect(reading.at(0)).toBeLessThan(20);
    expect(states.at(-1)).toEqual({ indexed: 40, total: 40, running: false, problem: null });
  });

  it('knows where each mention stands without the text', async () => {
    const { folder, begin } = memoryFolder({ 'b.txt': 'Brink left\nfor Ostra Brink.' });
    await begin();
    const brink = folder.actors().find(({ name }) => name === 'Brink');
    const mentions = folder.mentionsOf(brink?.id ?? '');
    expect(mentions.map(({ article, start }) => folder.positionOf(article, start))).toEqual([
      { line: 0, character: 0 },
      { line: 1, character: 10 },
    ]);
    expect(folder.actorIn(at('b.txt'), 'a-Brink')).toBe(brink);
    expect(folder.firstMentionOf(brink?.id ?? '')).toEqual(mentions[0]);
    expect(folder.mentionsOf(brink?.id ?? '', at('b.txt'))).toEqual(mentions);
    expect(folder.mentionsOf(brink?.id ?? '', at('a.txt'))).toEqual([]);
    expect(folder.firstMentionOf('nobody')).toBeUndefined();
  });

  it('finds its index again: a second window reads only what changed', async () => {
    const files = new MemoryFiles();
    const first = memoryFolder(THREE, files);
    await first.begin();
    files.log.length = 0;
    files.put(at('b.txt'), 'Sorel came.');
    const second = memoryFolder({}, files);
    await second.begin();
    expect(second.reads()).toEqual(['b.txt']);
    expect(second.names().sort()).toContain('Sorel 1');
    expect(second.folder.state.indexed).toBe(3);
  });

  it('writes one bucket for one change', async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `Name${'x'.repeat(i)} came.`]),
    );
    const { folder, begin, settled, files } = memoryFolder(articles);
    await begin();
    files.log.length = 0;
    files.put(at('7.txt'), 'Sorel came.');
    folder.filesChanged([at('7.txt')]);
    await settled();
    expect(files.log.filter((line) => line.startsWith('write '))).toHaveLength(1);
  });

  it('writes one bucket after the other, however slow the disk is', async () => {
    const articles = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, `Name${i} came.`]));
    const { begin, settled, files, clock, folder } = memoryFolder(articles, new MemoryFiles(), 'one', { stepMs: 100 });
    const write = files.write.bind(files);
    let [writing, most] = [0, 0];
    files.write = async (uri, bytes) => {
      most = Math.max(most, ++writing);
      await new Promise<void>((resolve) => void clock.after(3_000, resolve));
      await write(uri, bytes);
      writing--;
    };
    await begin();
    for (let turn = 0; turn < 10; turn++) await settled();
    expect([most, writing, folder.state.problem]).toEqual([1, 0, null]);
    const second = memoryFolder({}, files);
    files.log.length = 0;
    await second.begin();
    expect(second.reads()).toEqual([]);
  });

  it.each([
    ['damaged', (bytes: Uint8Array) => changedAt(bytes, Buffer.from(bytes).indexOf('Brink'))],
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -8)],
    [
      'of another version',
      (bytes: Uint8Array) => changed(bytes, (header) => header.replace(/"index":\d/, '"index":9')),
    ],
    ['of no length', (bytes: Uint8Array) => changed(bytes, (header) => header.replace(/"bytes":\d/, '"bytes":0'))],
    ['empty', () => new Uint8Array()],
  ])('reads the articles of a bucket again that is %s, and of no other', async (_, spoil) => {
    const files = new MemoryFiles();
    const first = memoryFolder(THREE, files);
    await first.begin();
    const bucket = [...files.files.keys()].find(
      (uri) => uri.startsWith('mem:/own/corpus/') && files.text(uri)?.includes('a.txt'),
    );
    files.put(bucket ?? '', spoil(files.files.get(bucket ?? '')?.bytes ?? new Uint8Array()));
    files.log.length = 0;
    const second = memoryFolder({}, files);
    await second.begin();
    expect(second.reads()).toEqual(['a.txt']);
    expect(second.names()).toEqual(first.names());
    expect(second.folder.state.indexed).toBe(3);
  });

  it('takes away the files of an older index, and no others', async () => {
    const files = new MemoryFiles();
    const other = ['01.txt', 'notes.jsonl', '111.jsonl', '01.jsonl.old'];
    for (const name of ['00.jsonl', '63.jsonl', ...other]) files.put(`mem:/own/corpus/${name}`, 'text');
    await memoryFolder(THREE, files).begin();
    const left = (await files.list('mem:/own/corpus')).filter((name) => !name.endsWith('.index'));
    expect(left.filter((name) => name !== 'registers.json').sort()).toEqual([...other].sort());
  });

  it('builds the index anew that another analyser made', async () => {
    const files = new MemoryFiles();
    await memoryFolder(THREE, files).begin();
    files.log.length = 0;
    const second = memoryFolder({}, files, 'two');
    await second.begin();
    expect(second.reads()).toHaveLength(3);
  });

  it('forgets what is gone or excluded, and what is listed anew comes back', async () => {
    const { folder, begin, settled, files, excluded, names } = memoryFolder(THREE);
    await begin();
    await files.delete(at('a.txt'));
    excluded.add(at('b.txt'));
    folder.foldersChanged();
    await settled();
    expect(folder.articles.map(({ uri }) => uri)).toEqual([at('c.txt')]);
    excluded.clear();
    folder.foldersChanged();
    await settled();
    expect(names()).toContain('Ostra 1');
  });

  it('reads a file that comes', async () => {
    const { folder, begin, settled, files, reads } = memoryFolder(THREE);
    await begin();
    files.log.length = 0;
    files.put(at('d.txt'), 'Sorel came.');
    folder.filesChanged([at('d.txt')]);
    await settled();
    expect(reads()).toEqual(['d.txt']);
    expect(folder.state).toMatchObject({ indexed: 4, total: 4 });
  });

  it('looks once at a burst of changes', async () => {
    const { folder, begin, settled, files, reads, clock } = memoryFolder(THREE);
    await begin();
    files.log.length = 0;
    files.put(at('a.txt'), 'Sorel came.');
    for (let i = 0; i < 50; i++) {
      folder.filesChanged([at('a.txt'), at('b.txt')]);
      await clock.advance(5);
    }
    await settled();
    expect(reads()).toEqual(['a.txt']);
    expect(files.log.filter((line) => line === `stat ${at('b.txt')}`)).toHaveLength(1);
  });

  it('keeps the index in memory where it cannot be written, and says so', async () => {
    const files = new MemoryFiles();
    files.fault = (operation, uri) => (operation === 'write' && uri.includes('/corpus/') ? 'no-space' : undefined);
    const { folder, begin, settled } = memoryFolder(THREE, files);
    await begin();
    expect(folder.state).toEqual({ indexed: 3, total: 3, running: false, problem: 'not-kept' });
    files.fault = () => undefined;
    files.put(at('a.txt'), 'Sorel came.');
    folder.filesChanged([at('a.txt')]);
    await settled();
    expect(folder.state.problem).toBeNull();
  });

  it('goes on with the others where one cannot be read', async () => {
    const files = new MemoryFiles();
    files.fault = (operation, uri) => (operation === 'read' && uri.endsWith('b.txt') ? 'no-permission' : undefined);
    const { folder, begin } = memoryFolder(THREE, files);
    await begin();
    expect(folder.articles.map(({ uri }) => uri)).toEqual([at('a.txt'), at('c.txt')]);
    expect(folder.state.running).toBe(false);
  });

  it('stops, and begins again with what is left', async () => {
    const { folder, begin, settled, reads } = memoryFolder(THREE);
    folder.begin();
    folder.stop();
    await settled();
    expect(folder.state.running).toBe(false);
    expect(reads()).toEqual([]);
    await begin();
    expect(folder.state.indexed).toBe(3);
  });

  it('stops in the middle of its reading, and then reads what is left', async () => {
    const articles = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `Name${i} came.`]));
    const { folder, begin, settled, reads, clock } = memoryFolder(articles, new MemoryFiles(), 'one', { stepMs: 40 });
    folder.begin();
    for (let turns = 0; folder.state.indexed < 5 && turns < 1_000; turns++) await clock.advance(20);
    folder.stop();
    const [before, indexed] = [reads().length, folder.state.indexed];
    await settled();
    expect([folder.state.running, reads().length, folder.state.indexed]).toEqual([false, before, indexed]);
    expect(before).toBeLessThan(20);
    await begin();
    expect(folder.state).toMatchObject({ indexed: 40, running: false });
    // Those that were under way when it was stopped are read again.
    expect(reads().length).toBeLessThan(40 + 8);
  });

  it('takes an article that was open before as it stands on the screen', async () => {
    const { begin, settled, open, names, reads } = memoryFolder(THREE);
    await open(at('a.txt'), 'Sorel met Vance.');
    await settled();
    await begin();
    expect(names()).toContain('Sorel 1');
    expect(names().some((name) => name.startsWith('Brink'))).toBe(false);
    expect(reads()).not.toContain('a.txt');
  });

  it('takes an open article as it stands on the screen', async () => {
    const { folder, begin, settled, open, type, names } = memoryFolder(THREE);
    await begin();
    const article = await open(at('a.txt'), THREE['a.txt']);
    await settled();
    type(article, 0, 5, 'Sorel');
    await settled();
    expect(names()).toContain('Sorel 1');
    expect(names().some((name) => name.startsWith('Brink'))).toBe(false);
    expect(folder.state.indexed).toBe(3);
  });

  it('goes back to the file when an open article is closed', async () => {
    const { desk, begin, settled, open, type, names } = memoryFolder(THREE);
    await begin();
    const article = await open(at('a.txt'), THREE['a.txt']);
    type(article, 0, 5, 'Sorel');
    await settled();
    desk.close(at('a.txt'));
    await settled();
    expect(names()).toContain('Brink 1');
    expect(names()).not.toContain('Sorel 1');
  });

  it('of several roots is one, and each register holds for its own root', async () => {
    const roots = { 'one/a.txt': 'Brink met Vance.', 'two/b.txt': 'Brink left Ostra.', 'two/c.txt': 'Vance came.' };
    const folderOf = (article: string): string => article.slice(0, article.lastIndexOf('/'));
    const { desk, begin, settled, names } = memoryFolder(roots, new MemoryFiles(), 'one', {}, { folderOf });
    await begin();
    expect(names().sort()).toEqual(['Brink 1', 'Brink 1', 'Ostra 1', 'Vance 1', 'Vance 1']);
    const known = { op: 'know', actor: { type: 'person', name: 'Lena Vance' }, aliases: ['Vance'] } as const;
    await desk.registers.of(at('two/c.txt'))?.decide([known]);
    await settled();
    expect(
      names()
        .filter((name) => name.includes('Vance'))
        .sort(),
    ).toEqual(['Lena Vance 1', 'Vance 1']);
  });

  it('reads an article again whose corrections changed', async () => {
    const { folder, begin, settled, desk, names } = memoryFolder(THREE);
    await begin();
    const rename = { op: 'rename', actor: { type: 'person', name: 'Brink' }, name: 'Ada Brink' } as const;
    await desk.decisions.decideAcross([{ uri: at('a.txt'), gesture: [rename] }], []);
    folder.filesChanged([at('a.txt')]);
    await settled();
    expect(names()).toContain('Ada Brink 1');
  });
});
