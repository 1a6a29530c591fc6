import { CACHE_UNITS } from '../limits';
import type { ParagraphKind } from '../model/types';
import type { EventDraft, NameMention, ParsedSentence, TimeExpression, TokenParagraph } from './document';
import { splitSentences } from './tokens/sentences';
import { tokenize } from './tokens/tokenize';

/** A value and what it depends on besides the paragraph's own text. */
interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/** What is known of one paragraph, by its text alone; every offset is relative to the paragraph. */
export interface ParagraphWork {
  readonly paragraph: TokenParagraph;
  names?: Keyed<readonly NameMention[]>;
  parsed?: Keyed<readonly ParsedSentence[]>;
  times?: readonly TimeExpression[];
  drafts?: Keyed<readonly EventDraft[]>;
}

/** Keeps the work on paragraphs seen lately: least recently used goes first, bounded by the text's length. */
export class ParagraphCache {
  readonly #works = new Map<string, ParagraphWork>();
  #units = 0;

  /** @param once what is not kept yet is not kept now */
  get(text: string, kind: ParagraphKind, once = false): ParagraphWork {
    const key = kind + text;
    const known = this.#works.get(key);
    if (known) {
      this.#works.delete(key);
      this.#works.set(key, known);
      return known;
    }
    const sentences = splitSentences(tokenize(text));
    const work: ParagraphWork = { paragraph: { start: 0, end: text.length, kind, text, sentences } };
    if (once) return work;
    this.#works.set(key, work);
    this.#units += text.length;
    for (const oldest of this.#works.keys()) {
      if (this.#units <= CACHE_UNITS || oldest === key) break;
      this.#works.delete(oldest);
      this.#units -= oldest.length - kind.length;
    }
    return work;
  }
}
