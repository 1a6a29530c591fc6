import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/reading/decode';

const TEXT = 'Mayor René Côté met Jürgen Müller. “We’ll sign,” she said — on Tuesday.';
/** The characters of windows-1252 beyond Latin-1 that the text uses. */
const CP1252: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97 };
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => CP1252[letter] ?? letter.charCodeAt(0));
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bytes are read', () => {
  it.each([
    ['as UTF-8', utf8(TEXT), TEXT],
    ['as UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TEXT)]), TEXT],
    ['as windows-1252 where they are no UTF-8', latin(TEXT), TEXT],
    ['as UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...wide(TEXT, true)]), TEXT],
    ['as UTF-16, little end first', wide(TEXT, true), TEXT],
    ['as UTF-16, big end first', wide(TEXT, false), TEXT],
    ['as a page says', latin(`<meta charset="windows-1252"><p>${TEXT}`), `<meta charset="windows-1252"><p>${TEXT}`],
    [
      'as a page says in the old way',
      latin(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">${TEXT}`),
      `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">${TEXT}`,
    ],
    [
      'in the page’s Cyrillic',
      Uint8Array.from([...utf8('<meta charset=windows-1251>'), 0xcc, 0xe8, 0xf0]),
      '<meta charset=windows-1251>Мир',
    ],
    [
      'as UTF-8 though a page says otherwise',
      utf8(`<meta charset="iso-8859-1">${TEXT}`),
      `<meta charset="iso-8859-1">${TEXT}`,
    ],
    ['with an encoding that nobody knows', latin(`<meta charset="x-klingon">Côté`), '<meta charset="x-klingon">Côté'],
    ['where there are none', new Uint8Array(0), ''],
  ])('%s', (_, bytes, text) => expect(decodeBytes(bytes)).toBe(text));
});
