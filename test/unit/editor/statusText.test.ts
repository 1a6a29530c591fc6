import { expect, test } from 'vitest';
import { folderStatusWords, statusWords } from '../../../src/editor/statusText';
import { english } from '../../../src/words/translate';

const facts = { actors: 3, events: 1, notice: undefined };

test.each([
  ['ready', '$(list-tree) 3 actors \u00b7 1 event'],
  ['off', '$(circle-slash) Dateline'],
  ['foreign', '$(globe) Not English'],
  ['paused', '$(debug-pause) Paused'],
] as const)('%s', (status, text) => expect(statusWords({ ...facts, status }, english).text).toBe(text));

test('a notice is told in the tooltip and to screen readers', () => {
  const words = statusWords({ ...facts, status: 'ready', notice: 'Only the visible part is read.' }, english);
  expect(words.tooltip).toContain('Only the visible part');
  expect(words.spoken).toContain('Only the visible part');
  expect(words.spoken).not.toContain('$(');
});

test('of the folder: how far the reading is, and nothing when it is at its end', () => {
  const state = { running: true, indexed: 12, total: 340 };
  const words = folderStatusWords(state, english);
  expect(words?.text).toBe('$(sync~spin) 12 of 340 articles');
  expect(words?.spoken).toMatch(/^12 of 340 articles\. .*stop/);
  expect(folderStatusWords({ ...state, running: false }, english)).toBeUndefined();
});
