import type { Sentence } from './document';

/** Tokens that a dateline may have before its dash: "KHARTOUM, Sudan, Sept. 7, 2022 (Example Press) —". */
const MAX_TOKENS = 16;
const DASH = /^(?:-{1,2}|[–—])$/u;
/** May stand without spaces: "KYIV—The council met", "LAKEFORD, March 4--Mayor …". */
const LONG_DASH = /^(?:--|—)$/u;
const CAPITAL = /^[\p{Lu}“"]/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.’'-]+$/u;
const PIECE = /^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'&-]*|[,(),./]|(?:of|the|and|de|el|al|la)|['’]s)$/u;

/**
 * Parts a dateline from the sentence behind it: its place and agency take no part in what the sentence tells. A dateline
 * opens the paragraph in capitals or names an agency in brackets, and a dash ends it, or a colon ("KATHMANDU, Oct 31: ...").
 */
export function cutDateline(sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, ...rest] = sentences;
  const end = first ? datelineEnd(first) : 0;
  if (!first || end === 0 || end === first.tokens.length) return sentences;
  const part = (from: number, to: number): Sentence => {
    const tokens = first.tokens.slice(from, to);
    return { start: tokens[0]?.start ?? first.start, end: tokens.at(-1)?.end ?? first.end, tokens };
  };
  return [part(0, end), part(end, first.tokens.length), ...rest];
}

/** Tokens of the dateline, its dash included; 0 where there is none. */
export function datelineEnd({ tokens }: Sentence): number {
  const opensInCapitals = CAPITALS.test(tokens[0]?.text ?? '') && (tokens[0]?.text.length ?? 0) > 2;
  let brackets = false;
  for (let i = 0; i < Math.min(tokens.length, MAX_TOKENS); i++) {
    const text = tokens[i]?.text ?? '';
    const spaced = (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
    if (i > 0 && spaced && DASH.test(text)) return opensInCapitals || brackets ? i + 1 : 0;
    if (i > 0 && opensInCapitals && LONG_DASH.test(text)) return CAPITAL.test(tokens[i + 1]?.text ?? '') ? i + 1 : 0;
    if (i > 0 && !spaced && opensInCapitals && text === ':') return CAPITAL.test(tokens[i + 1]?.text ?? '') ? i + 1 : 0;
    if (text === '-') continue; // "PORT-AU-PRINCE"
    if (!PIECE.test(text)) return 0;
    brackets ||= text === ')';
  }
  return 0;
}
