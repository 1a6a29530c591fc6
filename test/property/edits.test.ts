import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, editBetween, shiftSpan } from '../../src/model/edits';
import { times } from '../support/fuzzing';

const LENGTH = 40;

/** Edits of a text of LENGTH units that do not overlap, in random order. */
const edits = fc
  .array(fc.record({ start: fc.nat(LENGTH), length: fc.nat(8), text: fc.string({ maxLength: 4 }) }), { maxLength: 6 })
  .map((drafts) => {
    const chosen: Edit[] = [];
    let at = 0;
    for (const draft of [...drafts].sort((a, b) => a.start - b.start)) {
      const start = Math.max(at, draft.start);
      const end = Math.min(LENGTH, start + draft.length);
      chosen.push({ start, end, text: draft.text });
      at = end;
    }
    return chosen;
  })
  .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));

/** Follows each unit by itself: which unit of the text before stands where after. */
function follow(list: readonly Edit[]): (number | null)[] {
  const sorted = list
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const after: (number | null)[] = [];
  let at = 0;
  for (const { edit } of sorted) {
    for (; at < edit.start; at++) after.push(at);
    for (let i = 0; i < edit.text.length; i++) after.push(null);
    at = edit.end;
  }
  for (; at < LENGTH; at++) after.push(at);
  return after;
}

describe('shiftSpan', () => {
  it('is the stretch from the first to the last unit that is left', () => {
    fc.assert(
      fc.property(edits, fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 20 }), (list, start, length) => {
        const end = Math.min(LENGTH, start + length);
        const units = follow(list);
        const inside = (unit: number | null): boolean => unit !== null && unit >= start && unit < end;
        const first = units.findIndex(inside);
        const last = units.findLastIndex(inside);
        expect(shiftSpan({ start, end }, list)).toEqual(first < 0 ? null : { start: first, end: last + 1 });
      }),
      { numRuns: times(2_000) },
    );
  });
});

describe('editBetween', () => {
  it('leads from one text to the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\u{1f600}', '\ud83d', '\ude00', 'x'.repeat(5_000)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const before = a.join('');
        const after = b.join('');
        const edit = editBetween(before, after);
        expect(edit ? applyEdits(before, [edit]) : before).toBe(after);
      }),
      { numRuns: times(2_000) },
    );
  });
});
