import { expect, test } from 'vitest';
import { Track } from '../../../src/desk/track';
import { sampleSnapshot } from '../../support/sampleSnapshot';

const { text, analysis } = sampleSnapshot();
const tracked = () => {
  const track = new Track('a:', text, 1);
  track.accept({ version: 1, analysis, complete: true });
  return track;
};
const names = (track: Track) =>
  track.snapshot?.analysis.mentions.map((each) => track.text.slice(each.start, each.end)).join('|');

test('the snapshot is in step with the text after each edit', () => {
  const track = tracked();
  const before = names(track);
  track.edit([{ start: 0, end: 0, text: 'Update. ' }], 2);
  expect(track.snapshot).toMatchObject({ version: 2, text: `Update. ${text}`, complete: true });
  expect(names(track)).toBe(before);
  expect(track.snapshot).toBe(track.snapshot);
});

test('a late result is brought up to date', () => {
  const track = new Track('a:', text, 1);
  track.edit([{ start: 0, end: 0, text: 'One ' }], 2);
  track.edit([{ start: 0, end: 0, text: 'two ' }], 3);
  expect(track.accept({ version: 2, analysis: shiftedBy(4), complete: false })).toBe(true);
  expect(names(track)).toBe(names(tracked()));
});

test('a result for a text that is yet to come, or long gone, is refused', () => {
  const track = tracked();
  expect(track.accept({ version: 2, analysis, complete: true })).toBe(false);
  track.edit([{ start: 0, end: 0, text: 'x' }], 2);
  track.accept({ version: 2, analysis: shiftedBy(1), complete: true });
  expect(track.accept({ version: 1, analysis, complete: true })).toBe(false);
});

test('a replaced document keeps what did not change', () => {
  const track = tracked();
  const edits = track.replace(text.replace('Thursday', 'Friday'), 2);
  expect(edits).toHaveLength(1);
  expect(track.snapshot?.analysis.mentions).toHaveLength(analysis.mentions.length - 1);
});

test('thousands of edits without a result are no burden, and old results are refused', () => {
  const track = tracked();
  for (let version = 2; version < 6_000; version++) track.edit([{ start: 0, end: 0, text: 'x' }], version);
  expect(track.accept({ version: 3, analysis, complete: true })).toBe(false);
  expect(names(track)).toBe(names(tracked()));
});

function shiftedBy(units: number) {
  const track = tracked();
  track.edit([{ start: 0, end: 0, text: 'x'.repeat(units) }], 2);
  return track.snapshot?.analysis ?? analysis;
}
