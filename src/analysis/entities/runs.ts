import type { NameMention, Token } from '../document';

/**
 * Runs of tokens that a rule marks, from left to right, none overlapping. `endAt` gives the end of the run that starts at
 * a token, that token itself where none does; `mayStart` spares it most words.
 */
export function findRuns(
  tokens: readonly Token[],
  mayStart: (text: string) => boolean,
  endAt: (tokens: readonly Token[], from: number) => number,
  { type, confidence, why }: Pick<NameMention, 'type' | 'confidence' | 'why'>,
): NameMention[] {
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayStart(tokens[i]?.text ?? '')) continue;
    const end = endAt(tokens, i);
    if (end <= i) continue;
    const [first, final] = [tokens[i], tokens[end - 1]];
    if (first && final) found.push({ start: first.start, end: final.end, type, kind: 'named', confidence, why });
    i = end - 1;
  }
  return found;
}
