import type { Mention, Span } from '../../model/types';

/** Mentions by place: they stand in text order and are short. */
export class Places {
  readonly #byStart: readonly Mention[];
  #first = 0;

  constructor(mentions: readonly Mention[]) {
    this.#byStart = mentions;
  }

  /** Those that share words with the span; spans are asked for in text order. */
  around({ start, end }: Span): Mention[] {
    const all = this.#byStart;
    while ((all[this.#first]?.start ?? Number.POSITIVE_INFINITY) < start - LONGEST_MENTION) this.#first++;
    const out: Mention[] = [];
    for (let at = this.#first; (all[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      const one = all[at] as Mention;
      if (one.end > start) out.push(one);
    }
    return out;
  }
}

/** Mentions stand in one sentence of a paragraph; longer ones are misread. */
const LONGEST_MENTION = 400;
