/**
 * Words and phrases of a codebook as one tree of words, so that a sentence is read once however many there are. A word of a
 * phrase is what stands in the text, or its dictionary form; case does not matter.
 */
import type { ParsedSentence } from '../document';
import { tokenize } from '../tokens/tokenize';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** What is meant by the words up to here. */
  readonly means: T[];
}

/** Tokens of a sentence, end exclusive, with everything that these words mean. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly means: readonly T[];
}

/** Readings of the words so far (as written, in dictionary form): a few, unless somebody means harm. */
const MOST_OPEN = 16;

export class PhraseTree<T> {
  readonly #root: Node<T> = { next: new Map(), means: [] };
  #size = 0;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(phrase: string, meaning: T): void {
    let node = this.#root;
    for (const word of wordsOf(phrase)) {
      const next = node.next.get(word) ?? { next: new Map(), means: [] };
      node.next.set(word, next);
      node = next;
    }
    if (node === this.#root) return;
    node.means.push(meaning);
    this.#size++;
  }

  /** Of each place the longest phrase that begins there; phrases do not overlap. */
  in({ tokens, lemmas }: Pick<ParsedSentence, 'tokens' | 'lemmas'>): Found<T>[] {
    if (this.isEmpty) return [];
    const out: Found<T>[] = [];
    for (let start = 0; start < tokens.length; start++) {
      const found = this.#from(start, tokens, lemmas);
      if (!found) continue;
      out.push(found);
      start = found.end - 1;
    }
    return out;
  }

  #from(start: number, tokens: ParsedSentence['tokens'], lemmas: readonly string[]): Found<T> | undefined {
    let longest: Found<T> | undefined;
    let open: Node<T>[] = [this.#root];
    for (let at = start; at < tokens.length && open.length > 0; at++) {
      const word = folded(tokens[at]?.text ?? '');
      const lemma = folded(lemmas[at] ?? '');
      open = open
        .flatMap(({ next }) => {
          const both = [next.get(word), lemma === word ? undefined : next.get(lemma)];
          return both.filter((node) => node !== undefined);
        })
        .slice(0, MOST_OPEN);
      const means = open.flatMap((node) => node.means);
      if (means.length > 0) longest = { start, end: at + 1, means };
    }
    return longest;
  }
}

/** Equal for words that differ in case or in the form of an apostrophe. */
const folded = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const wordsOf = (phrase: string): string[] => tokenize(phrase).map(({ text }) => folded(text));
