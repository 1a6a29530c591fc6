import { expect, test } from 'vitest';
import { cut, widthOf } from '../../../../src/panels/page/scene';
import type { Dot } from '../../../../src/panels/timeline/messages';
import { barsOf, clustersOf, laneScene, nameWidth } from '../../../../src/panels/timeline/page/lanes';

const dot = (over: Partial<Dot>): Dot => ({
  id: 'e',
  lanes: [0],
  day: 100,
  sign: 'cooperation',
  color: null,
  act: 'talks',
  told: 'A met B',
  articles: 1,
  sure: true,
  ...over,
});
const lane = (name: string, color: string | null = null) => ({ id: name, name, color, count: 3, pinned: false });
const room = { width: 1_000, span: { from: 0, to: 365 } };
const words = { language: 'en', hint: () => 'hint', number: String };

test('what is dense in one lane and of one sign is drawn as one; the rest is not', () => {
  const dots = [
    dot({ id: 'a', day: 100 }),
    dot({ id: 'b', day: 101 }),
    dot({ id: 'c', day: 101, sign: 'conflict' }),
    dot({ id: 'd', day: 101, lanes: [0, 1] }),
    dot({ id: 'far', day: 300 }),
    dot({ id: 'out', day: 400 }),
  ];
  const found = clustersOf({ dots }, room).map(({ lane, sign, dots: inside }) => [
    lane,
    sign,
    inside.map(({ id }) => id),
  ]);
  expect(found).toEqual([
    [0, 'cooperation', ['a', 'b', 'd']],
    [0, 'conflict', ['c']],
    [1, 'cooperation', ['d']],
    [0, 'cooperation', ['far']],
  ]);
});

test('signs are told apart by place and by shape, what is not sure is hollow, no mark leaves the drawing', () => {
  const dots = (['cooperation', 'conflict', 'neutral'] as const).map((sign, at) =>
    dot({ id: sign, sign, day: at * 100 }),
  );
  const { scene } = laneScene(
    { lanes: [lane('Ada')], dots: [...dots, dot({ id: 'u', day: 350, sure: false })] },
    room,
    undefined,
    words,
  );
  const marks = scene.marks.filter(({ id }) => id !== undefined);
  expect(new Set(marks.slice(0, 3).map(({ y }) => y)).size).toBe(3);
  expect(new Set(marks.slice(0, 3).map(({ shapes }) => shapes[0]?.d)).size).toBe(3);
  expect(marks.at(-1)?.shapes[0]?.fill).toBe('paper');
  for (const { x, y } of marks) {
    expect(x).toBeGreaterThanOrEqual(nameWidth(room.width));
    expect(x).toBeLessThanOrEqual(scene.width);
    expect(y).toBeLessThan(scene.height);
  }
});

test('names are cut to their column', () => {
  const { scene } = laneScene(
    { lanes: [lane('A name that is far too long for its column of the drawing')], dots: [] },
    room,
    undefined,
    words,
  );
  const label = scene.marks.flatMap(({ labels }) => labels).find(({ bold }) => bold);
  expect(label?.text).toMatch(/…$/);
  expect(widthOf(label?.text ?? '', label?.size ?? 0)).toBeLessThanOrEqual(nameWidth(room.width));
  expect(cut('Ada', 100, 12)).toBe('Ada');
});

test('bars of the whole time are as high as the room at most', () => {
  const bars = barsOf([dot({ day: 1 }), dot({ day: 1 }), dot({ day: 200 })], room.span, 400, 30);
  expect([...bars.matchAll(/v-([\d.]+)/g)].map((match) => Number(match[1]))).toEqual([30, 15]);
});

test('who and what is of an own type bears its colour; a heap of deeds only where all are of that type', () => {
  const dots = [
    dot({ id: 'a', day: 10, color: '#b5651d' }),
    dot({ id: 'b', day: 200, color: '#b5651d' }),
    dot({ id: 'c', day: 201 }),
    dot({ id: 'bad', day: 300, color: 'url(#x)' }),
  ];
  const { scene } = laneScene({ lanes: [lane('Union', '#123456'), lane('Ada')], dots }, room, undefined, words);
  const strokes = scene.marks.map(({ id, shapes }) => [id ?? '', shapes.map(({ stroke }) => stroke)] as const);
  const inOwn = strokes.filter(([, all]) => all.some((stroke) => stroke?.startsWith('#')));
  expect(inOwn).toEqual([
    ['', ['rule', '#123456']],
    [expect.stringContaining('cooperation'), ['#b5651d', 'paper']],
  ]);
});

test('no word of the axis is cut off at the edge', () => {
  for (let to = 300; to < 420; to += 7) {
    const { scene } = laneScene(
      { lanes: [lane('Ada')], dots: [] },
      { ...room, span: { from: 0, to } },
      undefined,
      words,
    );
    const ends = scene.marks.flatMap(({ x, labels }) => labels.map((one) => x + one.x + widthOf(one.text, one.size)));
    expect(Math.max(...ends)).toBeLessThanOrEqual(room.width);
    expect(ends.length).toBeGreaterThan(3);
  }
});
