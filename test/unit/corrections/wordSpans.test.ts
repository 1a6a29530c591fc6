import { describe, expect, it, test } from 'vitest';
import { narrowed, trimmed, widened, wordAt } from '../../../src/corrections/wordSpans';

const words = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);
const TEXT = "Dr. Ana O'Neill-Vaz met\nJosé 𐐷𐐷 in U.S. towns.";
const at = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });

test.each([
  [5, 'Ana'],
  [7, 'Ana'],
  [11, "O'Neill-Vaz"],
  [TEXT.indexOf('José') + 3, 'José'],
  [TEXT.indexOf('𐐷') + 2, '𐐷𐐷'],
  [TEXT.indexOf('U.S.') + 1, 'U.S'],
])('the word at %i is %j', (offset, expected) => expect(words(TEXT, wordAt(TEXT, offset))).toBe(expected));

test('between blanks stands no word', () => {
  expect(wordAt('a  b', 2)).toBeUndefined();
  expect(wordAt('', 0)).toBeUndefined();
});

test('blanks at the ends are let go', () => {
  expect(words(' a b \n', trimmed(' a b \n', { start: 0, end: 6 }))).toBe('a b');
  expect(trimmed(' \n', { start: 0, end: 2 })).toBeUndefined();
});

describe('widening and narrowing', () => {
  it('goes by words and stays in its line', () => {
    expect(words(TEXT, widened(TEXT, at('Ana'), 1))).toBe("Ana O'Neill-Vaz");
    expect(words(TEXT, widened(TEXT, at('Ana'), -1))).toBe('Dr. Ana');
    expect(widened(TEXT, at('met'), 1)).toEqual(at('met'));
    expect(widened(TEXT, at('José'), -1)).toEqual(at('José'));
    expect(widened(TEXT, at('Dr'), -1)).toEqual(at('Dr'));
  });

  it('never lets go of the last word', () => {
    expect(words(TEXT, narrowed(TEXT, at('Dr. Ana'), 1))).toBe('Dr');
    expect(words(TEXT, narrowed(TEXT, at('Dr. Ana'), -1))).toBe('Ana');
    expect(narrowed(TEXT, at('Ana'), 1)).toEqual(at('Ana'));
  });

  it('is undone by the other', () => {
    const wide = widened(TEXT, at('Ana'), 1);
    expect(narrowed(TEXT, wide, 1)).toEqual(at('Ana'));
  });
});

test('text without blanks costs a bounded search', () => {
  const long = 'x'.repeat(1_000_000);
  expect(wordAt(long, 500_000)).toEqual({ start: 499_800, end: 500_200 });
});
