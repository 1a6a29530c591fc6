import { expect, test } from 'vitest';
import { key1, key2, key3 } from '../../../../src/analysis/syntax/hashing';
import { Templates } from '../../../../src/analysis/syntax/templates';

enum V {
  word,
  tag,
  label,
}

test('templates give the keys of the functions that hash one feature, whatever the values', () => {
  const templates = new Templates(V, '1 word; 2 word tag\n 87 tag word label\n 9 label');
  for (const [word, tag, label] of [
    [0, 0, 0],
    [-3, -101, 0x7fffffff],
    [0x12345678, 48, -0x80000000],
  ] as const) {
    const out = new Int32Array(8);
    expect(templates.write(Int32Array.of(word, tag, label), out)).toBe(4);
    const keys = [key1(1, word), key1(9, label), key2(2, word, tag), key3(87, tag, word, label)];
    expect([...out.subarray(0, 4)]).toEqual(keys);
  }
});

test('a template that names an unknown value is refused', () => {
  expect(() => new Templates(V, '1 wrod')).toThrow('wrod');
});
