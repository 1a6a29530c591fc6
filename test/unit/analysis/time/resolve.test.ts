import { describe, expect, it } from 'vitest';
import { resolveTime } from '../../../../src/analysis/time/resolve';
import type { Tense } from '../../../../src/analysis/time/tense';

/** A Thursday. */
const DAY = '2019-03-14';

type Case = readonly [text: string, value: string | null, tense?: Tense];

function check(cases: readonly Case[]): void {
  it.each(cases.map(([text, value, tense = null]) => ({ text, value, tense })))(
    '$text ($tense) is $value',
    ({ text, value, tense }) => {
      expect(resolveTime(text, DAY, tense).value).toBe(value);
    },
  );
}

describe('weekdays', () => {
  check([
    ['Monday', '2019-03-11', 'past'],
    ['Monday', '2019-03-18', 'future'],
    ['Monday', '2019-03-11'],
    ['Thursday', '2019-03-14', 'past'],
    ['Saturday', '2019-03-16', 'present'],
    ['last Friday', '2019-03-08', 'past'],
    ['last Thursday', '2019-03-07', 'past'],
    ['next Monday', '2019-03-18'],
    ['this Saturday', '2019-03-16'],
    ['Tuesday last week', '2019-03-05'],
    ['Wednesday of next week', '2019-03-20'],
    ['Monday morning', '2019-03-11', 'past'],
    ['early Tuesday', '2019-03-12', 'past'],
    ['the end of the day Wednesday', '2019-03-13', 'past'],
  ]);
});

describe('days and stretches from the day of publication', () => {
  check([
    ['yesterday', '2019-03-13'],
    ['tomorrow night', '2019-03-15'],
    ['tonight', '2019-03-14'],
    ['this morning', '2019-03-14'],
    ['last night', '2019-03-13'],
    ['earlier today', '2019-03-14'],
    ['the day before yesterday', '2019-03-12'],
    ['last week', '2019-03-04/2019-03-10'],
    ['this week', '2019-03-11/2019-03-17'],
    ['next week', '2019-03-18/2019-03-24'],
    ['weekend', '2019-03-09/2019-03-10', 'past'],
    ['this weekend', '2019-03-16/2019-03-17', 'future'],
    ['last weekend', '2019-03-09/2019-03-10'],
    ['next month', '2019-04'],
    ['last month', '2019-02'],
    ['earlier this year', '2019'],
    ['last year', '2018'],
    ['next decade', '2020/2029'],
    ['last quarter', '2018-10/2018-12'],
    ['the past three days', '2019-03-11/2019-03-14'],
    ['the past few days', '2019-03-11/2019-03-14'],
    ['the next two weeks', '2019-03-14/2019-03-28'],
    ['the past year', '2018-03-14/2019-03-14'],
    ['the next 48 hours', 'PT48H'],
    ['recent years', null],
  ]);
});

describe('dates and months', () => {
  check([
    ['June', '2018-06', 'past'],
    ['June', '2019-06', 'future'],
    ['June', '2019-06'],
    ['December', '2018-12'],
    ['last May', '2018-05'],
    ['next January', '2020-01'],
    ['this August', '2019-08'],
    ['January next year', '2020-01'],
    ['March 5', '2019-03-05', 'past'],
    ['March 20', '2019-03-20', 'past'],
    ['Nov. 12', '2018-11-12', 'past'],
    ['April 2-4', '2019-04-02/2019-04-04', 'future'],
    ['April 2 and 3, 2021', '2021-04-02/2021-04-03'],
    ['7 April', '2019-04-07', 'future'],
    ['the 4th of July', '2019-07-04', 'future'],
    ['30 November 1939', '1939-11-30'],
    ['Monday, Dec. 24, 2012', '2012-12-24'],
    ['June 2020', '2020-06'],
    ['2014-05-06', '2014-05-06'],
    ['5/6/2014', '2014-05-06'],
    ['25/6/2014', '2014-06-25'],
    ['9/11', '2001-09-11'],
    ['1998', '1998'],
    ['the 1960s', '1960/1969'],
    ["'90s", '1990/1999'],
    ['the 18th century', '1701/1800'],
  ]);
});

