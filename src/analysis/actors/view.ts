import type { Span } from '../../model/types';
import type { ParagraphKind, ParsedSentence } from '../document';
import { dependentsOf } from '../syntax/dependents';
import type { PlacedParagraph } from './input';

/** A sentence of the document with what the actor rules ask of it again and again. */
export interface SentenceView extends ParsedSentence {
  /** Position among all sentences of the document. */
  readonly index: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** A headline at the beginning of the text. */
  readonly head: boolean;
  /** Dependents of each token, left to right. */
  readonly children: readonly (readonly number[])[];
  /** Lower-case words. */
  readonly words: readonly string[];
}

export function viewSentences(paragraphs: readonly PlacedParagraph[]): SentenceView[] {
  const views: SentenceView[] = [];
  let head = true;
  for (const paragraph of paragraphs) {
    head &&= paragraph.kind === 'headline';
    for (const sentence of paragraph.sentences) {
      const children = dependentsOf(sentence.heads);
      const words = sentence.tokens.map((token) => token.text.toLowerCase());
      views.push({
        start: sentence.start,
        end: sentence.end,
        tokens: sentence.tokens,
        tags: sentence.tags,
        lemmas: sentence.lemmas,
        heads: sentence.heads,
        rels: sentence.rels,
        index: views.length,
        paragraph: paragraph.index,
        kind: paragraph.kind,
        head,
        children,
        words,
      });
    }
  }
  return views;
}

/** First and last + 1 token that a span covers; null where it covers none. Tokens stand in order: a binary search. */
export function tokensOf(sentence: ParsedSentence, span: Span): { from: number; to: number } | null {
  const { tokens } = sentence;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return to > low ? { from: low, to } : null;
}

/** The token of [from, to) whose head lies outside; the last such token, else the last token. */
export function headOf(sentence: ParsedSentence, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) {
    const head = sentence.heads[token] ?? -1;
    if ((head < from || head >= to) && /^[\p{L}\p{N}]/u.test(sentence.tokens[token]?.text ?? '')) return token;
  }
  return to - 1;
}

/** The sentence that an offset lies in, by binary search. */
export function sentenceAt(sentences: readonly SentenceView[], offset: number): SentenceView | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : null;
}
