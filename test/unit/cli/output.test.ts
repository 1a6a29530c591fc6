import { expect, it } from 'vitest';
import { pieces } from '../../../src/cli/output';

it('parts a long text between characters', () => {
  expect([...pieces('a😀b', 2)]).toEqual(['a', '😀', 'b']);
  expect([...pieces('Lakeford', 3)]).toEqual(['Lak', 'efo', 'rd']);
  expect([...pieces('Lakeford')]).toEqual(['Lakeford']);
  expect([...pieces('')]).toEqual([]);
  // Half a character is passed on as it stands.
  expect([...pieces('\ud83d\ud83d\ud83d', 2)].join('')).toBe('\ud83d\ud83d\ud83d');
});
