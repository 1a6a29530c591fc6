import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsIn, findActors, findEvents, most } from '../../../src/corpus/query';
import type { FolderActor, FolderEvent } from '../../../src/corpus/types';

const event = (id: string, fields: Partial<FolderEvent>): FolderEvent => ({
  id,
  article: 'file:///a.txt',
  event: id,
  act: 'CONSULT',
  code: 'CONSULT',
  subtype: null,
  quad: 'verbal cooperation',
  intensity: 1,
  modality: 'asserted',
  polarity: 'positive',
  line: 'Ada Brink met Igor Vance',
  source: [{ actor: 'brink', words: 'Ada Brink' }],
  recipient: [{ actor: 'vance', words: 'Igor Vance' }],
  place: [],
  time: null,
  day: null,
  published: '2026-03-02',
  trigger: { start: 10, end: 13 },
  sentence: { start: 0, end: 30 },
  sentenceText: 'Ada Brink met Igor Vance in Ténès.',
  confidence: 0.9,
  main: true,
  reviewed: null,
  group: null,
  ...fields,
});

const met = event('met', {});
const back = event('back', { source: met.recipient, recipient: met.source, day: '2026-02-27' });
const sued = event('sued', {
  act: 'ACCUSE',
  quad: 'verbal conflict',
  main: false,
  reviewed: 'confirmed',
  published: null,
});
const corpus = { events: () => [met, back, sued] };
const ids = (query: Parameters<typeof findEvents>[1]): string[] => findEvents(corpus, query).map(({ id }) => id);

describe('a query for events', () => {
  it('gives all where nothing is asked', () => expect(ids({})).toEqual(['met', 'back', 'sued']));

  it('tells who did it from whom it was done to', () => {
    expect(ids({ pair: { source: 'vance', recipient: 'brink' } })).toEqual(['back']);
    expect(ids({ actors: ['vance'] })).toEqual(['met', 'back', 'sued']);
  });

  it('filters by act, class, review and bar', () => {
    expect(ids({ acts: ['ACCUSE'] })).toEqual(['sued']);
    expect(ids({ quads: ['verbal cooperation'] })).toEqual(['met', 'back']);
    expect(ids({ reviewed: false })).toEqual(['met', 'back']);
    expect(ids({ main: true })).toEqual(['met', 'back']);
  });

  it('takes both ends of a time, by the day of the event or else of its article', () => {
    expect(ids({ from: '2026-02-27', to: '2026-03-01' })).toEqual(['back']);
    expect(ids({ from: '2026-03-02', to: '2026-03-02', by: 'publication' })).toEqual(['met', 'back']);
    expect(ids({ from: '2026-03-02' })).toEqual(['met']);
  });

  it('finds words whatever their case and accents', () => {
    expect(ids({ words: 'TENES vance' })).toEqual(['met', 'back', 'sued']);
    expect(ids({ words: 'tenes nobody' })).toEqual([]);
    expect(ids({ words: '\u2018brink' })).toEqual([]);
  });

  it('reads no words where none are asked for: a large folder has a million lines', () => {
    const mute = (one: FolderEvent): FolderEvent => {
      const refuse = { get: (): never => expect.fail('words were read') };
      return Object.defineProperties({ ...one }, { line: refuse, sentenceText: refuse, day: refuse, time: refuse });
    };
    const all = { events: () => [mute(met), mute(sued)] };
    expect(findEvents(all, { acts: ['ACCUSE'], actors: ['brink'], reviewed: true }).map(({ id }) => id)).toEqual([
      'sued',
    ]);
    expect(findEvents(all, { main: true, quads: ['verbal cooperation'] })).toHaveLength(1);
  });

  it('knows who takes part, each once', () => {
    expect(actorsIn(met)).toEqual(['brink', 'vance']);
    expect(actorsIn(event('self', { recipient: [...met.source, { actor: null, words: 'others' }] }))).toEqual([
      'brink',
    ]);
  });
});

describe('the first of a long list', () => {
  it('are those that sorting all of it would give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.nat(12), (numbers, count) => {
        const items = numbers.map((worth, at) => ({ worth, at }));
        const sorted = [...items].sort((a, b) => b.worth - a.worth).slice(0, count);
        expect(most(items, count, ({ worth }) => worth)).toEqual(sorted);
      }),
    );
  });
});

const actor = (id: string, fields: Partial<FolderActor>): FolderActor => ({
  id,
  name: id,
  type: 'person',
  aliases: [],
  role: null,
  link: null,
  known: false,
  reason: 'alone',
  confidence: 1,
  mentions: 1,
  articles: 1,
  sightings: [],
  ...fields,
});

describe('a query for actors', () => {
  const actors = () => [
    actor('Ada Brink', { role: 'mayor' }),
    actor('Hald Bank', { type: 'organization', known: true }),
  ];
  it('looks into names, aliases and roles', () => {
    expect(findActors({ actors }, { words: 'mayor' }).map(({ id }) => id)).toEqual(['Ada Brink']);
    expect(findActors({ actors }, { types: ['organization'], known: true }).map(({ id }) => id)).toEqual(['Hald Bank']);
  });
});
