import { describe, expect, it } from 'vitest';
import { firstDay, sayDate, yearOf } from '../../../src/words/dates';

const check = (value: string, said: string | undefined, first: string | undefined, usualYear?: number) =>
  it(`${value} → ${said}`, () => {
    expect(sayDate(value, usualYear, 'en')).toBe(said);
    expect(firstDay(value)).toBe(first);
  });

describe('dates as a reader says them', () => {
  check('2026-06-04', 'Jun 4', '2026-06-04', 2026);
  check('2026-06-04', 'Jun 4, 2026', '2026-06-04', 2025);
  check('2026-06-04', 'Jun 4, 2026', '2026-06-04');
  check('2026-06-04T15:30', 'Jun 4', '2026-06-04', 2026);
  check('2026-06', 'Jun', '2026-06-01', 2026);
  check('2026-06', 'Jun 2026', '2026-06-01');
  check('2026', '2026', '2026-01-01', 2026);
  check('1990/1999', '1990–1999', '1990-01-01', 2026);
  check('199X', '1990–1999', '1990-01-01');
  check('2026-06-15/2026-06-16', 'Jun 15–16', '2026-06-15', 2026);
  check('2026-06-15/2026-06-16', 'Jun 15–16, 2026', '2026-06-15');
  check('2026-06-30/2026-07-02', 'Jun 30 – Jul 2', '2026-06-30', 2026);
  check('2025-12-30/2026-01-02', 'Dec 30, 2025 – Jan 2, 2026', '2025-12-30', 2026);
  check('2026-Q2', 'Apr – Jun', '2026-04-01', 2026);
  check('2026-Q2', 'Apr – Jun 2026', '2026-04-01');
  // ISO weeks: 2020 had 53, and the first week of 2021 began on January 4.
  check('2020-W53', 'Dec 28, 2020 – Jan 3, 2021', '2020-12-28', 2021);
  check('2021-W01', 'Jan 4–10', '2021-01-04', 2021);
});

describe('what is no date', () => {
  for (const value of [
    '',
    'P2W',
    'R/P1D',
    'yesterday',
    '2026-13-01',
    '2026-00',
    '/',
    '2026-06-04/',
    '2026-06-04/P2D',
    '٢٠٢٦',
  ]) {
    check(value, undefined, undefined);
  }

  it('is quickly told from a date, however long it is', () => {
    const value = `${'2026-06-'.repeat(200_000)}x`;
    expect(sayDate(value, undefined, 'en')).toBeUndefined();
  });
});

describe('year of the article', () => {
  it('comes from its date', () => {
    expect(yearOf('2026-06-04')).toBe(2026);
    expect(yearOf(null)).toBeUndefined();
  });
});
