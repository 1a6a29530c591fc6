import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRecognizer } from '../../../../src/analysis/entities/recognizer';
import { sealModel } from '../../../../src/analysis/learn/modelHead';
import { namesOf, paragraphs, shippedRecognizer } from '../../../support/check';

const read = (file: string) => new Uint8Array(readFileSync(`src/analysis/models/${file}`));
const sound = { 'names.bin': read('names.bin'), 'gazetteer.bin': read('gazetteer.bin') };

const kindOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.slice(0, 4));

/** Faults a file can have, with what the message says of it. */
const DAMAGE: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array | undefined, RegExp])[] = [
  ['missing', () => undefined, /missing/],
  ['empty', () => new Uint8Array(0), /too short/],
  ['cut short', (bytes) => bytes.slice(0, bytes.length - 100), /checksum/],
  ['of another kind', (bytes) => bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte)), /kind/],
  ['of another version', (bytes) => sealModel(kindOf(bytes), { trainedFrom: '', version: 99 }, bytes), /version/],
  ['with one bit turned', (bytes) => bytes.map((byte, at) => (at === 5_000 ? byte ^ 4 : byte)), /checksum/],
];

describe('createRecognizer', () => {
  for (const file of ['names.bin', 'gazetteer.bin'] as const) {
    for (const [fault, damage, says] of DAMAGE) {
      it(`reports ${file} that is ${fault}, and still finds dates and money`, () => {
        const { value, problems } = createRecognizer({ ...sound, [file]: damage(sound[file]) });
        expect(problems).toHaveLength(1);
        expect(problems[0]?.kind).toBe('model');
        expect(problems[0]?.message).toMatch(says);
        expect(namesOf(value, 'Lina Berg paid $40 million on Monday.').map((name) => name.type)).toEqual([
          'money',
          'date',
        ]);
      });
    }
  }
});

describe('a recogniser', () => {
  const text = 'Finance Minister Lina Berg spoke in Oslo.\nBerg said Norway would sell its stake in Statkraft.';

  it('gives the same names whatever it read before', () => {
    const fresh = namesOf(shippedRecognizer(), text);
    const used = shippedRecognizer();
    namesOf(used, 'Berg is a mountain. The berg in Oslo melted, Statkraft Berg said.');
    expect(namesOf(used, text)).toEqual(fresh);
    expect(fresh.length).toBeGreaterThan(3);
  });

  it('gives the same names for the same paragraph and key', () => {
    const recognizer = shippedRecognizer();
    const [one] = paragraphs(text);
    const both = paragraphs(text);
    const [first] = both;
    if (!one || !first) throw new Error('no paragraph');
    const alone = recognizer.context([one]);
    const together = recognizer.context(both);
    const same = recognizer.contextKey(one, alone) === recognizer.contextKey(first, together);
    if (same) expect(recognizer.names(one, alone)).toEqual(recognizer.names(first, together));
    expect(recognizer.contextKey(first, together)).toBe(recognizer.contextKey(first, recognizer.context(both)));
  });

  it('changes the key where another paragraph tells more about a word', () => {
    const recognizer = shippedRecognizer();
    const [paragraph] = paragraphs('The talks with Berg failed.');
    if (!paragraph) throw new Error('no paragraph');
    const alone = recognizer.context([paragraph]);
    const more = recognizer.context([paragraph, ...paragraphs('Mr. Lars Berg said no.')]);
    expect(recognizer.contextKey(paragraph, alone)).not.toBe(recognizer.contextKey(paragraph, more));
  });

  it('marks peoples as adjectives and everything else as named', () => {
    const names = namesOf(shippedRecognizer(), 'The French president met Iraqis in Cairo.');
    const kinds = names.map((name) => [name.type, name.kind]);
    expect(kinds).toEqual([
      ['group', 'adjective'],
      ['group', 'adjective'],
      ['place', 'named'],
    ]);
  });

  it('says why, and how sure it is', () => {
    const names = namesOf(shippedRecognizer(), 'Ambassador Karl Lindgren said so in Stockholm.');
    const person = names.find((name) => name.type === 'person');
    expect(person?.why).toContain("after the title 'ambassador'");
    expect(person?.confidence).toBeGreaterThan(0.5);
    expect(person?.confidence).toBeLessThanOrEqual(1);
  });

  it('finds nothing in empty, blank or wordless text', () => {
    const recognizer = shippedRecognizer();
    for (const odd of ['', ' ', '\n\n', '....', '\ud800', '{[(', '—', '1 2 3'])
      expect(namesOf(recognizer, odd)).toEqual([]);
  });
});
