import { expect, test } from 'vitest';
import type { Bare, Correction } from '../../../src/corrections/correction';
import { decisionWords, gestureWords } from '../../../src/editor/decisionWords';
import { orphanWords } from '../../../src/editor/orphanWords';
import { PLAIN_PROSE } from '../../../src/model/analysis';
import { english } from '../../../src/words/translate';

const anchor = { start: 0, end: 5, quote: 'Nwosu', prefix: '', suffix: '' };
const nwosu = { type: 'person', name: 'Ada Nwosu' };
const correction = (bare: Bare): Correction =>
  ({ v: 1, id: '0123456789abcdef01234567', at: '2026-01-01', by: 'me', ...bare }) as Correction;
const words = (bare: Bare): string => decisionWords(correction(bare), english);

test.each<[Bare, string]>([
  [{ op: 'add', anchor, type: 'person', scope: 'here' }, '“Nwosu” marked as person'],
  [{ op: 'remove', anchor, scope: 'here' }, '“Nwosu” is not a name'],
  [{ op: 'remove', anchor, scope: 'article' }, '“Nwosu” is not a name, nowhere here'],
  [{ op: 'retype', anchor, type: 'other', scope: 'here' }, '“Nwosu” changed to other name'],
  [{ op: 'resize', anchor, to: { ...anchor, quote: 'Ada Nwosu' } }, '“Nwosu” made “Ada Nwosu”'],
  [{ op: 'confirm', anchor }, '“Nwosu” confirmed'],
  [{ op: 'same', anchor, actor: nwosu }, '“Nwosu” is Ada Nwosu'],
  [{ op: 'split', anchor, name: 'Nwosu (2)' }, '“Nwosu” split off'],
  [{ op: 'merge', actor: { type: 'person', name: 'Nwosu' }, into: nwosu }, 'Nwosu is the same as Ada Nwosu'],
  [{ op: 'rename', actor: nwosu, name: 'A. Nwosu' }, 'Ada Nwosu renamed to A. Nwosu'],
  [{ op: 'event-add', anchor, fields: { act: 'CONSULT' } }, 'event “Nwosu” marked as talks'],
  [{ op: 'event-edit', anchor, fields: {} }, 'event “Nwosu” changed'],
  [{ op: 'event-remove', anchor }, '“Nwosu” is not an event'],
  [{ op: 'event-confirm', anchor }, 'event “Nwosu” confirmed'],
  [{ op: 'note', anchor, text: 'Who is\nthis?' }, 'note on “Nwosu”: Who is this?'],
  [{ op: 'fact', fact: 'authors', values: ['A. Lima', 'B. Sousa'] }, 'Authors changed to A. Lima, B. Sousa'],
  [{ op: 'know', actor: nwosu, aliases: [] }, 'Ada Nwosu is known in the folder'],
  [{ op: 'forget', actor: nwosu }, 'Ada Nwosu is forgotten in the folder'],
  [{ op: 'ignore', words: 'May' }, '“May” is no name in the folder'],
])('%o is told as %j', (bare, told) => expect(words(bare)).toBe(told));

test('a gesture is told by its first decision; what only went along is not told', () => {
  const merge: Bare = { op: 'merge', actor: nwosu, into: { type: 'person', name: 'A. N.' } };
  const told = (...gesture: Bare[]) => gestureWords(gesture.map(correction), english);
  expect(told({ op: 'confirm', anchor }, merge)).toBe('Ada Nwosu is the same as A. N.');
  expect(told({ op: 'confirm', anchor })).toBe('“Nwosu” confirmed');
  expect(told({ op: 'remove', anchor, scope: 'here' }, merge, merge)).toBe('“Nwosu” is not a name, and 2 more');
  expect(told()).toBe('');
});

test('a lost decision is told with the likeliest place and never with its id', () => {
  const text = 'First.\nThe mayor said on Tuesday evening that Nwosa had left for the coast a long time ago.';
  const start = text.indexOf('Nwosa');
  const lost = correction({ op: 'retype', anchor, type: 'person', scope: 'here' }) as Extract<
    Correction,
    { anchor: unknown }
  >;
  const read = { text, analysis: { prose: PLAIN_PROSE } };
  expect(orphanWords(read, { correction: lost as never, candidate: { start, end: start + 5 } }, english)).toBe(
    '“Nwosu” changed to person: these words are gone. Is it “…evening that Nwosa had left for…” now?',
  );
  const nowhere = orphanWords(read, { correction: lost as never, candidate: undefined }, english);
  expect(nowhere).toBe('“Nwosu” changed to person: these words are gone, and nothing like them stands in the text.');
  expect(nowhere).not.toMatch(/[0-9a-f]{8}/);
});

test('a quote of a page is told without its tags', () => {
  const lost = { ...anchor, quote: '<i>Musalia</i> Mudavadi' };
  expect(words({ op: 'remove', anchor: lost, scope: 'here' })).toBe('“Musalia Mudavadi” is not a name');
});
