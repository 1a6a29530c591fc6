import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupOf, ProseText, proseAt, wordsAt } from '../../../src/model/prose';
import type { ArticleFormat } from '../../../src/model/types';
import { readArticle } from '../../../src/reading/read';

function read(text: string, format: ArticleFormat) {
  const { prose, map } = readArticle({ id: 'a', text, format });
  const markup = markupOf(text, prose, map);
  // The line end after the last paragraph stands for nothing in the source.
  return {
    text,
    prose: prose.trimEnd(),
    analysis: { prose: { markup, sentences: [] } },
    whole: new ProseText(text, markup),
  };
}

const HTML =
  '<p>The <b>Kenyan</b> <a href="/x?a=1&amp;b=2">Foreign\n Minister</a> met AT&amp;T.</p><p>Then he left.</p>';

describe('the prose of a source', () => {
  test.each([
    ['html', HTML],
    ['markdown', 'The **Meg** *Whitman* [of HP](http://a.b/c) met\nher\\* staff.\n\n> A `quote`.'],
    ['text', 'Plain text.\nIs its own prose.'],
  ] as const)('is the same as its reader gives: %s', (format, source) => {
    const { prose, whole } = read(source, format);
    expect(whole.prose.trimEnd()).toBe(prose);
  });

  test('names that markup runs through are words', () => {
    const { text, analysis } = read(HTML, 'html');
    const at = (from: string, to: string) => ({ start: text.indexOf(from), end: text.indexOf(to) + to.length });
    expect(wordsAt({ text, analysis }, at('Kenyan', 'Minister'))).toBe('Kenyan Foreign Minister');
    expect(wordsAt({ text, analysis }, at('AT', '&amp;T'))).toBe('AT&T');
    expect(wordsAt({ text, analysis }, at('Minister', 'Then'))).toBe('Minister met AT&T.\nThen');
  });

  test('each place of the prose leads back to its source', () => {
    const { text, whole, analysis } = read(HTML, 'html');
    for (const words of ['Kenyan', 'Foreign Minister', 'Kenyan Foreign Minister', 'AT&T', 'met', 'left.']) {
      const start = whole.prose.indexOf(words);
      const source = whole.toSource({ start, end: start + words.length });
      expect(wordsAt({ text, analysis }, source)).toBe(words);
    }
  });

  test('any markup gives the same words in one piece and in two', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<b>', '</b>', 'a', ' ', '&amp;', '<p>', 'b c', '.') }),
        (source) => {
          const { text, analysis, whole, prose } = read(source, 'html');
          expect(whole.prose.trimEnd()).toBe(prose);
          expect(proseAt(text, analysis.prose.markup, { start: 0, end: text.length }).trimEnd()).toBe(prose);
          for (let at = 0; at < prose.length; at++) {
            const span = whole.toSource({ start: at, end: at + 1 });
            if (prose[at] !== '\n' && prose[at] !== ' ') expect(wordsAt({ text, analysis }, span)).toBe(prose[at]);
          }
        },
      ),
    ));
});
