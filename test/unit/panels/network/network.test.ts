import { describe, expect, test } from 'vitest';
import { ASKED_AT_FIRST, networkModel } from '../../../../src/panels/network/networkModel';
import { fitted, placed, radiiOf } from '../../../../src/panels/network/page/forces';
import { webScene } from '../../../../src/panels/network/page/web';
import { english } from '../../../../src/words/translate';
import { actor, article, event, inventedFolder, memoryCorpus } from '../../../support/memoryCorpus';

const party = (id: string) => ({ actor: id, words: id });
const told = (id: string, from: string, to: string, over = {}) =>
  event({ id, article: 'a', source: [party(from)], recipient: [party(to)], ...over });
const corpus = memoryCorpus({
  articles: [article({ uri: 'a' })],
  actors: ['ada', 'boris', 'carla'].map((id) => actor({ id, name: id })),
  events: [
    told('e1', 'ada', 'boris'),
    told('e2', 'ada', 'boris', { act: 'AGREE' }),
    told('e3', 'boris', 'ada', { quad: 'verbal conflict', act: 'ACCUSE' }),
    told('e4', 'carla', 'ada', { quad: 'neutral', act: 'OTHER' }),
    told('self', 'ada', 'ada'),
    event({ id: 'nobody', article: 'a', source: [party('ada')], recipient: [{ actor: null, words: 'reporters' }] }),
  ],
});

describe('what is drawn', () => {
  test('an edge for each direction and sign, the heaviest first', () => {
    const { nodes, edges } = networkModel(corpus, ASKED_AT_FIRST, english);
    expect(nodes.map(({ id, count }) => [id, count])).toEqual([
      ['ada', 4],
      ['boris', 3],
      ['carla', 1],
    ]);
    expect(edges.map(({ from, to, sign, count, acts }) => [from, to, sign, count, acts])).toEqual([
      [0, 1, 'cooperation', 2, 'talks 1, agreement 1'],
      [1, 0, 'conflict', 1, 'accusation 1'],
      [2, 0, 'neutral', 1, 'event 1'],
    ]);
  });

  test('only the busiest, only those around somebody, only of an act', () => {
    expect(networkModel(corpus, { ...ASKED_AT_FIRST, top: 2 }, english).edges).toHaveLength(2);
    const around = networkModel(corpus, { ...ASKED_AT_FIRST, focus: 'carla' }, english);
    expect(around.nodes.map(({ id }) => id)).toEqual(['ada', 'carla']);
    expect(networkModel(corpus, { ...ASKED_AT_FIRST, act: 'ACCUSE' }, english).nodes).toHaveLength(2);
  });

  test('nobody without a line to another, however few are drawn', () => {
    const folder = inventedFolder({ articles: 60, actors: 300, events: 400 });
    for (const top of [10, 50, 100]) {
      const { nodes, edges } = networkModel(folder, { ...ASKED_AT_FIRST, top }, english);
      const bound = new Set(edges.flatMap(({ from, to }) => [from, to]));
      expect(bound.size).toBe(nodes.length);
      expect(nodes.length).toBeGreaterThan(top - 2);
    }
  });
});

test('types of a codebook are drawn as those that they specialise, in their own colour', () => {
  const sighting = {
    article: 'a',
    actor: 'x',
    name: 'x',
    role: null,
    mentions: 1,
    reason: 'alone',
    confidence: 1,
  } as const;
  const own = { parents: [], guideline: null, names: [], words: [] };
  const types = [
    { ...own, name: 'union', is: 'organization' as const, color: '#b5651d' },
    { ...own, name: 'local', is: 'organization' as const, parents: ['union'], color: null },
    { ...own, name: 'weapon', is: null, color: null },
  ];
  const folder = memoryCorpus({
    articles: [article({ uri: 'a' })],
    actors: ['union', 'local', 'weapon', 'gone', 'place'].map((type) =>
      actor({ id: type, name: type, type, sightings: [{ ...sighting, article: 'other' }, sighting] }),
    ),
    events: [
      told('1', 'union', 'local'),
      told('2', 'weapon', 'gone'),
      told('3', 'place', 'union', { article: 'a', subtype: 'strike' }),
    ],
  });
  const codebook = { name: '', types, events: [] };
  const model = networkModel(folder, ASKED_AT_FIRST, english, (uri) => (uri === 'a' ? codebook : undefined));
  expect(Object.fromEntries(model.nodes.map(({ id, look, color }) => [id, [look, color]]))).toEqual({
    union: ['organization', '#b5651d'],
    local: ['organization', '#b5651d'],
    weapon: ['other', null],
    gone: ['gone', null],
    place: ['place', null],
  });
  const room = { width: 400, height: 300 };
  const points = fitted(placed(model), room);
  const { marks } = webScene(
    { model, points, room, view: { x: 0, y: 0, k: 1 }, chosen: undefined },
    { hintOfNode: ({ id }) => id, hintOfEdge: () => '' },
  );
  const fills = Object.fromEntries(marks.flatMap(({ hint, shapes }) => (hint ? [[hint, shapes[0]?.fill]] : [])));
  expect(fills).toEqual({ union: '#b5651d', local: '#b5651d', weapon: 'other', gone: 'other', place: 'place' });
});

describe('where it stands', () => {
  const model = networkModel(
    inventedFolder({ articles: 60, actors: 300, events: 900 }),
    { ...ASKED_AT_FIRST, top: 100 },
    english,
  );
  const room = { width: 900, height: 600 };
  const points = fitted(placed(model), room);

  test('the same for the same network, inside the room, no two at one place', () => {
    expect(fitted(placed(model), room)).toEqual(points);
    for (const { x, y } of points) {
      expect(x >= 0 && x <= room.width).toBe(true);
      expect(y >= 0 && y <= room.height).toBe(true);
    }
    expect(new Set(points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(points.length);
  });

  const draw = (chosen?: string) =>
    webScene(
      { model, points, room, view: { x: 0, y: 0, k: 1 }, chosen },
      { hintOfNode: () => '', hintOfEdge: () => '' },
    );

  test('signs are told apart by their lines, and no name covers another', () => {
    const dashes = new Map(
      model.edges.map(({ sign }, at) => [
        sign,
        draw()
          .marks[at]?.shapes.find(({ opacity }) => opacity !== 0)
          ?.dash?.join(),
      ]),
    );
    expect(new Set(dashes.values()).size).toBe(3);
    const names = draw().marks.flatMap(({ x, y, labels }) =>
      labels.map((label) => ({ ...label, x: x + label.x, y: y + label.y })),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const one of names)
      for (const other of names) {
        if (one === other || Math.abs(one.y - other.y) > 8) continue;
        expect(Math.abs(one.x - other.x)).toBeGreaterThan((one.text.length + other.text.length) * 2);
      }
  });

  test('what is not near the chosen one is faint, and everybody near has a name', () => {
    const near = new Set(model.edges.flatMap(({ from, to }) => (from === 5 || to === 5 ? [from, to] : [])));
    const { marks } = draw('node 5');
    const faint = marks.filter(({ id, shapes }) => id?.startsWith('node') && (shapes.at(-1)?.opacity ?? 1) < 1);
    expect(faint).toHaveLength(model.nodes.length - near.size);
    expect(marks.filter(({ labels }) => labels.length > 0)).toHaveLength(near.size);
  });

  test('one node alone and none at all have a place, too', () => {
    expect(fitted(placed({ nodes: model.nodes.slice(0, 1), edges: [] }), room)).toEqual([{ x: 450, y: 300 }]);
    expect(fitted([], room)).toEqual([]);
    expect(radiiOf([])).toEqual([]);
  });
});
