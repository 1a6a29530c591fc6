import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../../src/analysis/document';
import { markPlaceAdjectives, placeAdjectives } from '../../../../src/analysis/entities/placeAdjectives';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../../src/analysis/tokens/tokenize';
import { actorsOf } from '../../../support/actorText';

const marked = (text: string, names: readonly [string, NameMention['type'], number][]): string[] => {
  const found = names.map(([name, type, confidence]): NameMention => {
    const start = text.lastIndexOf(name);
    return { start, end: start + name.length, type, kind: 'named', confidence, why: 'name model' };
  });
  const paragraph = { start: 0, end: text.length, kind: 'body' as const, text };
  const sentences = splitSentences(tokenize(text));
  return (markPlaceAdjectives([{ ...paragraph, sentences }], [found])[0] ?? []).map(
    (name) => `${text.slice(name.start, name.end)}: ${name.type}`,
  );
};

describe('adjectives of places that the text alone knows', () => {
  it.each([
    ['Orsia', 'Orsian'],
    ['Harrowland', 'Harrowish'],
    ['Tamud', 'Tamudi'],
    ['Port Lenn', null],
    ['Ob', null],
  ])('%s: %s', (place, word) => {
    const all = placeAdjectives([place]);
    if (word === null) expect(all.size).toBe(0);
    else expect(all.get(word)).toBe(place);
  });

  it.each([
    [
      'The Orsian president left Orsia.',
      [
        ['Orsian', 'organization', 0.5],
        ['Orsia', 'place', 0.9],
      ],
      'Orsian: group',
    ],
    ['The Dravnese mayor left Dravna.', [['Dravna', 'place', 0.9]], 'Dravnese: group'],
    ['A Tamudi ship sank off Tamud.', [['Tamud', 'place', 0.9]], 'Tamudi: group'],
  ] as const)('are marked: %s', (text, names, right) => {
    expect(marked(text, names as unknown as [string, NameMention['type'], number][])).toContain(right);
  });

  it('take no surer name away', () => {
    expect(
      marked('Jon Orsian left Orsia.', [
        ['Jon Orsian', 'person', 0.9],
        ['Orsia', 'place', 0.9],
      ]),
    ).toEqual(['Jon Orsian: person', 'Orsia: place']);
  });

  it('mean the place', () => {
    const found = actorsOf('[Orsia]{place} paid. The [Orsian]{group+} president thanked [Velland]{place}.');
    expect(found.mentionsOf('Orsia')).toEqual(['Orsia', 'Orsian']);
  });
});
