import { describe, expect, it } from 'vitest';
import { linearModel } from '../../../../src/analysis/syntax/linear';
import { hashed } from '../../../../src/training/syntax/hashTable';
import type { LinearTable } from '../../../../src/training/syntax/quantize';

/** Keys as features have them: odd, of 30 bits, the same in every run. */
function keysOf(count: number, seed: number): Int32Array {
  let x = seed;
  const seen = new Set<number>();
  while (seen.size < count) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    seen.add((x >>> 2) | 1);
  }
  return Int32Array.from(seen);
}

/** Each key has weights for all classes, small and large, above and below zero. */
function tableOf(classes: number, keys: Int32Array): LinearTable {
  const weight = (i: number, c: number): number => ((i * 31 + c * 77) % 255) - 127;
  const all = [...keys].map((_, i) => Array.from({ length: classes }, (_, c) => weight(i, c)));
  return {
    classes,
    keys,
    starts: Int32Array.from({ length: keys.length + 1 }, (_, i) => i * classes),
    pairs: Uint16Array.from(all.flatMap((row) => row.map((value, c) => c * 256 + value + 128))),
  };
}

const sumsOf = (table: LinearTable, keys: readonly number[]): number[] => {
  const scores = new Int32Array(table.classes);
  linearModel(hashed(table)).score(Int32Array.from(keys), keys.length, scores);
  // What is said give or take one number for all classes.
  return [...scores].map((score) => score - (scores[0] as number));
};

const wanted = ({ classes, keys, pairs }: LinearTable, asked: readonly number[]): number[] => {
  const sums = new Array<number>(classes).fill(0);
  for (const key of asked) {
    const row = keys.indexOf(key);
    for (let c = 0; row >= 0 && c < classes; c++)
      sums[c] = (sums[c] as number) + ((pairs[row * classes + c] as number) & 255) - 128;
  }
  return sums.map((sum) => sum - (sums[0] as number));
};

describe.each([2, 3, 4, 45])('a table of %i classes', (classes) => {
  const keys = keysOf(3000, 7);
  const table = tableOf(classes, keys);

  it('adds up the weights of each key', () => {
    const scorer = linearModel(hashed(table));
    const scores = new Int32Array(classes);
    for (const key of keys) {
      scorer.score(Int32Array.of(key), 1, scores);
      expect([...scores].map((score) => score - (scores[0] as number))).toEqual(wanted(table, [key]));
    }
  });

  it('adds up those of many, and counts one that comes again', () => {
    const asked = [...keys.subarray(40, 160), keys[41] as number];
    expect(sumsOf(table, asked)).toEqual(wanted(table, asked));
  });

  it('gives nothing for keys that it does not know, but for hardly any', () => {
    const known = new Set(keys);
    const strangers = [...keysOf(20_000, 99)].filter((key) => !known.has(key));
    const taken = strangers.filter((key) => sumsOf4(table, key).some((score) => score !== 0));
    expect(taken.length).toBeLessThan(strangers.length / 1000);
  });

  const scorerOf = linearModel(hashed(table));
  const sumsOf4 = (of: LinearTable, key: number): number[] => {
    const scores = new Int32Array(of.classes);
    scorerOf.score(Int32Array.of(key), 1, scores);
    return [...scores];
  };

  it('leaves out what stands behind the count', () => {
    const scores = new Int32Array(classes).fill(9);
    linearModel(hashed(table)).score(keys.subarray(0, 5), 0, scores);
    expect([...scores]).toEqual(new Array(classes).fill(0));
  });

  it('may hold nothing', () => {
    expect(sumsOf(tableOf(classes, new Int32Array(0)), [11, 13])).toEqual(new Array(classes).fill(0));
  });
});

describe('making a table', () => {
  it('refuses a key that stands twice', () => {
    expect(() => hashed(tableOf(3, Int32Array.of(11, 11, 13)))).toThrow(RangeError);
  });

  it('takes keys whose low bits are all alike', () => {
    const keys = Int32Array.from({ length: 300 }, (_, i) => ((i + 1) << 20) | 1);
    const table = tableOf(3, keys);
    for (const key of keys) expect(sumsOf(table, [key])).toEqual(wanted(table, [key]));
  });
});
