import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toProse, toSource } from '../../src/model/reading';
import type { ArticleFormat } from '../../src/model/types';
import { readArticle } from '../../src/reading/read';

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

describe('reading', () => {
  it('keeps paragraphs in order, inside the prose and apart', () => {
    fc.assert(
      fc.property(hostile, format, (text, kind) => {
        const { prose, paragraphs } = readArticle({ id: 'a', text, format: kind });
        let at = 0;
        for (const p of paragraphs) {
          expect(p.start).toBeGreaterThanOrEqual(at);
          expect(p.end).toBeGreaterThan(p.start);
          expect(p.end).toBeLessThanOrEqual(prose.length);
          at = p.end;
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('finds every word of the prose in the source, and back', () => {
    fc.assert(
      fc.property(hostile, format, (text, kind) => {
        const { prose, map } = readArticle({ id: 'a', text, format: kind });
        for (const word of prose.matchAll(/[A-Za-zü]{3,}/g)) {
          const span = { start: word.index, end: word.index + word[0].length };
          const source = toSource(map, span);
          expect(source.start).toBeGreaterThanOrEqual(0);
          expect(source.end).toBeLessThanOrEqual(text.length);
          const seen = text.slice(source.start, source.end);
          expect(seen.startsWith(word[0][0] ?? '') && seen.endsWith(word[0].at(-1) ?? '')).toBe(true);
          expect(toProse(map, source, prose.length)).toEqual(span);
        }
      }),
      { numRuns: 3000, seed: 8 },
    );
  });
});
