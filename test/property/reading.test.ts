import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toProse, toSource } from '../../src/model/reading';
import type { ArticleFormat } from '../../src/model/types';
import { readArticle } from '../../src/reading/read';
import { times } from '../support/fuzzing';

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<div>',
  '<br>',
  '<script>',
  '</script>',
  '&amp;',
  '&nbsp;',
  '&bogus;',
  '&#x1F600;',
  '<!-- c -->',
  '# ',
  '**',
  '*',
  '[a](b)',
  '> ',
  '- ',
  '`',
  '```\n',
  '\n',
  '\n\n',
  ' ',
  '\\*',
  '---\n',
  'Ana Lima',
  ' met ',
  'Zürich',
  '😀',
  '\ud800',
  '<',
  '&',
);
const hostile = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const format = fc.constantFrom<ArticleFormat>('text', 'markdown', 'html');

/** Documents in each of the two tests below: more with npm run test:fuzz. */
const RUNS = times(300);
const kindOfWrap = fc.constantFrom('b', 'a', 'entity', 'split', 'plain', 'newline', 'comment', 'soft');
const sentences = fc.array(fc.array(kindOfWrap, { minLength: 12, maxLength: 24 }), { minLength: 1, maxLength: 8 });
const blocks = fc.array(fc.constantFrom('p', 'div', 'li', 'blockquote', 'h2'), { minLength: 8, maxLength: 8 });

/** Words that each stand once in the document, dressed as pages dress them. */
const dressed = (word: string, wrap: string, html: boolean): string => {
  if (wrap === 'b') return html ? `<b>${word}</b>` : `**${word}**`;
  if (wrap === 'a') return html ? `<a href="/x?a=1&amp;b=2">${word}</a>` : `[${word}](https://x.example/a_b)`;
  if (wrap === 'entity') return `&quot;${word}&quot;`;
  if (wrap === 'split' && html) return `<i class='q'>${word}</i><br>`;
  if (wrap === 'newline') return `${word}\n`;
  if (wrap === 'comment' && html) return `<!-- ${word.length} -->${word}`;
  return wrap === 'soft' ? `😀 ${word}` : word;
};

function documentOf(
  list: readonly (readonly string[])[],
  tags: readonly string[],
  html: boolean,
): { text: string; words: string[] } {
  const words: string[] = [];
  const parts = list.map((wraps, i) => {
    const inner = wraps
      .map((wrap) => {
        const word = `w${'abcdefghij'[words.length % 10]}x${words.length}q`;
        words.push(word);
        return dressed(word, wrap, html);
      })
      .join(' ');
    const tag = tags[i] ?? 'p';
    if (html) return `<${tag}>Then ${inner}, she said.</${tag}>`;
    const sign = tag === 'li' ? '- ' : tag === 'blockquote' ? '> ' : tag === 'h2' ? '## ' : '';
    return `${sign}Then ${inner.replace(/\n/g, ' ')}, she said.`;
  });
  const text = html
    ? `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><h1>A title of it</h1>${parts.join('\n')}</article></body></html>`
    : `---\ntitle: "A title of it"\n---\n\n${parts.join('\n\n')}\n`;
  return { text, words };
}

describe('reading', () => {
  it('keeps paragraphs in order, inside the prose and apart', () => {
    fc.assert(
      fc.property(hostile, format, (text, kind) => {
        const { prose, paragraphs } = readArticle({ id: 'a', text, format: kind });
        const unfit = paragraphs.filter(
          ({ start, end }, i) => start < (paragraphs[i - 1]?.end ?? 0) || end <= start || end > prose.length,
        );
        expect(unfit).toEqual([]);
      }),
      { numRuns: times(3000) },
    );
  });

  it('finds every word of the prose in the source, and back', () => {
    fc.assert(
      fc.property(hostile, format, (text, kind) => {
        const { prose, map } = readArticle({ id: 'a', text, format: kind });
        const lost = [...prose.matchAll(/[A-Za-zü]{3,}/g)].filter(([word], i, all) => {
          const span = { start: all[i]?.index ?? -1, end: (all[i]?.index ?? -1) + word.length };
          const source = toSource(map, span);
          const seen = text.slice(source.start, source.end);
          const back = toProse(map, source, prose.length);
          return !(
            source.start >= 0 &&
            source.end <= text.length &&
            seen.startsWith(word[0] ?? '') &&
            seen.endsWith(word.at(-1) ?? '') &&
            back?.start === span.start &&
            back.end === span.end
          );
        });
        expect(lost.map(([word]) => word)).toEqual([]);
      }),
      { numRuns: times(3000) },
    );
  });

  it.each([['html'], ['markdown']] as const)('ties each word to the characters that it is written with: %s', (kind) => {
    fc.assert(
      fc.property(sentences, blocks, (list, tags) => {
        const { text, words } = documentOf(list, tags, kind === 'html');
        const { prose, map } = readArticle({ id: 'a', text, format: kind });
        let read = 0;
        for (const word of words) {
          const at = prose.search(new RegExp(`${word}(?![a-z0-9])`));
          if (at < 0) continue;
          read++;
          const span = toSource(map, { start: at, end: at + word.length });
          expect(text.slice(span.start, span.end)).toBe(word);
          expect(text.indexOf(word)).toBe(span.start);
          expect(toProse(map, span, prose.length)).toEqual({ start: at, end: at + word.length });
        }
        // Headings with nothing behind them are left out; nothing else is.
        expect(read).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});
