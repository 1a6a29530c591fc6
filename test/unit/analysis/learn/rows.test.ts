import { expect, it } from 'vitest';
import { Rows } from '../../../../src/analysis/learn/rows';
import { rowsKernel } from '../../../../src/analysis/learn/rowsKernel';

it.each([1, 3, 4, 21, 49])('adds rows of %i numbers up as one by one', (size) => {
  const value = (row: number, at: number): number => ((row * 31 + at * 17) % 256) - 128;
  const values = Int8Array.from({ length: 300 * size }, (_, i) => value(Math.floor(i / size), i % size));
  const written = new Rows(300, size);
  const plain = new Rows(300, size, null);
  for (const rows of [written, plain])
    for (let row = 0; row < 300; row++) for (let at = 0; at < size; at++) rows.set(row, at, value(row, at));
  const chosen = Int32Array.from({ length: 255 }, (_, i) => (i * 7) % 300);
  for (const rows of [written, plain, Rows.of(values, size)])
    for (const count of [0, 1, 90, 255]) {
      const sum = new Int32Array(size).fill(5);
      rows.chosen.set(chosen.subarray(0, count));
      rows.addTo(sum, count);
      const expected = Array.from({ length: size }, (_, at) =>
        chosen.slice(0, count).reduce((all, row) => all + value(row, at), 5),
      );
      expect([...sum]).toEqual(expected);
    }
});

it('holds nothing at first', () => {
  const sum = new Int32Array(5);
  const rows = new Rows(2, 5);
  rows.chosen.set([0, 1]);
  rows.addTo(sum, 2);
  expect([...sum]).toEqual([0, 0, 0, 0, 0]);
});

it('has the loop in WebAssembly where it can be, with memory of its own', () => {
  const [one, other] = [rowsKernel(100_000), rowsKernel(1)];
  expect(one?.memory.byteLength).toBe(131_072);
  expect(other?.memory.byteLength).toBe(65_536);
  expect(rowsKernel(2 ** 60)).toBeNull();
});
