import { describe, expect, test } from 'vitest';
import { ASKED_AT_FIRST, folderModel } from '../../../../src/panels/folder/folderModel';
import { readFromFolder, readToFolder } from '../../../../src/panels/folder/messages';
import { know, merge, rename, setLink, setRole } from '../../../../src/panels/folder/registerGestures';
import { readingOf, readSightingId, sightingReport } from '../../../../src/panels/folderWords';
import { english } from '../../../../src/words/translate';
import { actor, article, event, inventedFolder, memoryCorpus } from '../../../support/memoryCorpus';

const folder = inventedFolder({ articles: 20, actors: 30, events: 90 });
const model = (asked = {}, corpus = folder) => folderModel(corpus, { ...ASKED_AT_FIRST, ...asked }, english);

describe('what is listed', () => {
  test('rows of the list that is asked for only, as many as asked for, and how many there are', async () => {
    const { actors, events, totals } = await model({ limit: 5 });
    expect([actors.length, events.length, totals.actors]).toEqual([5, 0, 30]);
    expect((await model({ list: 'events', limit: 7 })).events).toHaveLength(7);
    expect((await model({ list: 'same' })).same[0]).toMatchObject({ agree: 'the deed, when', differing: '12 / 14' });
  });

  test('in the order that is asked for', async () => {
    const names = (await model({ order: 'name' })).actors.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    const days = folder.events().map(({ id, day }) => [id, day ?? ''] as const);
    const rows = (await model({ list: 'events', order: 'date' })).events.map(({ id }) => new Map(days).get(id) ?? '');
    expect(rows).toEqual([...rows].sort());
  });

  test('actors of a type, or of events of an act', async () => {
    expect((await model({ type: 'place' })).actors.every(({ look }) => look === 'place')).toBe(true);
    const taking = new Set(
      folder
        .events()
        .filter(({ act, main }) => act === 'AID' && main)
        .flatMap(({ source, recipient }) => [...source, ...recipient].map((one) => one.actor)),
    );
    expect((await model({ act: 'AID' })).totals.actors).toBe(taking.size);
  });

  test('events by place, review and certainty', async () => {
    const count = async (asked: object) => (await model({ list: 'events', ...asked })).totals.events;
    expect(await count({ unsure: true })).toBe(90);
    expect(await count({ unsure: true, place: 'orsia' })).toBe(
      folder.events().filter(({ place }) => place[0]?.words === 'Orsia').length,
    );
    expect((await count({ reviewed: 'done' })) + (await count({ reviewed: 'open' }))).toBe(await count({}));
  });

  test('what it says is taken by the page, whatever was asked', async () => {
    for (const list of ['actors', 'events', 'same'])
      expect(readToFolder({ type: 'model', model: await model({ list }) })).toBeDefined();
  });
});

describe('how far the folder is read', () => {
  const state = { indexed: 3, total: 9, running: false, problem: null } as const;
  test.each([
    [{ ...state, problem: 'no-folder' as const }, 'empty', ['openFolder', 'sample']],
    [{ ...state, total: 0 }, 'empty', ['begin']],
    [{ ...state, running: true }, 'reading', ['stop']],
    [state, 'ready', ['begin']],
    [{ ...state, indexed: 9 }, 'ready', []],
    [{ ...state, problem: 'paused' as const }, 'ready', ['resume']],
  ])('%j', (given, expected, commands) => {
    expect(readingOf(given, english)).toMatchObject({ state: expected, commands });
  });
});

test('somebody in an article: the sentence of the first mention there, and why it is taken for the same', async () => {
  const sighting = {
    article: 'a',
    actor: 'x',
    name: 'Brandt',
    role: 'mayor',
    mentions: 2,
    reason: 'surname' as const,
    confidence: 0.9,
  };
  const text = 'It rained. Brandt left.';
  const corpus = memoryCorpus({
    articles: [article({ uri: 'a', title: 'Rain', date: '2026-02-03' })],
    actors: [actor({ id: 'ada', name: 'Ada Brandt', sightings: [sighting] })],
    events: [],
    mentions: () => [{ article: 'a', start: 11, end: 17, kind: 'named' }],
    text: () => text,
  });
  const report = await sightingReport(corpus, 'ada', sighting, english);
  expect(report).toMatchObject({
    article: 'Rain',
    published: 'Feb 3, 2026',
    head: 'Brandt, mayor',
    sentence: 'Brandt left.',
  });
  expect(report.note).toMatch(/^Brandt, mayor: the only one of that name in the folder, 90/);
  expect(readSightingId(report.id)).toEqual({ actor: 'ada', article: 'a' });
  expect(readSightingId(event({ id: 'e', article: 'a' }).id)).toBeUndefined();
});

describe('what a decision says in the register', () => {
  const ada = actor({ id: '1', name: 'Ada Brandt', aliases: ['Brandt', 'the mayor'], role: 'mayor' });
  const known = { ...ada, known: true };
  const other = actor({ id: '2', name: 'A. Brandt', known: true });
  const [key, into] = [
    { type: 'person', name: 'Ada Brandt' },
    { type: 'person', name: 'A. Brandt' },
  ];

  test('who is not known yet becomes known first, under its names only', () => {
    expect(rename(ada, ' Ada  Weiss ')).toEqual([
      { op: 'know', actor: key, aliases: ['Brandt'] },
      { op: 'rename', actor: key, name: 'Ada Weiss' },
    ]);
    expect(rename(known, 'Ada Weiss')).toHaveLength(1);
    expect(merge(ada, other)).toEqual([...know(ada), { op: 'merge', actor: key, into }]);
  });

  test('what changes nothing says nothing', () => {
    expect([
      rename(ada, 'Ada Brandt'),
      rename(ada, ' '),
      setRole(ada, 'mayor'),
      setLink(ada, null),
      merge(ada, ada),
    ]).toEqual([[], [], [], [], []]);
    expect(setRole(known, '')).toEqual([{ op: 'role', actor: key, role: null }]);
  });
});

test('what is no message is dropped', () => {
  const asked = ASKED_AT_FIRST;
  expect(readFromFolder({ type: 'ask', asked })).toBeDefined();
  for (const message of [
    null,
    { type: 'ask', asked: { ...asked, from: 'tomorrow' } },
    { type: 'ask', asked: { ...asked, limit: 1e9 } },
    { type: 'ask', asked: { ...asked, words: 'x'.repeat(201) } },
    { type: 'correct', action: 'delete', actor: 'a' },
    { type: 'run', command: 'workbench.action.quit' },
    { type: 'same', events: ['a'], same: true },
  ])
    expect(readFromFolder(message)).toBeUndefined();
});
