import type { PlacedParagraph } from '../actors/input';

const REACH = 30;
const DASH = /^(?:—|–|--|-)$/;
const LOUD = /^[\p{Lu}][\p{Lu}.'’-]{2,}$/u;

/**
 * Where the dateline of a paragraph ends ("PORT ELDA, March 5 (Coastline News) — "): the place and the agency in it take
 * no part in what the sentence tells. The paragraph's start where it has none.
 */
export function datelineEnd(paragraph: PlacedParagraph): number {
  const tokens = paragraph.sentences[0]?.tokens ?? [];
  if (!LOUD.test(tokens[0]?.text ?? '')) return paragraph.start;
  const dash = tokens.slice(0, REACH).find((token, at) => at > 0 && DASH.test(token.text));
  return dash ? dash.end : paragraph.start;
}
