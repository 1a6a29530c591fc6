/** The last answer about each doc, as long as the worker that gave it lives: the next one need only tell what changed. */
import type { Analysis } from '../model/types';
import { sizesOf } from './arriving';
import { listsOf } from './changes';

export interface KnownAnswer {
  readonly id: number;
  readonly analysis: Analysis;
}

export class KnownAnswers {
  readonly #known = new Map<string, KnownAnswer>();

  get(doc: string): KnownAnswer | undefined {
    return this.#known.get(doc);
  }

  /** An answer of which something did not arrive is none to build upon. */
  set(doc: string, id: number, analysis: Analysis, sizes: readonly number[] | undefined): void {
    if (sizes?.join() === sizesOf(listsOf(analysis)).join()) this.#known.set(doc, { id, analysis });
    else this.#known.delete(doc);
  }

  forget(doc: string): void {
    this.#known.delete(doc);
  }

  newWorker(): void {
    this.#known.clear();
  }
}
