import { describe, expect, it } from 'vitest';
import { guardAnalysis, guardSpans } from '../../../src/analysis/guard';
import { emptyAnalysis } from '../../../src/model/analysis';

describe('guardSpans', () => {
  const text = ' Åsa met 😀 Bo ';
  it('keeps sound spans as they are', () => {
    expect(guardSpans(text, [{ start: 1, end: 4 }])).toEqual({ value: [{ start: 1, end: 4 }], problems: [] });
  });
  it('cuts spaces off the ends', () => {
    expect(guardSpans(text, [{ start: 0, end: 5 }]).value).toEqual([{ start: 1, end: 4 }]);
  });
  const WRONG = [
    ['outside the text', { start: 3, end: 99 }],
    ['before the text', { start: -2, end: 3 }],
    ['empty', { start: 2, end: 2 }],
    ['only space', { start: 4, end: 5 }],
    ['cutting a character at its start', { start: 10, end: 13 }],
    ['cutting a character at its end', { start: 5, end: 10 }],
    ['not whole numbers', { start: 0.5, end: 3 }],
  ] as const;
  for (const [fault, span] of WRONG) {
    it(`leaves out and reports a span that is ${fault}`, () => {
      const { value, problems } = guardSpans(text, [span]);
      expect(value).toEqual([]);
      expect(problems).toEqual([expect.objectContaining({ kind: 'span', start: span.start, end: span.end })]);
    });
  }
});

it('the last step checks every span of an analysis, and tells what did not fit', () => {
  const text = 'Ana left .';
  const mention = { type: 'person', kind: 'named', actor: null, confidence: 1, why: '' } as const;
  const mentions = [
    { ...mention, id: 'm1', start: 0, end: 4 },
    { ...mention, id: 'm2', start: 8, end: 80 },
  ];
  const times = [{ start: -1, end: 3, value: null, grain: 'day' as const }];
  const { value, problems } = guardAnalysis(text, { ...emptyAnalysis('a'), mentions, times });
  expect(value.mentions).toEqual([{ ...mention, id: 'm1', start: 0, end: 3 }]);
  expect(value.times).toEqual([]);
  expect(problems.map((one) => [one.kind, one.start])).toEqual([
    ['span', 8],
    ['span', -1],
  ]);
});
