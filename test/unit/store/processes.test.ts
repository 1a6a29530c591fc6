/** Short versions of test/fault/kill.mjs and writers.mjs, with real processes on this machine's disk. */
import { expect, test } from 'vitest';
import { killSavers } from '../../fault/kill.mjs';
import { rivals } from '../../fault/writers.mjs';

test('processes that are killed while they save lose nothing that was acknowledged', async () => {
  expect(await killSavers(8, 'locked', 7)).toMatchObject({ lost: 0, unreadable: 0 });
}, 60_000);

test('three processes that save to one file lose and double nothing', async () => {
  expect(await rivals(3, 25, 'locked')).toMatchObject({ lost: 0, doubled: 0, left: 0 });
}, 60_000);

test('without locks they lose nothing either, kills included, and never take the file for damaged', async () => {
  expect(await rivals(3, 30, 'plain', 8)).toMatchObject({ lost: 0, doubled: 0, refused: 0 });
}, 60_000);
