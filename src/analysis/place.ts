import type { ProseParagraph, Span } from '../model/types';
import type { PlacedParagraph } from './actors/input';
import type { NameMention, ParsedSentence, Token } from './document';

const shift = <T extends Span>(item: T, by: number): T => ({ ...item, start: item.start + by, end: item.end + by });

function shiftToken(token: Token, by: number): Token {
  return { start: token.start + by, end: token.end + by, text: token.text };
}

/** Gives a paragraph's results the offsets of the whole prose; token indices stay as they are. */
export function placeParagraph(
  paragraph: ProseParagraph,
  index: number,
  parsed: readonly ParsedSentence[],
  names: readonly NameMention[],
): PlacedParagraph {
  const by = paragraph.start;
  return {
    start: paragraph.start,
    end: paragraph.end,
    kind: paragraph.kind,
    index,
    sentences: parsed.map((sentence) => ({
      start: sentence.start + by,
      end: sentence.end + by,
      tokens: sentence.tokens.map((token) => shiftToken(token, by)),
      tags: sentence.tags,
      lemmas: sentence.lemmas,
      heads: sentence.heads,
      rels: sentence.rels,
    })),
    names: names.map((name) => shift(name, by)),
  };
}
