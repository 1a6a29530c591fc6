/** Questions about a whole folder where it has an index: joined actors, and only the page's own articles are read. */
import { describe, expect, it } from 'vitest';
import type { FolderActor, FolderEvent } from '../../../src/corpus/types';
import { report } from '../../support/folderReports';
import { groundOf } from '../../support/ground';
import { memoryCorpus } from '../../support/memoryCorpus';
import { memoryLibrary } from '../../support/memoryLibrary';

const TEXT = '[Ana Lima]{person} <met>{CONSULT} [Rui Sousa]{person} in [Porto]{place}.';
const NAMES = ['a.txt', 'b.txt', 'c.txt'];
const articles = NAMES.map((name) => ({ name, ...groundOf(TEXT) }));
const { uriOf } = memoryLibrary([]);

const actor = (name: string, type: string, of: readonly string[]): FolderActor => ({
  ...{ id: `f-${name}`, name, type, aliases: ['A. Lima'], role: null, link: 'Q42', known: false },
  ...{ reason: 'name', confidence: 0.9, mentions: of.length, articles: of.length },
  sightings: of.map((article) => ({
    ...{ article: uriOf(article), actor: 'a1', name, role: null, mentions: 1, reason: 'name', confidence: 0.9 },
  })),
});
const event = (article: string): FolderEvent => {
  const own = articles[0]?.analysis.events[0];
  return {
    ...report('CONSULT | 2024-05-14 | 2024-05-13 | Lima | Sousa | Porto | asserted | Lima met Sousa', `${article}#e`),
    article: uriOf(article),
    event: own?.id ?? '',
    trigger: own?.trigger ?? { start: 0, end: 1 },
    source: [{ actor: 'f-Ana Maria Lima', words: 'Ana Lima' }],
    main: true,
  };
};

function setUp(state = {}, own: readonly FolderEvent[] = NAMES.map(event)) {
  const actors = [actor('Ana Maria Lima', 'person', NAMES), actor('Porto', 'place', ['a.txt'])];
  const corpus = memoryCorpus({ articles: [], actors, events: own, state: { indexed: 3, total: 3, ...state } });
  return memoryLibrary(articles, [], corpus);
}

describe('find_actors', () => {
  it('answers with who is the same across the folder, and reads no article', async () => {
    const { call, reads } = setUp();
    const { actors, read } = await call('find_actors', {});
    expect(actors[0]).toMatchObject({ name: 'Ana Maria Lima', articles: 3, link: 'Q42', aliases: ['A. Lima'] });
    expect(actors[0].in.map((one: { article: string }) => one.article)).toEqual(NAMES);
    expect([read.count, read.of, reads]).toEqual([3, 3, []]);
    expect((await call('find_actors', { type: 'place' })).actors).toHaveLength(1);
    expect((await call('find_actors', { query: 'a. lima' })).actors).toHaveLength(2);
  });

  it('waits for an index that is being read, but not for ever, and says how far it came', async () => {
    const { call } = setUp({ running: true, indexed: 1, total: 3 });
    const { read } = await call('find_actors', {});
    expect(read).toMatchObject({ count: 1, of: 3, hint: expect.stringContaining('Ask again') });
  });

  it('asks one article itself', async () => {
    const { call, reads } = setUp();
    expect((await call('find_actors', { article: 'b.txt', type: 'person' })).actors[0].name).toBe('Ana Lima');
    expect(reads).toEqual(['b.txt']);
  });
});

describe('list_events', () => {
  it("reads the articles of its page only, for the sentence and its number, and names the folder's actors", async () => {
    const { call, reads } = setUp();
    const page = await call('list_events', { limit: 2, actor: 'maria' });
    expect(reads).toEqual(['a.txt', 'b.txt']);
    expect(page.events[0]).toMatchObject({ article: 'a.txt', source: ['Ana Maria Lima'], trigger: { words: 'met' } });
    const rest = await call('list_events', { limit: 2, actor: 'maria', cursor: page.next });
    expect([rest.events.map((one: { article: string }) => one.article), rest.next]).toEqual([['c.txt'], undefined]);
  });

  it('filters by day, act and words without reading', async () => {
    const { call, reads } = setUp();
    for (const asked of [{ from: '2025-01-01' }, { act: 'ASSAULT' }, { query: 'nowhere' }, { actor: 'Sousaa' }])
      expect((await call('list_events', asked)).events).toEqual([]);
    expect(reads).toEqual([]);
  });

  it('tells what the index knows of an article that is gone or has changed', async () => {
    const { call } = setUp({}, [event('gone.txt'), { ...event('a.txt'), trigger: { start: 3, end: 5 } }]);
    const { events } = await call('list_events', {});
    expect(events.map((one: { told: string }) => one.told)).toEqual(['Lima met Sousa', 'Lima met Sousa']);
  });

  it('takes what is of no note from the articles themselves', async () => {
    const { call, reads } = setUp();
    await call('list_events', { all: true });
    expect(reads).toEqual(NAMES);
  });

  it('is let go of while the index is read', async () => {
    const { call } = setUp({ running: true });
    const aborting = new AbortController();
    const asked = call('list_events', {}, aborting.signal);
    aborting.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
  });
});
