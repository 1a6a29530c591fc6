/**
 * The folder as far as it has been read. Nothing is read before somebody asks; a question about the whole folder reads what
 * is still unread for a while and then answers with what it has, and says so.
 */
import { MAX_SHELF_ARTICLES } from '../limits';
import type { Clock } from '../platform/ports';
import { type Entry, type FolderIndex, type Library, type ReadArticle, ToolError } from './library';
import { type Rows, rowsOf } from './rows';

/** A question about the folder reads for this long before it answers: assistants give up after a minute. */
const READ_MS = 15_000;
/** The list of files is looked at again after this. */
const FRESH_MS = 2_000;
/** What could not be read is tried again after this: another reader may have come first. */
const AGAIN_MS = 60_000;
/** Text of whole articles that are kept beside, in UTF-16 units: 1,000 articles of 2,900 units made 405 MB with models and all. */
const MAX_WHOLE_UNITS = 4_000_000;

interface Kept {
  readonly stamp: string;
  /** undefined where it could not be read. */
  readonly rows: Rows | undefined;
  /** When what could not be read is tried again. */
  readonly againMs: number;
}

export interface FolderRows {
  /** In the order of the articles' names; the same object until something changes. */
  readonly rows: readonly (Rows & { readonly name: string })[];
  /** Articles that were read, of all there are. */
  readonly read: number;
  readonly of: number;
}

export class Shelf {
  readonly #kept = new Map<string, Kept>();
  readonly #whole = new Map<string, { readonly stamp: string; readonly article: ReadArticle }>();
  readonly #reading = new Map<string, Promise<ReadArticle | undefined>>();
  #units = 0;
  #entries: readonly Entry[] = [];
  #listedMs: number | undefined;
  /** Put together again after something was read or is gone. */
  #folder: FolderRows | undefined;

  constructor(
    private readonly library: Library,
    readonly clock: Pick<Clock, 'now' | 'after'>,
  ) {}

  get index(): FolderIndex | undefined {
    return this.library.index;
  }

  /** One article as it is now. @throws ToolError where there is none. */
  async article(name: string): Promise<ReadArticle> {
    const entry = (await this.#list()).find((one) => one.name === name);
    const found = entry && (await this.#read(entry));
    if (!found)
      throw new ToolError(
        `There is no such article. The folder has ${this.#entries.length}; name one as "article" of an answer does.`,
      );
    return found;
  }

  /** The same as rows, as if the folder had no other. */
  async only(name: string): Promise<FolderRows> {
    return { rows: [{ ...rowsOf(await this.article(name)), name }], read: 1, of: 1 };
  }

  /** @throws the signal's reason once it is aborted. */
  async folder(signal: AbortSignal): Promise<FolderRows> {
    const entries = (await this.#list()).slice(0, MAX_SHELF_ARTICLES);
    const until = this.clock.now() + READ_MS;
    for (const entry of entries) {
      const kept = this.#kept.get(entry.name);
      if (kept?.stamp === entry.stamp && (kept.rows || this.clock.now() < kept.againMs)) continue;
      signal.throwIfAborted();
      if (this.clock.now() > until) break;
      await this.#read(entry);
    }
    signal.throwIfAborted();
    this.#folder ??= {
      rows: entries.flatMap(({ name }) => {
        const kept = this.#kept.get(name)?.rows;
        return kept ? [{ ...kept, name }] : [];
      }),
      read: entries.filter(({ name }) => this.#kept.has(name)).length,
      of: this.#entries.length,
    };
    return this.#folder;
  }

  async #list(): Promise<readonly Entry[]> {
    if (this.#listedMs !== undefined && this.clock.now() - this.#listedMs < FRESH_MS) return this.#entries;
    this.#entries = await this.library.list();
    this.#listedMs = this.clock.now();
    const there = new Set(this.#entries.map((one) => one.name));
    for (const name of this.#kept.keys()) {
      if (there.has(name)) continue;
      this.#kept.delete(name);
      this.#forget(name);
    }
    if (this.#folder?.of !== this.#entries.length || this.#folder.read > this.#kept.size) this.#folder = undefined;
    return this.#entries;
  }

  async #read({ name, stamp }: Entry): Promise<ReadArticle | undefined> {
    const known = this.#whole.get(name);
    if (known?.stamp === stamp) return known.article;
    const key = `${stamp} ${name}`;
    const reading = this.#reading.get(key) ?? this.library.read(name).finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    const article = await reading;
    const kept = this.#kept.get(name);
    if (kept?.stamp !== stamp || !kept.rows) {
      this.#kept.set(name, { stamp, rows: article && rowsOf(article), againMs: this.clock.now() + AGAIN_MS });
      this.#folder = undefined;
    }
    this.#keepWhole(name, stamp, article);
    return article;
  }

  /** Those that were read longest ago make room. */
  #keepWhole(name: string, stamp: string, article: ReadArticle | undefined): void {
    this.#forget(name);
    if (!article) return;
    this.#whole.set(name, { stamp, article });
    this.#units += article.text.length;
    for (const oldest of this.#whole.keys()) {
      if (this.#units <= MAX_WHOLE_UNITS || oldest === name) break;
      this.#forget(oldest);
    }
  }

  #forget(name: string): void {
    this.#units -= this.#whole.get(name)?.article.text.length ?? 0;
    this.#whole.delete(name);
  }
}
