/** The nodes of a YAML document read with notes of what does not fit; whatever can be understood is. */
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { CODEBOOK_WORD_UNITS } from '../limits';
import type { CodebookMistake, MistakeCode } from '../model/codebook';

/** A word of the file and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A key of a map with what stands behind it. */
export interface Entry {
  readonly key: Word;
  readonly value: unknown;
}

/** Names in a message. */
const ABOUT_UNITS = 60;
const MOST_MISTAKES = 500;

export class Notes {
  readonly mistakes: CodebookMistake[] = [];

  note({ start, end }: Pick<Word, 'start' | 'end'>, code: MistakeCode, ...about: readonly string[]): void {
    this.#add(start, end, code, about, true);
  }

  /** Told, and used as it stands. */
  tell({ start, end }: Pick<Word, 'start' | 'end'>, code: MistakeCode, ...about: readonly string[]): void {
    this.#add(start, end, code, about, false);
  }

  #add(start: number, end: number, code: MistakeCode, about: readonly string[], grave: boolean): void {
    if (this.mistakes.length >= MOST_MISTAKES) return;
    this.mistakes.push({ start, end, code, about: about.map((each) => each.slice(0, ABOUT_UNITS)), grave });
  }

  /** The entries of a map; `allowed` null: any key. */
  entries(node: unknown, whole: Word, allowed: readonly string[] | null): Entry[] {
    if (isEmpty(node)) return [];
    if (!isMap(node)) {
      this.note(placeOf(node, whole), 'not-a-map', whole.text);
      return [];
    }
    const seen = new Set<string>();
    return (node as YAMLMap<unknown, unknown>).items.flatMap(({ key, value }) => {
      const word = this.word(key, whole);
      if (!word) return [];
      if (seen.has(word.text)) {
        this.note(word, 'twice', word.text);
        return [];
      }
      seen.add(word.text);
      if (allowed && !allowed.includes(word.text)) {
        this.note(word, 'unknown-key', word.text, allowed.join(', '));
        return [];
      }
      return [{ key: word, value }];
    });
  }

  /** Words and maps of a list; one that stands alone is a list of one. */
  items(node: unknown, whole: Word): unknown[] {
    if (isEmpty(node)) return [];
    if (isSeq(node)) return [...node.items];
    if (isScalar(node)) return [node];
    this.note(placeOf(node, whole), 'not-a-list', whole.text);
    return [];
  }

  /** One line of words; undefined where it is none, or empty. */
  word(node: unknown, whole: Word): Word | undefined {
    if (!isScalar(node) || isEmpty(node)) {
      this.note(placeOf(node, whole), 'not-words', whole.text);
      return undefined;
    }
    const text = String(node.value).replace(/\s+/gu, ' ').trim();
    const place = placeOf(node, whole);
    if (text === '') {
      this.note(place, 'not-words', whole.text);
      return undefined;
    }
    if (text.length > CODEBOOK_WORD_UNITS) {
      this.note(place, 'too-long', text);
      return undefined;
    }
    return { text, ...place };
  }

  words(node: unknown, whole: Word): Word[] {
    return this.items(node, whole).flatMap((item) => this.word(item, whole) ?? []);
  }
}

/** Nothing stands behind the key. */
export const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''));

export function placeOf(node: unknown, whole: Pick<Word, 'start' | 'end'>): { start: number; end: number } {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: whole.start, end: whole.end };
}
