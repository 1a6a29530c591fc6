import { describe, expect, it } from 'vitest';
import { Features } from '../../../../src/analysis/learn/hash';
import { packNetworks, unpackNetworks } from '../../../../src/analysis/learn/modelFile';
import { best, classify, rankScore, addFeatures, emptySum } from '../../../../src/analysis/learn/network';
import { type Choice, trainNetwork } from '../../../../src/training/learn/trainNetwork';

const features = (...names: readonly string[]): readonly number[] => {
  const out = new Features();
  for (const name of names) out.add('word', name);
  return out.hashes;
};
const HOW = { slots: 64, width: 4, epochs: 30, rate: 0.2, dropout: 0, seed: 1 };
const choice = (names: readonly string[], gold: number): Choice => ({ rows: [features(...names)], gold: [gold], weight: 1 });
const LESSONS = [choice(['red', 'round'], 0), choice(['red', 'long'], 0), choice(['blue', 'round'], 1), choice(['blue', 'long'], 1)];

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
      .add('a', null).hashes;
    expect(new Set(hashes).size).toBe(6); // true counts like 1
  });
});
