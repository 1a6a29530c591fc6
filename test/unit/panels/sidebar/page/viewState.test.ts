import { expect, it } from 'vitest';
import { INITIAL_STATE, readViewState } from '../../../../../src/panels/sidebar/page/viewState';

it('what was kept is found again', () => {
  const kept = { ...INITIAL_STATE, filter: 'sol', order: 'date' as const, moreEvents: true };
  expect(readViewState(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

it('anything else gives the first state', () => {
  for (const kept of [
    undefined,
    null,
    3,
    [],
    {},
    { ...INITIAL_STATE, order: 'size' },
    { ...INITIAL_STATE, filter: 'x'.repeat(300) },
  ]) {
    expect(readViewState(kept)).toEqual(INITIAL_STATE);
  }
});
