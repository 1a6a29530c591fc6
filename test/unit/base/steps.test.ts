import { expect, test } from 'vitest';
import { finished, inTurns, type Steps } from '../../../src/base/steps';
import { MemoryClock } from '../../support/memoryClock';

/** Each step takes longer than a turn. */
function* slow(count: number, done: () => void): Steps<string> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 11;
    while (performance.now() < until);
    done();
    yield;
  }
  return 'all';
}

test('steps run at once', () => {
  let steps = 0;
  expect(finished(slow(3, () => steps++))).toBe('all');
  expect(steps).toBe(3);
});

test('in turns others come between', async () => {
  const order: string[] = [];
  const work = inTurns(slow(3, () => order.push('step')));
  setTimeout(() => order.push('other'));
  expect(await work).toBe('all');
  expect(order.indexOf('other')).toBeLessThan(order.lastIndexOf('step'));
});

test('and end when nobody wants the result any more', async () => {
  let steps = 0;
  expect(
    await inTurns(
      slow(100, () => steps++),
      () => steps < 2,
    ),
  ).toBeUndefined();
  expect(steps).toBe(2);
});

test('a fault of the work is the fault of the whole', async () => {
  const broken = function* (): Steps<void> {
    yield;
    throw new Error('broken');
  };
  await expect(inTurns(broken())).rejects.toThrow('broken');
});

test('turns are taken by the clock that is given', async () => {
  const clock = new MemoryClock();
  let steps = 0;
  const still = inTurns(
    slow(3, () => steps++),
    () => true,
    clock,
  );
  // It stands still: nobody waits for a turn, however long the machine takes.
  expect([steps, clock.pending]).toEqual([3, 0]);
  expect(await still).toBe('all');
});
