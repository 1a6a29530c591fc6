import { expect, test } from 'vitest';
import { toldOnce } from '../../../../src/analysis/story/toldOnce';
import { isMain } from '../../../../src/model/mainList';
import { told } from '../../../support/toldEvent';

const sure = { deed: 1, act: 1, source: 1, recipient: 1 };
const TEXT = 'Ana warned that Roll would leave.';
/** "Ana warned that Roll would leave": one deed is told in the clause of the other. */
const subject = { start: 0, end: 3 };
const warned = told({
  id: 'e1',
  sure,
  subject,
  rank: 2,
  trigger: { start: 4, end: 10 },
  predicate: { start: 11, end: 32 },
});
const leave = told({
  id: 'e2',
  sure,
  subject: { start: 16, end: 20 },
  rank: 3,
  trigger: { start: 27, end: 32 },
  source: [{ start: 16, end: 20, actor: 'a2' }],
});

test('what another line says already has none of its own', () => {
  const events = toldOnce([warned, leave], TEXT);
  expect(events.map((event) => event.toldIn)).toEqual([undefined, 'e1']);
  expect(events.map(isMain)).toEqual([true, false]);
});

test('but where that line does not stand in the list, it has', () => {
  const events = toldOnce([{ ...warned, core: false }, leave], TEXT);
  expect(events.map(isMain)).toEqual([false, true]);
});

test('the headline event keeps its line, and who says it gets none', () =>
  expect(toldOnce([warned, { ...leave, rank: 1 }], TEXT).map((event) => event.toldIn)).toEqual(['e2', undefined]));

test('a quotation that stands there twice has one line', () => {
  const twice = `${TEXT} ${TEXT}`;
  const move = (span: { start: number; end: number }) => ({ start: span.start + 34, end: span.end + 34 });
  const again = {
    ...warned,
    id: 'e3',
    subject: move(subject),
    trigger: move(warned.trigger),
    predicate: move({ start: 11, end: 32 }),
  };
  expect(toldOnce([warned, again], twice).map((event) => event.toldIn)).toEqual([undefined, 'e1']);
});
