/** The records of the folder in memory, and their way to disk and back. */
import type { ArticleRecord } from './articleRecord';
import { IndexFiles } from './indexFiles';
import type { CorpusPorts } from './ports';

export class Kept {
  readonly #records = new Map<string, ArticleRecord>();
  readonly #files: IndexFiles | undefined;
  #articles: readonly ArticleRecord[] | undefined;
  #failed = false;
  #writing: Promise<void> | undefined;

  constructor({ files, storage, version }: Pick<CorpusPorts, 'files' | 'storage' | 'version'>) {
    this.#files = storage === undefined ? undefined : new IndexFiles(files, `${storage}/corpus`, version);
  }

  /** The index could not be written: it holds for this window only. */
  get failed(): boolean {
    return this.#failed;
  }

  get size(): number {
    return this.#records.size;
  }

  get uris(): readonly string[] {
    return [...this.#records.keys()];
  }

  /** What is an article, in the order of addresses; the same list until something changes. */
  get articles(): readonly ArticleRecord[] {
    this.#articles ??= [...this.#records.values()]
      .filter(({ kind }) => kind === 'article')
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return this.#articles;
  }

  get(uri: string): ArticleRecord | undefined {
    return this.#records.get(uri);
  }

  /** What earlier windows left; what is known already stays. */
  async load(): Promise<void> {
    for (const record of (await this.#files?.load()) ?? [])
      if (!this.#records.has(record.uri)) this.#records.set(record.uri, record);
    this.#articles = undefined;
  }

  /** False where it was so before. */
  put(record: ArticleRecord): boolean {
    this.#records.set(record.uri, record);
    return this.#touched(record.uri);
  }

  delete(uri: string): boolean {
    return this.#records.delete(uri) && this.#touched(uri);
  }

  /** Writes what changed; one write at a time. Never rejects. */
  async write(): Promise<void> {
    await this.#writing;
    this.#writing = this.#files?.write(this.#records.values()).then((error) => {
      this.#failed = error !== undefined;
    });
    await this.#writing;
  }

  #touched(uri: string): boolean {
    this.#articles = undefined;
    this.#files?.changed(uri);
    return true;
  }
}
