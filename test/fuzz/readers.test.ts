import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../src/formats/format';
import { EXPORTS, IMPORTS } from '../../src/formats/formats';
import { walkSpans } from '../../src/model/walk';
import { readSidecar } from '../../src/store/lines';
import { exportArticle } from '../support/exportArticle';
import { fuzz, patience, times } from '../support/fuzzing';

const RUNS = 150;
const NOISE = [
  '',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '<',
  '>',
  '&',
  ';',
  ':',
  '|',
  '-1',
  '99999999999',
  'null',
  '__proto__',
  '\u0000',
  '\ud800',
  '🚢',
  'é',
];

/** How a text comes to harm: a part goes, comes twice, moves, or something else takes its place. */
const harm = fc.array(
  fc.tuple(fc.nat(), fc.nat({ max: 60 }), fc.constantFrom('drop', 'twice', 'noise', 'end'), fc.constantFrom(...NOISE)),
  { minLength: 1, maxLength: 6 },
);
type Harms = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(text: string, harms: Harms): string {
  let out = text;
  for (const [place, length, kind, noise] of harms) {
    const at = place % (out.length + 1);
    const part = out.slice(at, at + length);
    const rest = kind === 'end' ? '' : out.slice(at + (kind === 'noise' || kind === 'drop' ? length : 0));
    out = out.slice(0, at) + (kind === 'twice' ? part : kind === 'noise' ? noise : '') + rest;
  }
  return out;
}

describe('a file that came to harm', () => {
  const article = exportArticle();
  it.each(IMPORTS.map((format) => [format.id, format] as const))(
    `of %s is read as far as it goes, over ${times(RUNS)}`,
    patience(30),
    (id, format) => {
      const whole = writeAll(format, [article], false);
      fuzz(`reader-${id}`, harm, RUNS, (harms) => {
        const lines = harmed(whole, harms);
        for (const text of [article.text, undefined]) {
          const read = format.read?.(lines, { id: 'x', text });
          for (const { text: source, analysis } of read?.articles ?? []) {
            // The analysis JSON holds no text; what stands beside none is checked where its text is known.
            if (source === '') continue;
            walkSpans(analysis, (span) => {
              expect(span.start >= 0 && span.end <= source.length && span.start <= span.end).toBe(true);
              return span;
            });
          }
          for (const { line } of read?.problems ?? [])
            expect(Number.isInteger(line) && line >= 0 && line <= lines.split('\n').length).toBe(true);
        }
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      });
    },
  );

  it('of corrections, too', patience(30), () => {
    const line = {
      v: 1,
      id: 'a',
      at: '2024-05-01T10:00:00.000Z',
      by: 'ana',
      op: 'confirm',
      anchor: { start: 0, end: 3, quote: 'Ana', prefix: '', suffix: ' met' },
    };
    const whole = Array.from({ length: 6 }, (_, at) => JSON.stringify({ ...line, id: `a${at}` })).join('\n');
    fuzz('sidecar', harm, RUNS * 4, (harms) => {
      const { corrections, damage } = readSidecar(harmed(whole, harms));
      expect(corrections.length).toBeLessThanOrEqual(8);
      expect(Array.isArray(damage)).toBe(true);
    });
  });
});

it('every writer takes any words', patience(30), () => {
  const { text, analysis } = exportArticle();
  fuzz('writers', fc.string({ unit: 'binary', maxLength: 60 }), 15, (words) => {
    const actors = analysis.actors.map((one) => ({ ...one, name: words, role: words, aliases: [words] }));
    const odd = { text, analysis: { ...analysis, title: words, actors } };
    for (const format of EXPORTS) expect(writeAll(format, [odd], false).length).toBeGreaterThan(0);
  });
});
