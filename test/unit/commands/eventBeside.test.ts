import { expect, test } from 'vitest';
import { eventBeside } from '../../../src/commands/eventBeside';
import { sampleSnapshot } from '../../support/sampleSnapshot';

const [template] = sampleSnapshot().analysis.events;
if (!template) throw new Error('the sample has no event');
const events = [10, 20, 30].map((start) => ({ ...template, id: `e${start}`, trigger: { start, end: start + 5 } }));

test.each([
  ['next from the start', 0, undefined, 1, 'e10'],
  ['next from inside one goes to the one after', 22, undefined, 1, 'e30'],
  ['next from the end goes round', 99, undefined, 1, 'e10'],
  ['previous from between', 27, undefined, -1, 'e20'],
  ['previous from inside one goes to the one before', 22, undefined, -1, 'e10'],
  ['previous from the start goes round', 0, undefined, -1, 'e30'],
  ['next of the tinted one', 20, 'e20', 1, 'e30'],
  ['previous of the tinted one', 20, 'e20', -1, 'e10'],
  ['next of the last goes round', 30, 'e30', 1, 'e10'],
  ['one that is gone counts for nothing', 0, 'gone', 1, 'e10'],
] as const)('%s', (_, offset, current, step, expected) => {
  expect(eventBeside(events, offset, current, step)?.id).toBe(expected);
});

test('no events, no event', () => expect(eventBeside([], 5, undefined, -1)).toBeUndefined());
