/** What is said to the reader, in every language that we speak. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { messages, untranslated } from '../support/messages.mjs';

const LANGUAGES = ['de', 'fr', 'es', 'uk'];

type Bundle = Readonly<Record<string, string>>;
const read = (file: string): Bundle => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const english = read('l10n/bundle.l10n.json');
const manifest = read('package.nls.json');

const placesIn = (text: string): string => [...text.matchAll(/\{\d\}/g)].sort().join(' ');
const commandsIn = (text: string): string => [...text.matchAll(/\(command:[\w.]+\)|`[^`]*`/g)].sort().join(' ');

test('nothing is shown that cannot be translated', () => {
  expect(untranslated().map(({ text, at }) => `${at}  ${text}`)).toEqual([]);
});

test('the bundle holds what is said, and nothing else (node test/support/messages.mjs writes it)', () => {
  const said = messages();
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((message) => !(message in english))).toEqual([]);
  expect(Object.keys(english).filter((message) => !said.includes(message))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const bundle = read(`l10n/bundle.l10n.${language}.json`);
  const names = read(`package.nls.${language}.json`);

  it('all is said', () => {
    expect(Object.keys(english).filter((message) => !bundle[message])).toEqual([]);
    expect(Object.keys(manifest).filter((name) => !names[name])).toEqual([]);
  });

  it('nothing is translated that is not said any more', () => {
    expect(Object.keys(bundle).filter((message) => !(message in english))).toEqual([]);
    expect(Object.keys(names).filter((name) => !(name in manifest))).toEqual([]);
  });

  it('the same is filled in, and the same commands are called', () => {
    expect(Object.entries(bundle).filter(([message, said]) => placesIn(message) !== placesIn(said))).toEqual([]);
    const calls = Object.entries(names).filter(([name, said]) => commandsIn(manifest[name] ?? '') !== commandsIn(said));
    expect(calls).toEqual([]);
  });

  it('hardly anything is left in English', () => {
    const same = Object.entries(bundle).filter(([message, said]) => message === said && /\p{L} \p{L}/u.test(message));
    expect(same).toEqual([]);
  });

  it('an ellipsis, a colon and a full stop stand where they do in English', () => {
    const end = (text: string) => /[….:](?=["'`]?$)/.exec(text)?.[0] ?? '';
    expect(Object.entries(bundle).filter(([message, said]) => end(message) !== end(said))).toEqual([]);
    expect(Object.entries(names).filter(([name, said]) => end(manifest[name] ?? '') !== end(said))).toEqual([]);
  });
});
