import type { Span } from './types';

const LETTER = /[\p{L}\p{N}]/u;

/** Every place where the words stand whole: no letter or digit touches them. Linear in the text. */
export function occurrencesOf(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words.length === 0) return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const before = text[at - 1] ?? '';
    const after = text[end] ?? '';
    const cutsLeft = LETTER.test(before) && LETTER.test(words[0] ?? '');
    const cutsRight = LETTER.test(after) && LETTER.test(words.at(-1) ?? '');
    if (!cutsLeft && !cutsRight) found.push({ start: at, end });
  }
  return found;
}
