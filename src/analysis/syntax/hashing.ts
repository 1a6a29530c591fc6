/**
 * Feature hashing (Weinberger et al. 2009): a feature is a 30-bit key made of its template's number and its values.
 * The same functions run in training and in use, so that both speak of the same keys.
 */
export const GOLDEN = 0x9e3779b1;
export const M1 = 0x85ebca6b;
export const M2 = 0xc2b2ae35;

/** FNV-1a over UTF-16 units from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** A key of one value; never 0, which marks an empty slot. */
export function key1(template: number, a: number): number {
  let h = Math.imul(a ^ Math.imul(template, GOLDEN), M1);
  h = Math.imul(h ^ (h >>> 13), M2);
  return (h >>> 2) | 1;
}

export function key2(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, GOLDEN), M1);
  h = Math.imul((h ^ (h >>> 13)) + b, M2);
  h = Math.imul(h ^ (h >>> 16), M1);
  return (h >>> 2) | 1;
}

export function key3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, GOLDEN), M1);
  h = Math.imul((h ^ (h >>> 13)) + b, M2);
  h = Math.imul((h ^ (h >>> 16)) + c, M1);
  h = Math.imul(h ^ (h >>> 13), M2);
  return (h >>> 2) | 1;
}
