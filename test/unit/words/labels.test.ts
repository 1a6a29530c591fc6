import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelText, plainLabel } from '../../../src/words/labels';

test.each([
  ['white space is one space', ' a\r\n\tb\u00a0 c ', 'a b c'],
  ['bidi controls are shown', 'a\u202eb\u2066c', 'a\u2039202E\u203ab\u20392066\u203ac'],
  ['control characters are shown', 'a\u0007b\u007f', 'a\u2407b\u2421'],
  ['half a pair is shown as such', 'a\ud800b', 'a\ufffdb'],
  ['a whole pair stays', 'a\ud83d\ude00b', 'a\ud83d\ude00b'],
])('%s', (_, text, expected) => expect(labelText(text)).toBe(expected));

test('no label turns, breaks or outgrows its limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 5, max: 60 }), (text, limit) => {
      const label = labelText(text, limit);
      expect(label.length).toBeLessThanOrEqual(limit);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(label).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/);
      expect(label).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('no icon is drawn', () => expect(plainLabel('a $(trash) b')).toBe('a \\$(trash) b'));
