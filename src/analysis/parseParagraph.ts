import { cutDateline } from './dateline';
import type { NameMention, ParsedSentence, Sentence, Token, TokenParagraph } from './document';
import type { Parser } from './syntax/parser';

/** A headline is in title case from this share of its longer words on. */
const MOST = 0.7;
const LONG = 4;
/** "PM" and "U.S." stay as they are where other words are not in capitals throughout. */
const SHORT_CAPITALS = /^(?:\p{Lu}\.?){2,5}s?$/u;

/**
 * Parses the sentences of a paragraph. The words of a headline in title case or capitals are read as plain prose would
 * write them, in lower case but for the names: the parser takes a capital for a name. Tokens stay as they stand.
 */
export function parseParagraph(
  { kind, sentences }: TokenParagraph,
  names: readonly NameMention[],
  parser: Parser,
): readonly ParsedSentence[] {
  return cutDateline(sentences).map((sentence) => {
    const plain = withNumbers(kind === 'headline' ? inPlainCase(sentence, names) : sentence);
    return plain === sentence ? parser.parse(sentence) : { ...parser.parse(plain), tokens: sentence.tokens };
  });
}

/** "World War I": the parser takes the number for who speaks, and knows the second war. */
function withNumbers(sentence: Sentence): Sentence {
  const isFirst = ({ text }: Token, at: number): boolean => text === 'I' && sentence.tokens[at - 1]?.text === 'War';
  if (!sentence.tokens.some(isFirst)) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) => (isFirst(token, at) ? { ...token, text: 'II' } : token)),
  };
}

function inPlainCase(sentence: Sentence, names: readonly NameMention[]): Sentence {
  if (!isTitleCase(sentence, names)) return sentence;
  const loud = sentence.tokens.every((token) => token.text === token.text.toUpperCase());
  const tokens = sentence.tokens.map((token) => {
    const text = plainWord(token.text, isNamed(token, names), loud);
    return text === token.text ? token : { ...token, text };
  });
  return { ...sentence, tokens };
}

const isNamed = (token: Token, names: readonly NameMention[]): boolean =>
  names.some((name) => name.start < token.end && token.start < name.end);

/** True where most of the longer words outside of names, the first apart, have a capital. */
export function isTitleCase({ tokens }: Sentence, names: readonly NameMention[]): boolean {
  const long = tokens.filter(
    (token, at) => at > 0 && /^\p{L}/u.test(token.text) && token.text.length >= LONG && !isNamed(token, names),
  );
  const capital = long.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return long.length > 0 && capital >= MOST * long.length;
}

function plainWord(word: string, isName: boolean, loud: boolean): string {
  if (isName) return loud && word.length > 3 ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  return !loud && SHORT_CAPITALS.test(word) ? word : word.toLowerCase();
}
