/** What an article says around an actor, as a few hashed words: two people of one name rarely keep the same company. */
import { COMMON_WORDS } from '../language/en/commonWords';
import { countWhile } from '../model/spans';
import type { Mention, Span } from '../model/types';

/** Words kept of an actor, and mentions that are looked around. */
const MAX_WORDS = 10;
const MAX_MENTIONS = 12;
/** A sentence longer than this is cut: it is a list, or no sentence. */
const MAX_SENTENCE_UNITS = 600;
/** Small numbers are kept in place by JavaScript engines; two words of a folder rarely share one. */
const HASHES = 2 ** 28;

/** Lower-case words that tell what a text is about, each by its stem. */
export function contentWords(text: string): readonly string[] {
  const words = text.match(/(?<![\p{L}\p{N}'\u2019-])\p{Ll}{4,20}(?![\p{L}\p{N}])/gu) ?? [];
  return words.filter((word) => !COMMON_WORDS.has(word)).map(stemOf);
}

/** Plural and verb endings off: enough to let "guards" meet "guard". */
export const stemOf = (word: string): string => word.replace(/(?<=\p{L}{4})(?:ings?|ers?|ies|ed|es|s|e)$/u, '');

export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash & (HASHES - 1);
}

/**
 * The commonest words of the sentences around the mentions, as hashes, the commonest first.
 * @param words what a reader sees at a span
 */
export function contextOf(
  mentions: readonly Mention[],
  sentences: readonly Span[],
  words: (span: Span) => string,
): readonly number[] {
  const seen = new Set<Span>();
  const counts = new Map<number, number>();
  for (const { start } of mentions.slice(0, MAX_MENTIONS)) {
    const sentence = sentences[countWhile(sentences, (one) => one.end <= start)];
    if (!sentence || sentence.start > start || seen.has(sentence)) continue;
    seen.add(sentence);
    const end = Math.min(sentence.end, sentence.start + MAX_SENTENCE_UNITS);
    for (const word of contentWords(words({ start: sentence.start, end }))) {
      const hash = hashWord(word);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_WORDS)
    .map(([hash]) => hash);
}
