/** Short versions of test/fault/kill.mjs and writers.mjs, with real processes on this machine's disk.
 * A writer that is killed makes the others wait for four seconds, so that few kills take long. */
import { expect, test } from 'vitest';
import { killSavers } from '../../fault/kill.mjs';
import { rivals } from '../../fault/writers.mjs';

test('processes that are killed while they save lose nothing that was acknowledged', async () => {
  expect(await killSavers(8, 'locked', 7)).toMatchObject({ lost: 0, unreadable: 0 });
});

test('three processes that save to one file lose and double nothing', async () => {
  expect(await rivals(3, 15, 'locked')).toMatchObject({ lost: 0, doubled: 0, left: 0 });
});

test('without locks they lose nothing either, kills included, and never take the file for damaged', async () => {
  expect(await rivals(3, 15, 'plain', 4)).toMatchObject({ lost: 0, doubled: 0, refused: 0 });
});
