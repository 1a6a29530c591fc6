import { expect, test } from 'vitest';
import { quoteWords } from '../../../src/words/quote';

test.each([
  ['Musalia</i> <b class="n">Mudavadi', 'Musalia Mudavadi'],
  ['<a href="http://a.b/c">Foreign Minister</a>', 'Foreign Minister'],
  ['Smith &amp; Lowe&nbsp;Inc.', 'Smith & Lowe Inc.'],
  ['Meg** Whitman', 'Meg Whitman'],
  ['[Foreign Minister](http://a.b/c_d) _Ana_ Brisk', 'Foreign Minister Ana Brisk'],
  ['Minister](http://a.b) Brisk', 'Minister Brisk'],
  ['snake_case [sic] AT&T 3 < 4', 'snake_case [sic] AT&T 3 < 4'],
])('%s is told as %s', (quote, words) => expect(quoteWords(quote, 40)).toBe(words));
