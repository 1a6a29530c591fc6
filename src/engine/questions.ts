/** The host's side of what the worker is asked once (where did these words go?): what is not answered yet. */
import type { FindOrder } from './finding';
import { PROTOCOL_VERSION, type Request } from './protocol';

interface Asked<Order, Answer> {
  readonly order: Order;
  readonly answer: (answer: Answer | undefined) => void;
}

export class Questions<Order, Answer> {
  readonly #asked = new Map<number, Asked<Order, Answer>>();

  constructor(readonly requestOf: (id: number, order: Order) => Request) {}

  /** Resolves with undefined where the worker ends before it answers. */
  ask(id: number, order: Order): Promise<Answer | undefined> {
    return new Promise((answer) => this.#asked.set(id, { order, answer }));
  }

  get size(): number {
    return this.#asked.size;
  }

  /** What a new worker has to be asked. */
  requests(): Request[] {
    return [...this.#asked].map(([id, { order }]) => this.requestOf(id, order));
  }

  answer(id: number, answer: Answer | undefined): void {
    this.#asked.get(id)?.answer(answer);
    this.#asked.delete(id);
  }

  /** There is no worker to answer: it may have been such a question that ended it, so it is not asked again. */
  giveUp(): void {
    for (const id of [...this.#asked.keys()]) this.answer(id, undefined);
  }
}

/** A page's or a text's article as a file is asked for. */
export interface WriteOrder {
  /** Text, or the bytes of a file. */
  readonly source: string | ArrayBuffer;
  /** either: the source of a page where it looks like one. */
  readonly format: 'html' | 'text' | 'either';
}

/** The file that is to be: its name without its ending, and what is in it. */
export interface WrittenArticle {
  readonly name: string;
  readonly markdown: string;
}

export const findRequestOf = (id: number, { text, before, lost }: FindOrder): Request => ({
  v: PROTOCOL_VERSION,
  kind: 'find',
  id,
  text,
  before,
  lost: lost.map(({ start, quote, prefix, suffix }) => ({ start, quote, prefix, suffix })),
});

export const writeRequestOf = (id: number, { source, format }: WriteOrder): Request => ({
  v: PROTOCOL_VERSION,
  kind: 'write',
  id,
  source,
  format,
});
