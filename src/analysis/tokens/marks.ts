import type { Token } from '../document';

/** A straight mark right behind a number is one of inches or seconds where no quotation is open: 'a 19" screen'. */
export function isInchMark(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return mark?.text === '"' && before !== undefined && before.end === mark.start && /\p{N}$/u.test(before.text);
}
