import { expect, it } from 'vitest';
import { OwnDecisions } from '../../../src/store/ownDecisions';
import { confirmation } from '../../support/corrections';

const WHILE_MS = 4_000;
const one = confirmation('one', 1);

function decided() {
  const own = new OwnDecisions();
  own.add([one]);
  return own;
}

it('what was seen in the file for a while and is gone was taken out', () => {
  const own = decided();
  own.sawFile([one], 0, WHILE_MS);
  own.sawFile([one], 4_000, WHILE_MS);
  own.sawFile([], 4_100, WHILE_MS);
  expect(own.operations).toEqual([]);
});

it('what was seen there once and is gone when somebody looks again, however late, was written over', () => {
  const own = decided();
  own.sawFile([one], 0, WHILE_MS);
  own.sawFile([], 60_000, WHILE_MS);
  expect(own.operations).toEqual([one]);
  // And once more, after it was written again.
  own.sawFile([one], 61_000, WHILE_MS);
  own.sawFile([], 62_000, WHILE_MS);
  expect(own.operations).toEqual([one]);
  own.sawFile([], 63_000, WHILE_MS);
  expect(own.operations).toEqual([one]);
});

it('what is missing with the whole file was not taken out', () => {
  const own = decided();
  own.sawFile([one], 0, WHILE_MS);
  own.sawFile([one], 9_000, WHILE_MS);
  own.sawFile(undefined, 9_100, WHILE_MS);
  expect(own.operations).toEqual([one]);
});

it('what is there for a while is forgotten like any other line', () => {
  const own = decided();
  own.sawFile([one], 1_000, WHILE_MS);
  own.forgetSeen(999);
  expect(own.operations).toEqual([one]);
  own.forgetSeen(1_000);
  expect(own.operations).toEqual([]);
});
