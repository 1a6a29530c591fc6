import type { SourceMap } from '../model/reading';
import type { ParagraphKind, Span } from '../model/types';

export interface Block extends Span {
  /** undefined where the source does not say what the block is. */
  readonly kind: ParagraphKind | undefined;
}

/**
 * Collects visible text piece by piece and remembers where each piece came from.
 * White space collapses to one space, as it does on the page; blocks are parted by one line feed.
 */
export class ProseBuilder {
  #text: string[] = [];
  #length = 0;
  #blockStart = 0;
  #pendingSpace: Span | undefined;
  readonly #prose: number[] = [];
  readonly #source: number[] = [];
  readonly #sourceEnd: number[] = [];
  readonly #atom: (0 | 1)[] = [];
  readonly blocks: Block[] = [];

  get length(): number {
    return this.#length;
  }

  /** Adds text that stands in the source from `start` to `end`: unit by unit when the lengths agree. What nobody sees is left out. */
  add(text: string, start: number, end: number): void {
    if (text.length !== end - start) {
      this.#piece(text, start, end, 1);
      return;
    }
    if (INVISIBLE.test(text)) {
      for (const seen of text.matchAll(SEEN)) this.#plain(seen[0], start + seen.index);
    } else this.#plain(text, start);
  }

  #plain(text: string, start: number): void {
    let at = 0;
    while (at < text.length) {
      const space = isSpace(text.charCodeAt(at));
      let to = at + 1;
      while (to < text.length && isSpace(text.charCodeAt(to)) === space) to++;
      if (space) this.#pendingSpace ??= { start: start + at, end: start + to };
      else this.#piece(text.slice(at, to), start + at, start + to, 0);
      at = to;
    }
  }

  #piece(text: string, start: number, end: number, atom: 0 | 1): void {
    if (atom && INVISIBLE.test(text)) return;
    const space = this.#pendingSpace;
    this.#pendingSpace = undefined;
    if (space && this.#length > this.#blockStart) this.#push(' ', space.start, space.end, 1);
    if (text.trim() === '' && atom) {
      this.#pendingSpace = { start, end };
      return;
    }
    this.#push(text, start, end, atom);
  }

  #push(text: string, start: number, end: number, atom: 0 | 1): void {
    const last = this.#prose.length - 1;
    const follows = !atom && last >= 0 && this.#atom[last] === 0 && this.#sourceEnd[last] === start;
    if (follows) this.#sourceEnd[last] = end;
    else {
      this.#prose.push(this.#length);
      this.#source.push(start);
      this.#sourceEnd.push(end);
      this.#atom.push(atom);
    }
    this.#text.push(text);
    this.#length += text.length;
  }

  /** Ends the block; an empty one leaves no trace. */
  endBlock(kind: ParagraphKind | undefined): void {
    this.#pendingSpace = undefined;
    if (this.#length === this.#blockStart) return;
    this.blocks.push({ start: this.#blockStart, end: this.#length, kind });
    const sourceEnd = this.#sourceEnd.at(-1) ?? 0;
    this.#push('\n', sourceEnd, sourceEnd, 1);
    this.#blockStart = this.#length;
  }

  finish(): { prose: string; map: SourceMap } {
    return {
      prose: this.#text.join(''),
      map: { prose: this.#prose, source: this.#source, sourceEnd: this.#sourceEnd, atom: this.#atom },
    };
  }
}

/** Soft hyphens, zero-width spaces, word joiners and byte order marks: they part a name in two where nobody sees it. */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const SEEN = /[^\u00ad\u200b\u2060\ufeff]+/g;

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
