import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createParser, SYNTAX_FILE } from '../../../../src/analysis/syntax/parser';
import { findTimes } from '../../../../src/analysis/time/find';
import { resolveTime } from '../../../../src/analysis/time/resolve';
import { tenseAt } from '../../../../src/analysis/time/tense';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../../src/analysis/tokens/tokenize';
import { spentOn } from '../../../support/spent';

const parser = createParser({
  [SYNTAX_FILE]: new Uint8Array(readFileSync(`src/analysis/models/${SYNTAX_FILE}`)),
}).value;

/** Finds the times of a text whose expected times stand in brackets. */
function check(marked: string): void {
  const text = marked.replace(/[[\]]/g, '');
  const sentences = splitSentences(tokenize(text)).map((sentence) => parser.parse(sentence));
  let result = '';
  let at = 0;
  for (const { start, end } of findTimes(text, sentences)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  expect(result + text.slice(at)).toBe(marked);
}

describe('findTimes', () => {
  it.each([
    'The mayor resigned on [Tuesday], [two days before] the vote in [June].',
    'The mine closed in [1994] and reopened [nearly two decades later].',
    'Talks held [Sept. 3-5] ended [early Friday].',
    'It was built in the [1990s].',
    'She will retire at [the end of the year].',
    'They lived there from [2004 to 2009].',
    'The [10-day] strike cost the company [three quarters of] its profit.'.replace(
      '[three quarters of]',
      'three quarters of',
    ),
    'Doctors saw 40 patients [per day] [last winter].',
    'Aid will arrive [in two weeks].',
    'He finished the wall in [two weeks].',
    'On [Monday morning], [Oct. 4, 2010], police closed the road.',
    'The [2016] election changed everything.',
    'Prices rose 4 percent [a year].',
    'The court meets [every Thursday].',
    'The [May] election and the [March] talks failed.',
    'Trains stopped at [3 p.m. on Saturday].',
  ])('%s', check);

  it.each([
    'Voters may march on the capital.',
    'Theresa May met April Jones and August Wilson, who may last months.',
    'The Sunday Times wrote about Black Friday.',
    'A 16-year-old boy, 3 years old when he came, ran 2000 miles.',
    'More than 1900 people were in the second half of the queue.',
    'He has second thoughts about the fall of the house.',
    '',
  ])('nothing in: %s', check);

  it('works on sentences without syntax', () => {
    const text = 'The bridge fell on Tuesday.';
    const found = findTimes(text, splitSentences(tokenize(text)));
    expect(found).toEqual([{ start: 19, end: 26, grain: 'day' }]);
  });
});

describe('tense', () => {
  const day = (text: string): string | null => {
    const sentence = splitSentences(tokenize(text)).map((one) => parser.parse(one))[0];
    const time = sentence && findTimes(text, [sentence])[0];
    if (!sentence || !time) return null;
    const token = sentence.tokens.findIndex((one) => one.end > time.start);
    return resolveTime(text.slice(time.start, time.end), '2019-03-14', tenseAt(sentence, token)).value;
  };
  it.each([
    ['The minister met farmers on Monday.', '2019-03-11'],
    ['The minister will meet farmers on Monday.', '2019-03-18'],
    ['The minister is expected to meet farmers on Monday.', '2019-03-18'],
    ['The minister plans to visit the town on Monday.', '2019-03-18'],
    ['The minister said he would meet farmers on Monday.', '2019-03-18'],
    ['Officials say the minister died on Monday.', '2019-03-11'],
    ['The party called for protests in the capital on Monday.', '2019-03-18'],
    ['The party called for calm on Monday.', '2019-03-11'],
    ['The mayor offered to host talks on Monday.', '2019-03-18'],
    ['The trial begins Monday.', '2019-03-18'],
    ['The court adjourned until Monday.', '2019-03-18'],
    ['The protests were held on Monday.', '2019-03-11'],
    ['Monday’s vote divides the town.', '2019-03-11'],
    ['The storm has killed ten people since Monday.', '2019-03-11'],
  ])('%s: %s', (text, value) => {
    expect(day(text)).toBe(value);
  });
});

describe('cost', () => {
  it('grows linearly with hostile text', () => {
    const pieces = [
      'more than ',
      'last ',
      'the end of ',
      'early ',
      '1 to ',
      'May ',
      '5-',
      'two or ',
      'in the ',
      'half a ',
    ];
    const time = (repeats: number): number => {
      const sentences = pieces.map((piece) => {
        const text = piece.repeat(repeats);
        return { text, sentence: { start: 0, end: text.length, tokens: tokenize(text) } };
      });
      return spentOn(() => sentences.map(({ text, sentence }) => findTimes(text, [sentence])));
    };
    time(500);
    // Ten times the text; quadratic work would take a hundred times as long.
    expect(time(20_000) / time(2_000)).toBeLessThan(40);
  });
});
