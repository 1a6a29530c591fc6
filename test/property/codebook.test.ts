/** Codebooks that nobody would write by hand: reading never throws, and what is read can be looked for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lexiconOf } from '../../src/analysis/codebook/lexicon';
import { PhraseTree } from '../../src/analysis/codebook/phrases';
import { readCodebook } from '../../src/codebook/read';
import { times } from '../support/fuzzing';

const scrap = fc.constantFrom(
  ...[
    'version: 1\n',
    'entities:\n',
    'events:\n',
    '  a:\n',
    '  person:\n',
    '    is: a\n',
    '    is: b\n',
    '    words: [x, y z]\n',
  ],
  ...[
    '    triggers:\n',
    '      - words: x\n',
    '        source: a\n',
    '    attributes: { n: number }\n',
    '- ',
    '  ',
    ': ',
    '"',
    "'",
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '|\n',
    '&a ',
    '*a',
    '!t ',
    '%',
    '\t',
    '\u0000',
    '\ud800',
    '#',
    ',',
    '\r\n',
    '__proto__:\n',
    'constructor: x\n',
  ],
);

it('any text is read, and each mistake stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(scrap, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { codebook, mistakes } = readCodebook(text);
      for (const { start, end } of mistakes) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(Math.max(1, text.length));
      }
      if (codebook) lexiconOf(codebook);
    }),
    { numRuns: times(1_500) },
  );
});

it('finds the longest phrase at each place, as a search of all phrases would', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(word, { maxLength: 12 }), (phrases, words) => {
      const tree = new PhraseTree<string>();
      for (const each of phrases) tree.add(each.join(' '), each.join(' '));
      const tokens = words.map((text, at) => ({ text, start: 2 * at, end: 2 * at + 1 }));
      const expected: string[] = [];
      for (let at = 0; at < words.length; ) {
        const here = phrases.filter((each) => each.every((one, i) => words[at + i] === one));
        const longest = Math.max(0, ...here.map((each) => each.length));
        if (longest > 0) expected.push(`${at}-${at + longest}`);
        at += Math.max(1, longest);
      }
      const found = tree.in({ tokens, lemmas: words.map(() => 'lemma') });
      expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual(expected);
    }),
    { numRuns: times(500) },
  );
});
