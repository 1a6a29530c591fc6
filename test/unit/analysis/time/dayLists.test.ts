import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../src/analysis/time/find';
import { resolveTime } from '../../../../src/analysis/time/resolve';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../../src/analysis/tokens/tokenize';

/** Every time of a text as "words = value", seen from a day. */
function times(text: string, day: string): string[] {
  const sentences = splitSentences(tokenize(text));
  const found = findTimes(text, sentences);
  return found.map(({ start, end, reads }) => {
    const words = text.slice(start, end);
    return `${words} = ${resolveTime(reads ?? words, day, null).value}`;
  });
}

describe('days that share a month', () => {
  it.each([
    [
      'Polls open on Monday 20, Tuesday 21 and Wednesday 22 May in Nolandia.',
      '2024-04-02',
      ['Monday 20 = 2024-05-20', 'Tuesday 21 = 2024-05-21', 'Wednesday 22 May = 2024-05-22'],
    ],
    [
      'Other votes are on May 27, 28 and 29.',
      '2024-04-02',
      ['May 27 = 2024-05-27', '28 = 2024-05-28', '29 = 2024-05-29'],
    ],
    [
      'Courts sat on June 3, 5, and 9, 2021, in Norvik.',
      '2024-04-02',
      ['June 3 = 2021-06-03', '5 = 2021-06-05', '9, 2021 = 2021-06-09'],
    ],
    [
      'Trains stop on Friday 7 and Saturday 8 June 2024.',
      '2024-04-02',
      ['Friday 7 = 2024-06-07', 'Saturday 8 June 2024 = 2024-06-08'],
    ],
    [
      'The shop opens on 3, 10 and 17 March 2024.',
      '2024-02-02',
      ['3 = 2024-03-03', '10 = 2024-03-10', '17 March 2024 = 2024-03-17'],
    ],
  ])('%s', (text, day, right) => expect(times(text, day)).toEqual(right));

  it.each([
    ['On May 27, 28 people and 29 dogs were saved.', ['May 27 = 2024-05-27']],
    ['The team beat Oslo 3, 4 and 5 times.', []],
    ['They won 12, 14 and 9 seats in May.', ['May = 2024-05']],
  ])('%s', (text, right) => expect(times(text, '2024-06-02')).toEqual(right));
});

describe('the nth weekday of a month', () => {
  it.each([
    ['Nolandia votes on the last Saturday in March.', ['the last Saturday in March = 2015-03-28']],
    ['The round was held on the first Sunday of December 2014.', ['the first Sunday of December 2014 = 2014-12-07']],
    ['It will meet on the second Tuesday of next month.', ['the second Tuesday of next month = 2015-02-10']],
    ['They met on the 3rd Friday of October 2013.', ['the 3rd Friday of October 2013 = 2013-10-18']],
    ['They met on the fifth Friday of February 2014.', ['the fifth Friday of February 2014 = null']],
  ])('%s', (text, right) => expect(times(text, '2015-01-10')).toEqual(right));
});

it.each([
  [
    'The union struck on the previous Monday and met this coming Monday.',
    '2017-01-18',
    ['the previous Monday = 2017-01-16', 'this coming Monday = 2017-01-23'],
  ],
  ['It ended on the Fourth of July.', '2019-07-09', ['Fourth of July = 2019-07-04']],
  ['It opens this coming Friday.', '2017-01-18', ['this coming Friday = 2017-01-20']],
  ['LAKEFORD, May. 9, 2019 - She left.', '2020-01-01', ['May. 9, 2019 = 2019-05-09']],
  ['She was born on June 15,1987.', '2019-05-09', ['June 15,1987 = 1987-06-15']],
  ['She left in May. 9 people stayed.', '2019-05-09', ['May = 2019-05']],
])('%s', (text, day, right) => expect(times(text, day)).toEqual(right));

describe('sentences', () => {
  const split = (text: string): string[] =>
    splitSentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['He left at 6 p.m. Mr. Olsen then sued.', 2],
    ['The talks ended at 11 p.m. Dr. Lund was not there.', 2],
    ['At 5 a.m. Mr. Crook met workers.', 1],
    ['On Monday at 9 a.m. Ms. Lund spoke.', 1],
    ['They closed the deal with Pitt, Briggs & Co. It closed yesterday.', 2],
    ['They closed the deal with Pitt, Briggs & Co. at noon.', 1],
    ['It began on May. 9, 2019 in Norvik.', 1],
  ])('%s', (text, count) => expect(split(text)).toHaveLength(count));
});
