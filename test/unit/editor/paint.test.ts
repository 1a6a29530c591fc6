import { expect, test } from 'vitest';
import { readCodebook } from '../../../src/codebook/read';
import { paint, sameSpans } from '../../../src/editor/paint';
import { eventLookOf, lookOf, ownEventColor, ownLook } from '../../../src/editor/palette';
import type { Mention, Snapshot, Time } from '../../../src/model/types';
import { sampleSnapshot } from '../../support/sampleSnapshot';

const snapshot = sampleSnapshot();
const all = {
  look: (type: string) => lookOf(type, undefined),
  eventLook: (subtype: string | null) => eventLookOf(subtype, undefined),
  hidden: new Set<string>(),
  events: true,
  descriptions: false,
  focus: null,
  limit: 1_000,
  visible: [],
};
const total = (painting: ReturnType<typeof paint>) =>
  [...painting.values()].reduce((sum, spans) => sum + spans.length, 0);

test('each kind has its style, main events are boxed, descriptions are left alone', () => {
  const painting = paint(snapshot, all);
  expect(painting.get('person')?.length).toBeGreaterThan(5);
  expect([...painting.keys()].filter((key) => /[-~]$/.test(key))).toEqual([]);
  const core = snapshot.analysis.events.filter((event) => event.core);
  expect(painting.get('event')).toHaveLength(core.length);
});

test('descriptions show lightly when asked for, and those of the actor in focus always', () => {
  const described = snapshot.analysis.mentions.filter(({ kind, actor }) => kind === 'nominal' && actor !== null);
  expect(described.length).toBeGreaterThan(2);
  const lightly = paint(snapshot, { ...all, descriptions: true });
  expect(lightly.get('organization-')).toHaveLength(described.length);
  const own = described.filter((mention) => mention.actor === 'union').length;
  expect(paint(snapshot, { ...all, focus: 'union' }).get('organization~')).toHaveLength(own);
  const both = paint(snapshot, { ...all, focus: 'union', descriptions: true });
  expect(both.get('organization-')).toHaveLength(described.length - own);
  expect(paint(snapshot, { ...all, focus: 'union', hidden: new Set(['organization']) }).get('organization~')).toBe(
    undefined,
  );
});

test('of a long article only the events around the screen are asked whether they are of the main list', () => {
  const [first] = snapshot.analysis.events.filter((event) => event.core);
  if (!first) throw new Error('no event');
  let asked = 0;
  const events = Array.from({ length: 5_000 }, (_, i) => ({
    ...first,
    id: `e${i}`,
    trigger: { start: i * 20, end: i * 20 + 5 },
    get core() {
      asked += 1;
      return i % 2 === 0;
    },
  }));
  const options = { ...all, limit: 100, visible: [{ start: 50_000, end: 50_200 }] };
  const painted = (list: typeof events) =>
    paint({ ...snapshot, analysis: { ...snapshot.analysis, mentions: [], times: [], events: list } }, options);
  const spans = painted(events).get('event');
  expect(asked).toBeLessThan(500);
  expect(spans).toHaveLength(100);
  expect(spans).toEqual(painted(events.filter(({ core }) => core)).get('event'));
});

test('an unsure name is lighter', () => {
  const mentions = snapshot.analysis.mentions.map((mention) => ({ ...mention, confidence: 0.5 }));
  const painting = paint({ ...snapshot, analysis: { ...snapshot.analysis, mentions } }, all);
  expect(painting.get('person')).toBeUndefined();
  expect(painting.get('person?')?.length).toBeGreaterThan(5);
});

test('hidden types and hidden events are not painted', () => {
  const painting = paint(snapshot, { ...all, hidden: new Set(['person']), events: false });
  expect(painting.get('person')).toBeUndefined();
  expect(painting.get('event')).toBeUndefined();
});