describe('parts', () => {
  check([
    ['early 2011', '2011-01/2011-04'],
    ['early in 2011', '2011-01/2011-04'],
    ['mid-2011', '2011-05/2011-08'],
    ['late 2011', '2011-09/2011-12'],
    ['mid-May', '2019-05-11/2019-05-20', 'future'],
    ['late January', '2019-01-21/2019-01-31', 'past'],
    ['early next month', '2019-04-01/2019-04-10'],
    ['the early 1970s', '1970/1973'],
    ['end of the year', '2019-12'],
    ['the beginning of 2020', '2020-01'],
    ['second half of 2017', '2017-07/2017-12'],
    ['the first half of the 19th century', '1801/1850'],
    ['the third quarter of 2017', '2017-07/2017-09'],
    ['Q2 2018', '2018-04/2018-06'],
    ['the second week of May', '2019-05-08/2019-05-14', 'future'],
    ['the last week of April', '2019-04-24/2019-04-30', 'future'],
    ['the last week of 2018', '2018-12-25/2018-12-31'],
    ['the first six months of 2021', '2021-01/2021-06'],
    ['the last two weeks of August', '2019-08-18/2019-08-31', 'future'],
    ['the first ten days of the month', '2019-03-01/2019-03-10'],
    ['the week of April 10', '2019-04-08/2019-04-14', 'future'],
    ['the weekend of April 10', '2019-04-13/2019-04-14', 'future'],
    ['H1 2018', '2018-01/2018-06'],
    ['the spring of 2003', '2003-03/2003-05'],
    ['last summer', '2018-06/2018-08'],
    ['next winter', '2019-12/2020-02'],
  ]);
});

describe('steps, lengths and repetitions', () => {
  check([
    ['three days ago', '2019-03-11'],
    ['two weeks ago', '2019-02-25/2019-03-03'],
    ['six months ago', '2018-09'],
    ['a decade ago', '2009'],
    ['almost 20 years ago', '1999'],
    ['24 hours ago', '2019-03-13'],
    ['five years from now', '2024'],
    ['in three days', '2019-03-17'],
    ['three weeks', 'P3W'],
    ['two and a half years', 'P2Y6M'],
    ['2½ years', 'P2Y6M'],
    ['a year and a half', 'P1Y6M'],
    ['half an hour', 'PT30M'],
    ['10-day', 'P10D'],
    ['yearlong', 'P1Y'],
    ['week-long', 'P1W'],
    ['decades-long', null],
    ['more than two decades', 'P20Y'],
    ['18 months', 'P18M'],
    ['every year', 'P1Y'],
    ['every two weeks', 'P2W'],
    ['each Friday', 'P1W'],
    ['per day', 'P1D'],
  ]);
});

describe('ranges, clocks and feasts', () => {
  check([
    ['Monday to Wednesday', '2019-03-11/2019-03-13', 'past'],
    ['June 3 to July 2', '2019-06-03/2019-07-02'],
    ['1914-1918', '1914/1918'],
    ['2022/23', '2022/2023'],
    ['2021-22', '2021/2022'],
    ['2004 and 2009', '2004/2009'],
    ['November 2016 to January 2017', '2016-11/2017-01'],
    ['December to February', '2019-12/2020-02', 'future'],
    ['3 p.m.', '2019-03-14T15:00'],
    ['noon on Friday', '2019-03-15T12:00', 'future'],
    ['Tuesday at 10:30 a.m.', '2019-03-12T10:30', 'past'],
    ['16:45 GMT', '2019-03-14T16:45Z'],
    ['Christmas', '2018-12-25', 'past'],
    ['Easter', '2019-04-21', 'future'],
    ['New Year’s Eve', '2018-12-31', 'past'],
    ['Thanksgiving 2015', '2015-11-26'],
  ]);
});

describe('what hangs on another event', () => {
  check([
    ['weeks before', null],
    ['days later', null],
    ['the next day', null],
    ['at the time', null],
    ['the same year', null],
    ['the day before', null],
    ['gibberish', null],
    ['', null],
  ]);
});

describe('without a publication date', () => {
  it.each([
    ['Tuesday', null],
    ['June', null],
    ['yesterday', null],
    ['the end of the year', null],
    ['June 2016', '2016-06'],
    ['May 3, 2016', '2016-05-03'],
    ['the 1960s', '1960/1969'],
    ['three weeks', 'P3W'],
    ['3 p.m.', 'T15:00'],
  ])('%s is %s', (text, value) => {
    expect(resolveTime(text, null, 'past').value).toBe(value);
  });

  it('has no value where ISO 8601 has no year', () => {
    expect(resolveTime('the last 20000 years', '2019-02-03', 'past').value).toBeNull();
    expect(resolveTime('last 2019 decades', '1970-01-01', 'past').value).toBeNull();
    expect(resolveTime('the next 9000 years', '2019-02-03', 'future').value).toBeNull();
  });

  it('takes a damaged date for none', () => {
    expect(resolveTime('Tuesday', '2019-02-31', 'past').value).toBeNull();
  });
});

describe('grain', () => {
  it.each([
    ['Tuesday', 'day'],
    ['next week', 'week'],
    ['June', 'month'],
    ['Q2 2018', 'quarter'],
    ['1998', 'year'],
    ['the 1960s', 'decade'],
    ['the 18th century', 'century'],
    ['three weeks', 'duration'],
    ['every year', 'set'],
    ['weeks before', 'relative'],
    ['two weeks ago', 'week'],
    ['3 p.m.', 'time'],
  ])('of %s is %s', (text, grain) => {
    expect(resolveTime(text, DAY, 'past').grain).toBe(grain);
  });
});
