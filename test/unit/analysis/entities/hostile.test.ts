import { describe, expect, it } from 'vitest';
import { namesOf, shippedRecognizer } from '../../../support/check';

const UNITS = 60_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(UNITS / piece.length)).slice(0, UNITS);

/** Text that grows quadratic loops and deep backtracking, each on one line. */
const HOSTILE: Readonly<Record<string, string>> = {
  titles: fill('Mr. '),
  'full stops': fill('.'),
  'one long name': fill('Bank of the '),
  'one long word': fill('Ab'),
  brackets: fill('(['),
  quotes: fill('"'),
  hyphens: fill('Anti-'),
  initials: fill('J. '),
  figures: fill('$1,000.0 '),
  months: fill('May 1, '),
  surrogates: fill('\ud83d\ude00'),
  'lone surrogates': fill('\ud83d '),
  marks: fill('a\u0301'),
  capitals: fill('USA '),
};

describe('hostile text', () => {
  const recognizer = shippedRecognizer();
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`is read in linear time: ${what}`, () => {
      const names = namesOf(recognizer, text);
      const sound = names.every(
        (name, at) => name.start < name.end && name.end <= text.length && name.start >= (names[at - 1]?.end ?? 0),
      );
      expect(sound).toBe(true);
    });
  }
});
