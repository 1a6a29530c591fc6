import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editBetween } from '../../src/model/edits';
import {
  type Cut,
  cutBetween,
  type Replaced,
  resplit,
  safeCut,
  splitText,
  toDocumentOffset,
  toLf,
  toLfOffset,
} from '../../src/model/text';
import type { Span } from '../../src/model/types';
import { times } from '../support/fuzzing';

/** Text with many line ends, blank lines, long lines and surrogates. */
const piece = fc.oneof(
  fc.constantFrom('\n', '\n\n', '\n\n\n', ' ', '\u{1f600}', '\ud83d', 'word ', 'x'.repeat(700), 'ab '.repeat(900)),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(3_000), insert: text });

const CUT = cutBetween(500, 2_000);

/** As the caller of `resplit` puts the pieces together. */
function resplitAll(before: readonly Span[], after: string, edit: Replaced, cut: Cut): Span[] {
  const { kept, fresh, moved, delta } = resplit(before, after, edit, cut);
  const tail = before
    .slice(before.length - moved)
    .map(({ start, end }) => ({ start: start + delta, end: end + delta }));
  return [...before.slice(0, kept), ...fresh, ...tail];
}

describe('pieces of a text', () => {
  it('join up to the text, are never empty and never too long', () => {
    fc.assert(
      fc.property(text, (source) => {
        const chunks = splitText(source, CUT);
        expect(chunks.map((chunk) => source.slice(chunk.start, chunk.end)).join('')).toBe(source);
        const unfit = chunks.filter(
          ({ start, end }, i) =>
            start !== (chunks[i - 1]?.end ?? 0) || end <= start || end - start > 2_000 || safeCut(source, end) !== end,
        );
        expect(unfit).toEqual([]);
      }),
      { numRuns: times(500) },
    );
  });

  it('resplit incrementally as in full, over scripts of 20 edits', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 20 }), (source, script) => {
        let before = source;
        let chunks = splitText(before, CUT);
        for (const { at, drop, insert } of script) {
          const start = Math.floor(at * before.length);
          const end = Math.min(before.length, start + drop);
          const after = applyEdits(before, [{ start, end, text: insert }]);
          chunks = resplitAll(chunks, after, { start, end, inserted: insert.length }, CUT);
          expect(chunks).toEqual(splitText(after, CUT));
          before = after;
        }
      }),
      { numRuns: times(400) },
    );
  });

  it('resplit with any cut sizes and with the edit found by comparison', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 90 }), (a, b, min, more) => {
        const cut = cutBetween(min, min + more);
        const edit = editBetween(a, b);
        if (!edit) return;
        const old = splitText(a, cut);
        const { kept, fresh, moved, delta } = resplit(old, b, { ...edit, inserted: edit.text.length }, cut);
        const tail = old
          .slice(old.length - moved)
          .map(({ start, end }) => ({ start: start + delta, end: end + delta }));
        expect([...old.slice(0, kept), ...fresh, ...tail]).toEqual(splitText(b, cut));
      }),
      { numRuns: times(1_000) },
    );
  });
});

describe('toLf', () => {
  it('maps every offset outside of a line end there and back', () => {
    const line = fc.constantFrom('a', 'bc', '\r\n', '\n', '\r', '\u{1f600}', '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.boolean(), (parts, mark) => {
        const source = (mark ? '\ufeff' : '') + parts.join('');
        const lf = toLf(source);
        expect(lf.text).toBe(
          source
            .replace(/^\ufeff/, '')
            .replace(/\r\n/g, '\n')
            .replace(/\r/g, '\n'),
        );
        const wrong = Array.from({ length: lf.text.length + 1 }, (_, offset) => offset).filter((offset) => {
          const place = toDocumentOffset(lf.map, offset);
          const unit = lf.text[offset];
          return (
            toLfOffset(lf.map, place) !== offset || (unit !== undefined && unit !== '\n' && source[place] !== unit)
          );
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: times(1_000) },
    );
  });
});
