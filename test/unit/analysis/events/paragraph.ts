import type { NameMention, ParsedSentence, TimeExpression } from '../../../../src/analysis/document';
import { createParser } from '../../../../src/analysis/syntax/parser';
import { findTimes } from '../../../../src/analysis/time/find';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../../src/analysis/tokens/tokenize';
import { readModels } from '../../../support/models';

export const models = readModels();
const parser = createParser(models).value;

/** A paragraph as the event coder gets it; names are given by their words, in text order. */
export function parsed(text: string, names: Readonly<Record<string, NameMention['type']>> = {}) {
  const sentences: readonly ParsedSentence[] = splitSentences(tokenize(text)).map((s) => parser.parse(s));
  const found = Object.entries(names).flatMap(([words, type]): NameMention[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, type, kind: 'named', confidence: 1, why: 'given' }];
  });
  const times: readonly TimeExpression[] = findTimes(text, sentences);
  return { text, sentences, names: found.sort((a, b) => a.start - b.start), times };
}

/** Words of a phrase of a sentence. */
export function wordsOf(
  text: string,
  sentence: ParsedSentence | undefined,
  phrase: { start: number; end: number },
): string {
  const tokens = sentence?.tokens ?? [];
  return text.slice(tokens[phrase.start]?.start ?? 0, tokens[phrase.end - 1]?.end ?? 0);
}
