import { expect, test } from 'vitest';
import { ASKED_AT_FIRST, dayNumber, timelineModel } from '../../../../src/panels/timeline/timelineModel';
import { english } from '../../../../src/words/translate';
import { actor, article, event, inventedFolder, memoryCorpus } from '../../../support/memoryCorpus';

const party = (id: string) => ({ actor: id, words: id });
const folder = (over: Parameters<typeof memoryCorpus>[0] | object = {}) =>
  memoryCorpus({
    articles: [article({ uri: 'a', date: '2026-02-10' })],
    actors: ['ada', 'boris', 'carla'].map((id) => actor({ id, name: id })),
    events: [
      event({
        id: 'e1',
        article: 'a',
        source: [party('ada')],
        recipient: [party('boris')],
        day: '2026-02-01',
        published: '2026-02-10',
      }),
      event({ id: 'e2', article: 'a', source: [party('ada')], quad: 'material conflict', published: '2026-02-10' }),
      event({ id: 'e3', article: 'a', source: [party('carla')], quad: 'neutral' }),
      event({ id: 'e4', article: 'a', source: [party('ada')], day: '2026-02-02', main: false }),
    ],
    ...over,
  });

test('a lane for the busiest, a dot for each dated event in the lanes of all who take part', () => {
  const model = timelineModel(folder(), { ...ASKED_AT_FIRST, top: 2 }, english);
  expect(model.lanes.map(({ id, count }) => [id, count])).toEqual([
    ['ada', 2],
    ['boris', 1],
  ]);
  expect(model.dots.map(({ id, lanes, day, sign }) => [id, lanes, day, sign])).toEqual([
    ['e1', [0, 1], dayNumber('2026-02-01'), 'cooperation'],
    ['e2', [0], dayNumber('2026-02-10'), 'conflict'],
  ]);
  expect([model.total, model.undated]).toEqual([2, 1]);
});

test('by the day of the article, and with what is not sure', () => {
  const model = timelineModel(folder(), { ...ASKED_AT_FIRST, by: 'publication', unsure: true }, english);
  expect(model.dots.map(({ id, day }) => [id, day])).toEqual([
    ['e1', dayNumber('2026-02-10')],
    ['e2', dayNumber('2026-02-10')],
  ]);
  expect(model.undated).toBe(2);
});

test('who is asked for has a lane in any case, first, and once', () => {
  const model = timelineModel(folder(), { ...ASKED_AT_FIRST, top: 1, pinned: ['boris', 'gone'] }, english);
  expect(model.lanes.map(({ id, pinned }) => [id, pinned])).toEqual([
    ['boris', true],
    ['ada', false],
  ]);
});

test('reports of one event are one dot', () => {
  const groups = [{ id: 'g', events: ['e1', 'e2'], differing: [] }];
  const events = folder()
    .events()
    .map((one) => (one.id < 'e3' ? { ...one, group: 'g', article: one.id } : one));
  const { dots } = timelineModel(folder({ events, groups }), ASKED_AT_FIRST, english);
  expect(dots.map(({ articles }) => articles)).toEqual([2]);
});

test('of more events than can be drawn all are counted', () => {
  const model = timelineModel(inventedFolder({ articles: 50, actors: 20, events: 8_000 }), ASKED_AT_FIRST, english);
  expect(model.dots.length).toBe(6_000);
  expect(model.total).toBeGreaterThan(6_000);
});

test('a deed of an own type has the colour that the codebook of its folder gives', () => {
  const own = { parents: [], guideline: null, act: 'PROTEST' as const, triggers: [], attributes: [], required: [] };
  const events = [{ ...own, name: 'strike', color: '#b5651d' }];
  const found = folder({
    events: ['a', 'b'].map((article) =>
      event({ id: article, article, subtype: 'strike', source: [party('ada')], day: '2026-02-01' }),
    ),
  });
  const { dots } = timelineModel(found, ASKED_AT_FIRST, english, (uri) =>
    uri === 'a' ? { name: '', types: [], events } : undefined,
  );
  expect(dots.map(({ id, color }) => [id, color])).toEqual([
    ['a', '#b5651d'],
    ['b', null],
  ]);
});
