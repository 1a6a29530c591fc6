/** What is said to the reader, in every language that we speak. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages, untranslated } from '../support/messages.mjs';

type Bundle = Readonly<Record<string, string>>;
const read = (file: string): Bundle => JSON.parse(readFileSync(file, 'utf8'));
const english = read('l10n/bundle.l10n.json');

test('nothing is shown that cannot be translated', () => {
  expect(untranslated().map(({ text, at }) => `${at}  ${text}`)).toEqual([]);
});

test('the bundle holds what is said, and nothing else (node test/support/messages.mjs writes it)', () => {
  const said = messages();
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((message) => !(message in english))).toEqual([]);
  expect(Object.keys(english).filter((message) => !said.includes(message))).toEqual([]);
});
