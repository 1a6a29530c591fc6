import { describe, expect, it } from 'vitest';
import { Features } from '../../../../src/analysis/learn/hash';
import { packNetworks, unpackNetworks } from '../../../../src/analysis/learn/modelFile';
import {
  addFeatures,
  best,
  chanceOf,
  classify,
  emptySum,
  keepSum,
  likeliest,
  type Network,
  rank,
  rankScore,
  sumSize,
} from '../../../../src/analysis/learn/network';
import { type Choice, trainNetwork } from '../../../../src/training/learn/trainNetwork';

const features = (...names: readonly string[]): readonly number[] => {
  const out = new Features();
  for (const name of names) out.add('word', name);
  return out.take();
};
const HOW = { slots: 64, width: 4, epochs: 30, rate: 0.2, dropout: 0, seed: 1 };
const choice = (names: readonly string[], gold: number): Choice => ({
  rows: [features(...names)],
  gold: [gold],
  weight: 1,
});
const LESSONS = [
  choice(['red', 'round'], 0),
  choice(['red', 'long'], 0),
  choice(['blue', 'round'], 1),
  choice(['blue', 'long'], 1),
];

describe('a network', () => {
  it('learns to tell classes apart, and gives probabilities', () => {
    const net = trainNetwork(LESSONS, { ...HOW, classes: ['red', 'blue'] });
    const p = classify(net, features('blue', 'long'));
    expect((p[0] as number) + (p[1] as number)).toBeCloseTo(1);
    expect(best(p)).toBe(1);
    expect(best(classify(net, features('red')))).toBe(0);
  });

  it('learns which of several candidates is meant', () => {
    const rows = (...names: readonly string[]) => names.map((name) => features(name));
    const net = trainNetwork(
      [
        { rows: rows('actor', 'thing', 'place'), gold: [0], weight: 1 },
        { rows: rows('place', 'actor'), gold: [1], weight: 1 },
      ],
      { ...HOW, classes: ['score'] },
    );
    const score = (name: string) => rankScore(net, addFeatures(net, emptySum(net), features(name)));
    expect(score('actor')).toBeGreaterThan(score('thing'));
    expect(score('actor')).toBeGreaterThan(score('place'));
  });

  it('follows a teacher that is not sure', () => {
    const soft: Choice[] = [{ rows: [features('grey')], gold: [], soft: [0.3, 0.7], weight: 1 }];
    const net = trainNetwork(soft, { ...HOW, classes: ['a', 'b'], epochs: 200 });
    expect(classify(net, features('grey'))[1]).toBeCloseTo(0.7, 1);
  });

  it('is the same, byte for byte, after the same lessons', () => {
    const bytes = () => packNetworks({ net: trainNetwork(LESSONS, { ...HOW, classes: ['a', 'b'] }) }, 'lessons');
    expect(bytes()).toEqual(bytes());
  });
});

/** A network of eight slots whose rows hold -127 to 127. */
function anyNetwork(classes: number, width: number): Network {
  const stride = width + classes;
  return {
    classes: Array.from({ length: classes }, (_, c) => `c${c}`),
    slots: 8,
    width,
    rows: Int8Array.from({ length: 8 * stride }, (_, i) => ((i * 89) % 255) - 127),
    hiddenScale: 0.01,
    linearScale: 0.02,
    out: Float32Array.from({ length: classes * width }, (_, i) => Math.sin(i)),
    hiddenBias: new Float32Array(width),
    bias: new Float32Array(classes),
    temperature: 1.5,
  };
}

describe('sums of rows', () => {
  const keptSum = (net: Network, features: readonly number[]): Int16Array => {
    const out = new Int16Array(1 + sumSize(net));
    keepSum(net, features, out, 1);
    return out.subarray(1);
  };
  const many = Array.from({ length: 700 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

  it.each([
    [1, 0],
    [2, 1],
    [3, 4],
    [5, 24],
  ])('are those of the rows value by value (%i classes, width %i)', (classes, width) => {
    const net = anyNetwork(classes, width);
    const stride = classes + width;
    for (const count of [0, 1, 90, 255, 256, 700]) {
      const plain = Array.from({ length: stride }, (_, k) =>
        many.slice(0, count).reduce((sum, feature) => sum + (net.rows[(feature & 7) * stride + k] as number), 5),
      );
      expect([...addFeatures(net, emptySum(net).fill(5), many.slice(0, count))]).toEqual(plain);
    }
  });

  it('are kept in 16 bits and built upon', () => {
    const net = anyNetwork(3, 4);
    const [first, rest] = [many.slice(0, 90), many.slice(90, 120)];
    const whole = classify(net, many.slice(0, 120));
    const kept = keptSum(net, first);
    for (const c of [0, 1, 2]) expect(chanceOf(net, rest, c, kept)).toBe(whole[c]);
    expect(likeliest(net, rest, kept)).toBe(best(whole));
    const ranker = anyNetwork(1, 4);
    expect(rank(ranker, rest, keptSum(ranker, first))).toBe(rank(ranker, many.slice(0, 120)));
  });

  it('that are kept leave features out before they overflow', () => {
    const net = { ...anyNetwork(1, 0), rows: new Int8Array(8).fill(127) };
    expect(keptSum(net, many)[0]).toBe(255 * 127);
  });
});

describe('a file of networks', () => {
  const net = trainNetwork(LESSONS, { ...HOW, classes: ['a', 'b'] });
  const bytes = packNetworks({ net }, 'four lessons');

  it('gives back what was put in', () => {
    const back = unpackNetworks(bytes, 'bad').value?.net;
    expect(back).toEqual(net);
  });

  it('is refused where it is cut, changed or something else', () => {
    const changed = bytes.slice();
    changed[changed.length - 3] = (changed[changed.length - 3] as number) ^ 1;
    for (const bad of [bytes.subarray(0, bytes.length - 1), bytes.subarray(0, 6), changed, new Uint8Array(40)])
      expect(unpackNetworks(bad, 'bad')).toMatchObject({ value: null, problems: [{ kind: 'model', message: 'bad' }] });
  });
});

describe('features', () => {
  it('tell names and values apart', () => {
    const hashes = new Features()
      .add('a', 'b')
      .add('ab')
      .add('a', 'b', 'c')
      .add('a', 'bc')
      .add('a', 1)
      .add('a', true)
      .add('a', null)
      .take();
    expect(new Set(hashes).size).toBe(6); // true counts like 1
  });
});
