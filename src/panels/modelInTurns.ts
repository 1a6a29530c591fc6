/**
 * What a page over the folder shows. At ten thousand articles a model is half a second of work: it is made in turns, and
 * again only where something else is asked for or the folder is another, not because a row was opened or the reading went on.
 */
import { describeFault } from '../base/fault';
import { inTurns, type Steps } from '../base/steps';
import type { Corpus } from '../corpus/types';
import type { Translate } from '../words/translate';
import { readingOf } from './folderWords';
import type { CodebookOf } from './looks';
import type { Reading } from './messagesOfFolder';

export interface ModelPorts {
  readonly corpus: Corpus;
  readonly codebookOf: CodebookOf;
  readonly t: Translate;
  readonly warn: (message: string) => void;
}

export class ModelInTurns<A, M extends { readonly reading: Reading }> {
  #of: readonly unknown[] = [];
  #model: M | undefined;
  #making = false;
  #again = false;

  constructor(
    private readonly ports: ModelPorts,
    private readonly make: (asked: A) => Steps<M | Promise<M>>,
    /** What is asked for now. */
    private readonly asked: () => A,
    private readonly post: (model: M) => void,
  ) {}

  /** While one is made, the next waits for it, and only the last. */
  show(): void {
    this.#again = true;
    if (!this.#making) void this.#run();
  }

  async #run(): Promise<void> {
    this.#making = true;
    try {
      while (this.#again) await this.#next();
    } catch (error) {
      this.ports.warn(`folder: ${describeFault(error)}`);
    } finally {
      this.#making = false;
    }
  }

  async #next(): Promise<void> {
    const { corpus, t } = this.ports;
    this.#again = false;
    const asked = this.asked();
    const now = this.#now(asked);
    if (this.#model === undefined || now.some((one, at) => one !== this.#of[at])) {
      const model = await inTurns(this.make(asked), () => asked === this.asked());
      // What was asked for while it was made comes next.
      if (model === undefined) return;
      this.#model = model;
      this.#of = now;
    }
    if (asked === this.asked()) this.post({ ...this.#model, reading: readingOf(corpus.state, t) });
  }

  #now(asked: A): readonly unknown[] {
    const { corpus, codebookOf } = this.ports;
    const { articles } = corpus;
    const lists = [articles, corpus.actors(), corpus.events(), corpus.groups(), corpus.suggestions()];
    const [first] = articles;
    return [asked, ...lists, first && codebookOf(first.uri)];
  }
}
