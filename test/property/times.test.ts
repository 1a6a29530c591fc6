import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/analysis/time/find';
import { resolveTime } from '../../src/analysis/time/resolve';
import { splitSentences } from '../../src/analysis/tokens/sentences';
import { tokenize } from '../../src/analysis/tokens/tokenize';
import { times } from '../support/fuzzing';

const PIECES =
  `the last next this past early mid- late end of first second half quarter week weeks year years day days month
  decade century ago later before from now two 3 15 2½ several a few couple Monday Tuesday's May March Sept. 2019 1990s '90s
  19th 9/11 12:30 p.m. GMT noon - – to and between in on at every per Christmas Easter weekend summer yesterday morning , .
  ( ) " ’ \ud800 old people % million`.split(/\s+/);
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(' ').replace(/\s/g, ' '));
const dates = fc.option(
  fc.integer({ min: 0, max: 80_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  { nil: null },
);
const tenses = fc.constantFrom('past', 'present', 'future', null);

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const DURATION = String.raw`P(?=.)(?:\d+[YMWD])*(?:T(?:\d+[HM])+)?`;
const VALUE = new RegExp(String.raw`^(?:${DATE}(?:\/${DATE})?|${DURATION}|(?:${DATE})?T\d\d:\d\dZ?)$`);

describe('time expressions of any text', () => {
  it('lie inside it, in order, without overlap, with a well-formed value or none', () => {
    fc.assert(
      fc.property(texts, dates, tenses, (text, date, tense) => {
        let last = 0;
        for (const { start, end } of findTimes(text, splitSentences(tokenize(text)))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          const { value } = resolveTime(text.slice(start, end), date, tense);
          if (value !== null) expect(value).toMatch(VALUE);
          const [from, to] = (value ?? '').split('/');
          if (from && to) expect(from <= to).toBe(true);
        }
      }),
      { numRuns: times(2_000) },
    );
  });

  it('that were found are found again by the resolver', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, grain } of findTimes(text, splitSentences(tokenize(text)))) {
          const again = resolveTime(text.slice(start, end), '2019-03-14', 'past');
          if (again.value === null) expect(['relative', 'duration', 'set']).toContain(grain);
        }
      }),
      { numRuns: times(1_000) },
    );
  });
});
