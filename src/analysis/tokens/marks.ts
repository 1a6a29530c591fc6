import type { Token } from '../document';

/** A straight mark right behind a number is one of inches or seconds where no quotation is open: 'a 19" screen'. */
export function isInchMark(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return mark?.text === '"' && before !== undefined && before.end === mark.start && /\p{N}$/u.test(before.text);
}

/**
 * Whether a straight mark opens or closes, by what it touches: a quotation that was never closed would else turn all that
 * follow inside out. null where the white space does not say.
 */
export function sideOf(tokens: readonly Token[], at: number): 'open' | 'close' | null {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.text !== '"') return null;
  const left = before !== undefined && before.end === mark.start;
  const right = after !== undefined && after.start === mark.end;
  return left === right ? null : right ? 'open' : 'close';
}
