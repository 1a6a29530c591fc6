import { describe, expect, it } from 'vitest';
import { cohensKappa, f1, krippendorffAlpha } from '../../../src/corrections/agreement';

/** Columns of two or more coders as units; a full stop is a unit that the coder left out. */
const units = (...coders: string[]) =>
  [...(coders[0] ?? '').replaceAll(' ', '')].map((_, i) =>
    coders.map((row) => row.replaceAll(' ', '')[i]).map((label) => (label === '.' ? undefined : label)),
  );

describe('agreement', () => {
  it('gives Cohen’s kappa of the textbook table 20, 5, 10, 15', () => {
    const table = [
      ['y', 'y', 20],
      ['y', 'n', 5],
      ['n', 'y', 10],
      ['n', 'n', 15],
    ] as const;
    const pairs = table.flatMap(([a, b, count]) => Array.from({ length: count }, () => [a, b] as const));
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10);
  });

  // The three nominal examples of Krippendorff (2011), sections A, B and C.
  it('gives Krippendorff’s alpha for binary data of two observers', () => {
    expect(krippendorffAlpha(units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3);
  });
  it('gives Krippendorff’s alpha for nominal data of two observers', () => {
    expect(krippendorffAlpha(units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(0.692, 3);
  });
  it('gives Krippendorff’s alpha for four observers with gaps', () => {
    const alpha = krippendorffAlpha(
      units('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'),
    );
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  it('is undefined where there is nothing to measure', () => {
    expect([f1(0, 0, 0), cohensKappa([]), krippendorffAlpha([]), krippendorffAlpha(units('aa', 'aa'))]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(f1(3, 4, 5)).toBeCloseTo(2 / 3);
  });
});
