/** Words and signs for formats that hold tokens: never across the edge of a mention, so that every span can be told. */
import { countWhile } from '../model/spans';
import type { Span } from '../model/types';

/** Letters and digits with what joins them, or one sign; white space and control characters are in no token. */
const TOKEN = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|[.,'’&](?=[\p{L}\p{N}]))*|[^\s\p{Cc}\p{Z}]/gu;

/** Tokens of a stretch, cut at the edges given. In text order. */
export function tokensIn(text: string, { start, end }: Span, edges: readonly number[]): Span[] {
  const tokens: Span[] = [];
  let next = countWhile(edges, (edge) => edge <= start);
  for (const { 0: token, index } of text.slice(start, end).matchAll(TOKEN)) {
    let from = start + index;
    const to = from + token.length;
    while ((edges[next] ?? Number.POSITIVE_INFINITY) <= from) next++;
    for (let edge = edges[next]; edge !== undefined && edge < to; edge = edges[++next]) {
      tokens.push({ start: from, end: edge });
      from = edge;
    }
    tokens.push({ start: from, end: to });
  }
  return tokens;
}

/** Where spans begin and end, in order. */
export const edgesOf = (spans: readonly Span[]): number[] =>
  [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);

/**
 * Sentences that cover the whole text: the known ones, what lies between them, and none that cuts a mention in two.
 * Line ends always part sentences where no mention goes over them.
 */
export function sentencesOf(text: string, known: readonly Span[], mentions: readonly Span[]): Span[] {
  const cuts = new Set<number>([0, text.length]);
  for (const { start, end } of known) cuts.add(start).add(end);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at + 1);
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let reach = 0;
  let next = 0;
  const kept = [...cuts]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
    .filter((cut) => {
      for (let one = sorted[next]; one && one.start < cut; one = sorted[++next]) reach = Math.max(reach, one.end);
      return reach <= cut;
    });
  return kept.slice(1).map((end, i) => ({ start: kept[i] ?? 0, end }));
}
