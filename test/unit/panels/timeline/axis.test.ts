import { describe, expect, test } from 'vitest';
import { dayAt, isoDay, spanOf, ticksOf, within, xOf, zoomed } from '../../../../src/panels/timeline/page/axis';
import { dayNumber } from '../../../../src/panels/timeline/timelineModel';

const year = { from: dayNumber('2026-01-01'), to: dayNumber('2027-01-01') };

test('days to pixels and back', () => {
  expect(xOf(year.from, year, 730)).toBe(0);
  expect(dayAt(xOf(year.from + 100.5, year, 730), year, 730)).toBeCloseTo(year.from + 100.5);
});

test('the whole time has room on both sides, also for one day or none', () => {
  const one = spanOf([dayNumber('2026-05-05')]);
  expect(one.to - one.from).toBeGreaterThanOrEqual(14);
  expect(isoDay(one.from) < '2026-05-05' && isoDay(one.to) > '2026-05-05').toBe(true);
  expect(spanOf([]).to).toBeGreaterThan(spanOf([]).from);
});

test('nearer keeps the day under the pointer where it is; further ends with all', () => {
  const at = year.from + 100;
  const near = zoomed(year, year, 0.5, at);
  expect(near.to - near.from).toBeCloseTo(182.5);
  expect(xOf(at, near, 730)).toBeCloseTo(xOf(at, year, 730));
  expect(zoomed(near, year, 10, at)).toEqual(year);
  const nearest = zoomed(year, year, 0.000_1, at);
  expect(nearest.to - nearest.from).toBe(4);
});

test('what leads out of all days is moved back as it is', () => {
  expect(within({ from: year.from - 50, to: year.from + 10 }, year)).toEqual({ from: year.from, to: year.from + 60 });
  expect(within({ from: year.to - 5, to: year.to + 15 }, year)).toEqual({ from: year.to - 20, to: year.to });
});

describe('ticks', () => {
  test('are whole months of a year, whole years of many, days of a week', () => {
    const texts = (from: string, to: string) =>
      ticksOf({ from: dayNumber(from), to: dayNumber(to) }, 500, 'en').map(({ text }) => text);
    expect(texts('2026-01-01', '2027-01-01')).toContain('Apr 2026');
    expect(texts('1990-01-01', '2026-01-01')).toContain('2000');
    expect(texts('2026-03-01', '2026-03-08')).toContain('Mar 3');
  });

  test('are as few as have room, and at whole days', () => {
    const ticks = ticksOf(year, 300, 'en');
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every(({ day }) => Number.isInteger(day))).toBe(true);
  });
});
