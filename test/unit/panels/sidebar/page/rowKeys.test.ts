import { describe, expect, it } from 'vitest';
import { isPlain, leadsToFilter, rowAfterKey } from '../../../../../src/panels/page/rowKeys';
import { actionOfKey } from '../../../../../src/panels/sidebar/page/rowActions';

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

describe('keys on a row', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };

  it('decide, as their tooltips say', () => {
    expect(['c', 'x', 'F2', 's'].map((key) => actionOfKey('actor', key))).toEqual([
      'confirm',
      'reject',
      'rename',
      'same',
    ]);
    expect(['c', 'x', 'F2', 's'].map((key) => actionOfKey('event', key))).toEqual([
      'confirm',
      'reject',
      'act',
      undefined,
    ]);
    for (const key of ['a', ' ', 'Enter', 'Tab', 'C']) expect(actionOfKey('actor', key)).toBeUndefined();
  });

  it('decide without Ctrl, Alt and Meta only', () => {
    expect(isPlain(plain)).toBe(true);
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(isPlain({ ...plain, [held]: true })).toBe(false);
  });

  it('lead to the filter', () => {
    expect(leadsToFilter({ ...plain, key: '/' })).toBe(true);
    expect(leadsToFilter({ ...plain, key: 'f', ctrlKey: true })).toBe(true);
    expect(leadsToFilter({ ...plain, key: 'f', metaKey: true })).toBe(true);
    expect(leadsToFilter({ ...plain, key: 'f' })).toBe(false);
    expect(leadsToFilter({ ...plain, key: 'f', ctrlKey: true, altKey: true })).toBe(false);
  });
});
