import { describe, expect, it } from 'vitest';
import { dateInText } from '../../../src/reading/dateLine';
import { readArticle } from '../../../src/reading/read';
import { spentOn } from '../../support/spent';

/** The value, after checking that the span holds the words of the date. */
function dateOf(text: string): string | null {
  const found = dateInText(text);
  if (found) expect(text.slice(found.start, found.end)).toMatch(/\d{4}/);
  return found?.value ?? null;
}

describe('dateInText', () => {
  it.each([
    ['Bridge reopens\nTuesday, March 3, 2020\nThe old bridge over the river …', '2020-03-03'],
    ['Bridge reopens\n\nSept. 7, 2022\n\nThe bridge opened on May 1, 2021.', '2022-09-07'],
    ['Bridge reopens\n3 March 2020\nText', '2020-03-03'],
    ['Bridge reopens\n2020-03-03\nText', '2020-03-03'],
    ['Thursday, June 4, 2015 On Monday, the mayor said that she would go.', '2015-06-04'],
    ['Mayor leaves office October 9, 2010 The mayor of the town has left.', '2010-10-09'],
    ['Bridge reopens\nPublished: 5 May 2021\nText', '2021-05-05'],
    ['Bridge reopens\nLast updated on May 5, 2021\nText', '2021-05-05'],
    ['Bridge reopens\nBy Ada Smith | July 14, 2019\nText', '2019-07-14'],
    ['OSLO, Norway, Jan. 2, 2018 (Agency) — The king spoke.', '2018-01-02'],
    ['Bridge reopens\nTHURSDAY, JUNE 4, 2015\nText', '2015-06-04'],
  ])('%j', (text, value) => {
    expect(dateOf(text)).toBe(value);
  });

  it.each([
    ['a sentence has its own dates', 'The bridge that fell on May 1, 2021 has reopened.\nIt was built in 1900.'],
    ['no year, no date', 'OSLO, Jan 2 (Agency) — The king spoke.'],
    ['a day that is none', 'Bridge reopens\nFebruary 31, 2020\nText'],
    ['a date far down', `Bridge reopens\n${'A line of the story.\n'.repeat(40)}May 5, 2021\n`],
    ['nothing', ''],
  ])('null where %s', (_, text) => {
    expect(dateOf(text)).toBeNull();
  });

  it('is quick on hostile heads', () => {
    const read = () => {
      for (const piece of ['May 1, ', 'Sun, ', '1 ', 'Published ', 'AAA, ', '2020-01-', '\n'])
        dateInText(piece.repeat(100_000));
    };
    expect(spentOn(read)).toBeLessThan(500);
  });
});

describe('readers', () => {
  it.each([
    ['text', 'Bridge reopens\n\nTuesday, March 3, 2020\n\nThe old bridge is open again.'],
    ['markdown', '# Bridge reopens\n\nTuesday, March 3, 2020\n\nThe old bridge is open again.'],
    ['html', '<h1>Bridge reopens</h1><p>Tuesday, March 3, 2020</p><p>The old bridge is open again.</p>'],
  ] as const)('take the date of %s from its head', (format, text) => {
    expect(readArticle({ id: 'a', text, format }).date).toBe('2020-03-03');
  });
});
