import { expect, test } from 'vitest';
import { NO_FACTS } from '../../../src/model/facts';
import { movedBy } from '../../../src/model/spans';
import type { Analysis, Event } from '../../../src/model/types';
import { walkSpans } from '../../../src/model/walk';

const someone = { start: 0, end: 3, actor: 'a1' };
const event: Required<Event> = {
  id: 'e1',
  act: 'CONSULT',
  code: 'AGREE',
  subtype: null,
  mode: null,
  contexts: [],
  quad: 'verbal cooperation',
  intensity: 1,
  trigger: { start: 4, end: 7 },
  object: { start: 26, end: 29 },
  sentence: { start: 0, end: 40 },
  source: [someone],
  recipient: [{ ...someone, start: 8, end: 11 }],
  reciprocal: false,
  time: { start: 12, end: 18, value: null },
  place: [{ ...someone, start: 20, end: 25 }],
  modality: 'asserted',
  polarity: 'positive',
  speaker: { ...someone, start: 30, end: 33 },
  attributes: [{ name: 'injured', value: 12, at: { start: 33, end: 35 } }],
  quoted: false,
  core: true,
  rank: 1,
  chain: 'c1',
  confidence: 1,
  subject: { start: 0, end: 1 },
  lead: { start: 1, end: 2 },
  predicate: { start: 2, end: 4 },
  toldIn: 'e2',
  asked: true,
  sure: { deed: 1, act: 1, source: 1, recipient: 1 },
  why: '',
};

/** Every field of every shape is filled. */
const FULL: Required<Analysis> = {
  version: 1,
  id: 'a',
  title: 'A',
  date: '2024-01-01',
  language: 'en',
  facts: NO_FACTS,
  mentions: [{ ...someone, id: 'm1', type: 'person', kind: 'named', confidence: 1, why: '' }],
  actors: [{ id: 'a1', name: 'Ana', type: 'person', aliases: [], role: null, mentions: ['m1'], prominence: 1 }],
  events: [event],
  times: [{ start: 12, end: 18, value: null, grain: 'day' }],
  problems: [
    { kind: 'span', message: 'here', start: 5, end: 6 },
    { kind: 'model', message: 'everywhere' },
  ],
  prose: { markup: [{ start: 35, end: 38, text: '' }], sentences: [{ start: 0, end: 40 }] },
};

/** Places of all objects with a start and an end, however deep. */
function spansIn(value: unknown, path = ''): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  if (typeof value !== 'object' || value === null) return found;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') found.set(path, [start, end]);
  for (const [key, inner] of Object.entries(value))
    for (const [place, span] of spansIn(inner, `${path}/${key}`)) found.set(place, span);
  return found;
}

test('every span field of every shape is walked', () => {
  const before = spansIn(FULL);
  expect(before.size).toBe(17);
  const moved = spansIn(walkSpans(FULL, (span) => movedBy(span, 1_000)));
  expect([...moved]).toEqual([...before].map(([place, [start, end]]) => [place, [start + 1_000, end + 1_000]]));
});

test('where nothing moves everything stays the same object', () =>
  expect(walkSpans(FULL, ({ start, end }) => ({ start, end }))).toBe(FULL));

test('what loses its span goes, and what cannot be without it', () => {
  const without = (lost: number) => walkSpans(FULL, (span) => (span.start === lost ? undefined : span));
  expect(without(4).events).toEqual([]);
  const later = without(12);
  expect(later.events[0]?.time).toBeNull();
  expect(later.times).toEqual([]);
  expect(without(30).events[0]?.speaker).toBeNull();
  expect(without(8).events[0]?.recipient).toEqual([]);
  expect(without(26).events[0]?.object).toBeUndefined();
  const nobody = walkSpans(FULL, (span, loose) => (span.start === 0 && !loose ? undefined : span));
  expect(nobody.mentions).toEqual([]);
  expect(nobody.actors[0]?.mentions).toEqual([]);
  expect(nobody.events[0]?.source).toEqual([]);
});