test('a time is painted as a date, once', () => {
  const { mentions } = snapshot.analysis;
  const dates = mentions.filter(({ type }) => type === 'date');
  const times = dates.map(({ start, end }): Time => ({ start, end, value: null, grain: 'day' }));
  const others = mentions.filter(({ type }) => type !== 'date');
  const paintedWith = (some: readonly Mention[], hidden: string[] = []) => {
    const analysis = { ...snapshot.analysis, mentions: some, times };
    return paint({ ...snapshot, analysis }, { ...all, hidden: new Set(hidden) }).get('date');
  };
  expect(times.length).toBeGreaterThan(3);
  expect(paintedWith(others)).toHaveLength(times.length);
  expect(paintedWith(mentions)).toHaveLength(times.length);
  expect(paintedWith(others, ['date'])).toBeUndefined();
});

test('a codebook type is painted as "other"', () => {
  const mentions = snapshot.analysis.mentions.map((mention) => ({ ...mention, type: 'vessel' }));
  const painting = paint({ ...snapshot, analysis: { ...snapshot.analysis, mentions } }, all);
  expect(painting.get('other')?.length).toBeGreaterThan(0);
});

function crowded(count: number): Snapshot {
  const mentions = Array.from({ length: count }, (_, i): Mention => {
    return {
      id: `m${i}`,
      type: 'person',
      kind: 'named',
      actor: 'a',
      confidence: 1,
      why: '',
      start: i * 10,
      end: i * 10 + 5,
    };
  });
  return { ...snapshot, analysis: { ...snapshot.analysis, mentions, events: [] } };
}

test.each([0, 10_000, 25_000, 49_990, 1_000_000])('what is in view at %i is painted, up to the limit', (view) => {
  const painting = paint(crowded(5_000), { ...all, visible: [{ start: view, end: view + 300 }] });
  expect(total(painting)).toBe(1_000);
  const starts = new Set(painting.get('person')?.map((span) => span.start));
  for (let start = view; start < view + 300 && start < 50_000; start += 10) expect(starts.has(start)).toBe(true);
});

test('equal spans are known as such', () => {
  expect(sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 2 }])).toBe(true);
  expect(sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 3 }])).toBe(false);
  expect(sameSpans([], [{ start: 1, end: 3 }])).toBe(false);
});

test('a type of the codebook is drawn as what it specialises, in its own colour where it has one', () => {
  const { codebook } = readCodebook(
    'version: 1\nentities:\n  union: { is: organization, color: "#b5651d" }\n  local: { is: union }\n  gas: {}\n',
  );
  const looks = ['union', 'local', 'gas', 'person', 'gang'].map((type) => lookOf(type, codebook ?? undefined));
  expect(looks).toEqual(['organization#b5651d', 'organization#b5651d', 'other', 'person', 'other']);
  expect(ownLook('organization#b5651d?')).toEqual({ type: 'organization', color: '#b5651d' });
  expect(ownLook('organization?')).toBeUndefined();
});

test('an event of the codebook is boxed in the colour of its type', () => {
  const { codebook } = readCodebook(
    'version: 1\nevents:\n  strike: { color: "#b5651d" }\n  wildcat: { is: strike }\n  rally: {}\n',
  );
  const looks = ['strike', 'wildcat', 'rally', null].map((subtype) => eventLookOf(subtype, codebook ?? undefined));
  expect(looks).toEqual(['event#b5651d', 'event#b5651d', 'event', 'event']);
  expect([ownEventColor('event#b5651d'), ownEventColor('event'), ownLook('event#b5651d')]).toEqual([
    '#b5651d',
    undefined,
    undefined,
  ]);
  const events = snapshot.analysis.events.map((event) => ({ ...event, subtype: 'strike' }));
  const own = { ...all, eventLook: (subtype: string | null) => eventLookOf(subtype, codebook ?? undefined) };
  const painting = paint({ ...snapshot, analysis: { ...snapshot.analysis, events } }, own);
  expect(painting.get('event#b5651d')?.length).toBeGreaterThan(0);
  expect(painting.get('event')).toBeUndefined();
});
