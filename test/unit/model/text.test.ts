import { describe, expect, it } from 'vitest';
import {
  cutBetween,
  hashText,
  hasLineLongerThan,
  resplit,
  safeCut,
  splitText,
  toDocumentOffset,
  toLf,
  toLfOffset,
} from '../../../src/model/text';

describe('toLf', () => {
  it('drops the byte order mark and turns every line end into LF', () => {
    expect(toLf('\ufeffa\r\nb\rc\nd').text).toBe('a\nb\nc\nd');
  });

  it('leaves plain text as it is', () => {
    expect(toLf('a\nb')).toEqual({ text: 'a\nb', map: { mark: 0, pairs: [] } });
  });

  it('maps offsets there and back', () => {
    const source = '\ufeffab\r\ncd\r\n\r\ne';
    const { text, map } = toLf(source);
    for (const letter of 'abcde') {
      const lf = text.indexOf(letter);
      expect(toDocumentOffset(map, lf)).toBe(source.indexOf(letter));
      expect(toLfOffset(map, source.indexOf(letter))).toBe(lf);
    }
  });

  it('keeps the end of a line before its line end', () => {
    const { map } = toLf('ab\r\ncd');
    expect(toDocumentOffset(map, 2)).toBe(2);
    expect(toLfOffset(map, 3)).toBe(2);
    expect(toLfOffset(map, 4)).toBe(3);
  });
});

const CUT = cutBetween(500, 2_000);

describe('pieces of a text', () => {
  it('are none for an empty text', () => {
    expect(splitText('', CUT)).toEqual([]);
  });

  it('end after blank lines once they are long enough', () => {
    const paragraph = `${'word '.repeat(120)}\n\n`;
    const pieces = splitText(paragraph.repeat(3), CUT);
    expect(pieces.map((piece) => piece.end)).toEqual([paragraph.length, 2 * paragraph.length, 3 * paragraph.length]);
  });

  it('cut a long line without parting a surrogate pair', () => {
    const text = `x${'\u{1f600}'.repeat(5_000)}`;
    for (const { end } of splitText(text, CUT)) expect(safeCut(text, end)).toBe(end);
  });

  it('are resplit only around the edit', () => {
    const before = Array.from({ length: 200 }, (_, i) => `${`line${i} `.repeat(90)}\n\n`).join('');
    const at = before.indexOf('line100 ');
    const after = `${before.slice(0, at)}new ${before.slice(at)}`;
    const pieces = splitText(before, CUT);
    const { kept, fresh, moved } = resplit(pieces, after, { start: at, end: at, inserted: 4 }, CUT);
    expect(fresh.length).toBeLessThanOrEqual(4);
    expect(kept + fresh.length + moved).toBe(splitText(after, CUT).length);
    expect(CUT.lookahead).toBeLessThan(2_100);
  });
});

describe('hashText', () => {
  it('tells apart texts that differ in one unit or in order', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'a\0', '\ud800', '\udc00', 'aa', 'aaa'];
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });

  it('has no collision among 200,000 near texts', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 200_000; i++) seen.add(hashText(`On day ${i} nothing happened.`));
    expect(seen.size).toBe(200_000);
  });

  it('is short and safe as a key', () => {
    expect(hashText('Angela Merkel')).toMatch(/^[0-9a-z]{1,13}$/);
  });
});

describe('hasLineLongerThan', () => {
  it('sees the long line wherever it is', () => {
    const long = 'x'.repeat(21);
    expect(hasLineLongerThan(`a\n${long}\nb`, 20)).toBe(true);
    expect(hasLineLongerThan(long, 20)).toBe(true);
    expect(hasLineLongerThan(`a\n${long.slice(1)}\nb`, 20)).toBe(false);
    expect(hasLineLongerThan('', 20)).toBe(false);
  });
});
