import type { NameMention, Sentence, Token, TokenParagraph } from './document';
import { isTitleCase } from './parseParagraph';
import type { Parser } from './syntax/parser';

/** What no name has in its middle, once a headline is read in small letters: "Slovenia Expels Two Envoys". */
const PARTS_NAMES = /^(?:VB[DPZ]?|MD|CD|PRP\$?|W.*|DT|IN|TO)$/;

/**
 * The names of each paragraph, with those of headlines in title case mended: there the model takes verbs for parts of names,
 * since all words have capitals. A name that the text below has as well stays; any other is cut at its verbs and numbers,
 * and of the pieces those stay that the text has, or the first where it has none.
 */
export function settleHeadlines(
  paragraphs: readonly TokenParagraph[],
  names: readonly (readonly NameMention[])[],
  parser: Parser,
): readonly (readonly NameMention[])[] {
  let known: ReadonlySet<string> | null = null;
  return paragraphs.map((paragraph, i) => {
    const own = names[i] ?? [];
    if (paragraph.kind !== 'headline' || own.length === 0) return own;
    known ??= namesBelow(paragraphs, names);
    return headlineNames(paragraph, own, known, parser);
  });
}

function namesBelow(
  paragraphs: readonly TokenParagraph[],
  names: readonly (readonly NameMention[])[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [i, { kind, text }] of paragraphs.entries())
    if (kind !== 'headline') for (const { start, end } of names[i] ?? []) found.add(text.slice(start, end));
  return found;
}

function headlineNames(
  { sentences }: TokenParagraph,
  names: readonly NameMention[],
  known: ReadonlySet<string>,
  parser: Parser,
): readonly NameMention[] {
  return sentences.flatMap((sentence) => {
    const own = names.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
    return own.length > 0 && isTitleCase(sentence, []) ? cutNames(sentence, own, known, parser) : own;
  });
}

function cutNames(
  sentence: Sentence,
  names: readonly NameMention[],
  known: ReadonlySet<string>,
  parser: Parser,
): readonly NameMention[] {
  const open = names.filter((name) => {
    const tokens = tokensOf(sentence, name);
    return tokens.length > 1 && name.type !== 'date' && name.type !== 'money' && !known.has(textOf(tokens));
  });
  if (open.length === 0) return names;
  const isOpen = (token: Token): boolean => open.some((name) => name.start <= token.start && token.end <= name.end);
  const small = sentence.tokens.map((token) => (isOpen(token) ? { ...token, text: token.text.toLowerCase() } : token));
  const { tags } = parser.parse({ ...sentence, tokens: small });
  return names.flatMap((name) => (open.includes(name) ? piecesOf(sentence, name, tags, known) : [name]));
}

function piecesOf(
  sentence: Sentence,
  name: NameMention,
  tags: readonly string[],
  known: ReadonlySet<string>,
): readonly NameMention[] {
  const pieces: Token[][] = [[]];
  sentence.tokens.forEach((token, at) => {
    if (token.start < name.start || token.end > name.end) return;
    if (PARTS_NAMES.test(tags[at] ?? '') && !known.has(token.text) && !/^\p{Ll}/u.test(token.text)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  });
  const full = pieces.filter((tokens) => tokens.length > 0);
  if (pieces.length < 2) return [name];
  const told = full.filter((tokens) => known.has(textOf(tokens)));
  const kept = told.length > 0 ? told : full.slice(0, 1);
  return kept.map((tokens) => ({
    ...name,
    start: tokens[0]?.start ?? name.start,
    end: tokens.at(-1)?.end ?? name.end,
    why: `${name.why}; cut at a verb of the headline`,
  }));
}

const tokensOf = (sentence: Sentence, name: NameMention): readonly Token[] =>
  sentence.tokens.filter((token) => token.start >= name.start && token.end <= name.end);

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');
