import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../../src/analysis/learn/keyTable';

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let x = seed; ; ) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    yield x;
  }
}

const take = (count: number, seed: number): Int32Array => {
  const source = numbers(seed);
  return Int32Array.from({ length: count }, () => source.next().value | 1);
};

describe('a table of keys', () => {
  it('gives each key its value and 0 for every other number', () => {
    const keys = take(5000, 7);
    const table = new KeyTable(
      keys,
      keys.map((_, i) => i - 2500),
    );
    const known = new Map([...keys].map((key, i) => [key, i - 2500] as const));
    for (const [key, value] of known) expect(table.get(key)).toBe(value);
    for (const key of take(20000, 99)) expect(table.get(key)).toBe(known.get(key) ?? 0);
    for (const key of [0, 1, -1, 2 ** 31]) expect(table.get(key)).toBe(known.get(key) ?? 0);
  });

  it('adds up the values of known keys', () => {
    const table = new KeyTable(Int32Array.of(3, 5, 9), Int32Array.of(-7, 100, 1 << 20));
    expect(table.sum(Int32Array.of(3, 5, 7, 9, 3), 4)).toBe(93 + (1 << 20));
    expect(table.sum(Int32Array.of(3, 5), 0)).toBe(0);
  });

  it('tells the values of those keys that it knows, in their order', () => {
    const table = new KeyTable(Int32Array.of(3, 5, 9), Int32Array.of(7, 100, 1));
    const out = new Int32Array(5);
    expect(table.known(Int32Array.of(9, 1, 3, 11, 9), 4, out)).toBe(2);
    expect([...out.subarray(0, 2)]).toEqual([1, 7]);
  });

  it('keeps the first of equal keys, and holds none', () => {
    expect(new KeyTable(Int32Array.of(11, 11, 13), Int32Array.of(1, 2, 3)).get(11)).toBe(1);
    expect(new KeyTable(new Int32Array(0), new Int32Array(0)).get(11)).toBe(0);
  });

  it('takes keys whose low bits are all alike', () => {
    const keys = Int32Array.from({ length: 300 }, (_, i) => ((i + 1) << 20) | 1);
    const table = new KeyTable(keys, keys);
    for (const key of keys) expect(table.get(key)).toBe(key);
    expect(table.get((301 << 20) | 1)).toBe(0);
  });
});
