/** The host's side of "where did these words go?": what was asked and not answered yet. */
import type { Findings, FindOrder } from './finding';
import { PROTOCOL_VERSION, type Request } from './protocol';

interface Asked {
  readonly order: FindOrder;
  readonly answer: (findings: Findings | undefined) => void;
}

export class Finds {
  readonly #asked = new Map<number, Asked>();

  /** Resolves with undefined where the worker ends before it answers. */
  ask(id: number, order: FindOrder): Promise<Findings | undefined> {
    return new Promise((answer) => this.#asked.set(id, { order, answer }));
  }

  get size(): number {
    return this.#asked.size;
  }

  /** What a new worker has to be asked. */
  requests(): Request[] {
    return [...this.#asked].map(([id, { order }]) => requestOf(id, order));
  }

  answer(id: number, findings: Findings | undefined): void {
    this.#asked.get(id)?.answer(findings);
    this.#asked.delete(id);
  }

  /** There is no worker to answer: it may have been such a question that ended it, so it is not asked again. */
  giveUp(): void {
    for (const id of [...this.#asked.keys()]) this.answer(id, undefined);
  }
}

export const requestOf = (id: number, { text, before, lost }: FindOrder): Request => ({
  v: PROTOCOL_VERSION,
  kind: 'find',
  id,
  text,
  before,
  lost: lost.map(({ start, quote, prefix, suffix }) => ({ start, quote, prefix, suffix })),
});
