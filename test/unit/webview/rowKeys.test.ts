import { describe, expect, it } from 'vitest';
import { isFilterCharacter, rowAfterKey } from '../../../src/webview/rowKeys';

describe('moving by keys', () => {
  const moves: [string, number, number | undefined][] = [
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['PageDown', 1, 4],
    ['PageUp', 3, 0],
    ['Enter', 3, undefined],
  ];
  for (const [key, from, to] of moves) {
    it(`${key} from row ${from} leads to ${to}`, () => expect(rowAfterKey(key, from, 5)).toBe(to));
  }

  it('leads nowhere in an empty list', () => expect(rowAfterKey('ArrowDown', 0, 0)).toBeUndefined());
});

describe('typing in a list', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };

  it('filters by characters of any script', () => {
    for (const key of ['a', 'Ž', '習', '😀']) expect(isFilterCharacter({ ...plain, key })).toBe(true);
  });

  it('leaves keys with a meaning alone', () => {
    for (const key of [' ', 'Enter', 'Tab', 'F2', 'Shift', 'Dead'])
      expect(isFilterCharacter({ ...plain, key })).toBe(false);
    expect(isFilterCharacter({ ...plain, key: 'c', ctrlKey: true })).toBe(false);
    expect(isFilterCharacter({ ...plain, key: 'c', metaKey: true })).toBe(false);
  });
});
