import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../../src/analysis/entities/money';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../../src/analysis/tokens/tokenize';

const sums = (text: string): string[] =>
  splitSentences(tokenize(text)).flatMap((sentence) =>
    findMoney(sentence).map(({ start, end }) => text.slice(start, end)),
  );

describe('sums of money', () => {
  it.each([
    [
      'It was Rs16,189-crore ($2.5 billion) last year and is seen at $ 728 mil. Profit was RM10 million.',
      ['Rs16,189-crore', '$2.5 billion', '$ 728 mil', 'RM10 million'],
    ],
    ['It set aside £1.5mn, €0.9bn, ¥300m and C$4.2m.', ['£1.5mn', '€0.9bn', '¥300m', 'C$4.2m']],
    [
      'The fine is 5 to 10 million euros, between $5 and $6 million, some US$1,299.99.',
      ['5 to 10 million euros', '$5 and $6 million', 'US$1,299.99'],
    ],
    ['A $3-million-a-year deal failed.', ['$3-million-a-year']],
    ['Workers get 50p or 20 cents more, not 1.045,00 €.', ['50p', '20 cents', '1.045,00 €']],
    [
      'Revenue decreased $1.2 million to $23.5 million, from $24.7 million.',
      ['$1.2 million', '$23.5 million', '$24.7 million'],
    ],
    ['It costs EUR500,000, or Rs. 500 crore.', ['EUR500,000', 'Rs. 500 crore']],
    ['The plan costs $5-6bn, or three to four million pounds.', ['$5-6bn', 'three to four million pounds']],
    ['They paid Tk40 lakh and 3mn rupees.', ['Tk40 lakh', '3mn rupees']],
  ])('%s', (text, right) => expect(sums(text)).toEqual(right));

  it.each(['From 5 to 10 people came.', 'In 1080p it looks well, in B2 not.', 'He ran 10 m in 3 to 4 hours.'])(
    'none in: %s',
    (text) => expect(sums(text)).toEqual([]),
  );
});
