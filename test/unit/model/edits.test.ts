import { describe, expect, it } from 'vitest';
import { applyEdits, editBetween, shiftSpan, shiftSpans } from '../../../src/model/edits';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

describe('applyEdits', () => {
  it('applies edits that refer to the text before, in any order', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, ''), edit(2, 2, '--')])).toBe('b--cdEf');
  });

  it('refuses overlapping edits and edits outside', () => {
    expect(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')])).toThrow(RangeError);
    expect(() => applyEdits('abc', [edit(2, 4, '')])).toThrow(RangeError);
  });
});

describe('editBetween', () => {
  it('finds the smallest edit', () => {
    expect(editBetween('one two three', 'one 2 three')).toEqual(edit(4, 7, '2'));
    expect(editBetween('aaa', 'aaaa')).toEqual(edit(3, 3, 'a'));
    expect(editBetween('same', 'same')).toBeUndefined();
  });

  it('does not part surrogate pairs', () => {
    expect(editBetween('a\u{1f600}b', 'a\u{1f601}b')).toEqual(edit(1, 3, '\u{1f601}'));
  });
});

/** `[` and `]` mark the span before; the marks in the result show where it stands after. */
function check(before: string, edits: ReturnType<typeof edit>[], after: string | null): void {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  const text = before.replace('[', '').replace(']', '');
  const span = shiftSpan({ start, end }, edits);
  const changed = applyEdits(text, edits);
  const shown =
    span && `${changed.slice(0, span.start)}[${changed.slice(span.start, span.end)}]${changed.slice(span.end)}`;
  expect(shown).toBe(after);
}

describe('shiftSpan', () => {
  it('does not grow by insertions at its edges', () => {
    check('see [Bern] now', [edit(4, 4, 'old ')], 'see old [Bern] now');
    check('see [Bern] now', [edit(8, 8, 'ese')], 'see [Bern]ese now');
  });
  it('grows by insertions inside', () => check('see [Bern] now', [edit(6, 6, '-')], 'see [Be-rn] now'));
  it('shrinks by deletions', () => {
    check('see [Bern] now', [edit(2, 5, '')], 'se[ern] now');
    check('see [Bern] now', [edit(7, 10, '')], 'see [Ber]ow');
    check('see [Bern] now', [edit(5, 6, '')], 'see [Brn] now');
  });
  it('is lost where nothing is left', () => {
    check('see [Bern] now', [edit(4, 8, 'Basel')], null);
    check('see [Bern] now', [edit(0, 12, '')], null);
    check('see [Bern] now', [edit(4, 6, ''), edit(6, 8, '')], null);
  });
  it('moves with what comes before', () => check('see [Bern] now', [edit(0, 3, 'behold')], 'behold [Bern] now'));
  it('takes several edits at once', () =>
    check('see [Bern] now', [edit(0, 4, ''), edit(4, 5, 'b'), edit(8, 8, '!')], 'b[ern]! now'));
});

describe('shiftSpans', () => {
  it('leaves the lost ones out and keeps what else they carry', () => {
    const spans = [
      { start: 0, end: 2, id: 'a' },
      { start: 3, end: 5, id: 'b' },
    ];
    expect(shiftSpans(spans, [edit(0, 2, '')])).toEqual([{ start: 1, end: 3, id: 'b' }]);
  });
});
