import { expect, it } from 'vitest';
import { Blame } from '../../../src/engine/blame';

it('leaves a paragraph out only after two ends in a row', () => {
  const blame = new Blame();
  expect(blame.strike('p')).toBe(false);
  blame.passed('p');
  expect(blame.strike('p')).toBe(false);
  expect(blame.quarantined.size).toBe(0);
  expect(blame.strike('p')).toBe(true);
  expect([...blame.quarantined]).toEqual(['p']);
});
