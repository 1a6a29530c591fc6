/** Goes through the articles of the folder in the background and reads those that changed since they were read. */
import type { Disposable } from '../base/dispose';
import { describeFault } from '../base/fault';
import type { Log } from '../platform/ports';
import { type ArticleReader, nothing } from './articleReader';
import type { ArticleRecord } from './articleRecord';
import { bucketOf } from './indexFiles';

export interface CrawlEvents {
  known(uri: string): ArticleRecord | undefined;
  found(record: ArticleRecord): void;
  gone(uri: string): void;
  /** Nothing is left to do, or it was stopped. */
  ended(): void;
}

/** For each of two workers one article that it reads, and one that is fetched from disk meanwhile. */
const LANES = 4;

export class Crawl implements Disposable {
  /** In the order in which they are read; true where it is read again although nothing changed on disk. */
  readonly #due = new Map<string, boolean>();
  /** Which of several names of one file is read. */
  readonly #names = new Map<string, string>();
  /** Files under way, by identity: a second name that comes meanwhile is none of its own. */
  readonly #reading = new Map<string, string>();
  /** Could not be analysed; a machine that is busy with other things makes a slow worker look like one that hangs. */
  readonly #failed = new Set<string>();
  /** Those that got their second trial: a file that hangs the analyser is not tried for ever. */
  readonly #triedTwice = new Set<string>();
  /** Lanes of an earlier run find their number gone, and end. */
  #run = 0;
  #lanes = 0;

  constructor(
    private readonly reader: ArticleReader,
    private readonly events: CrawlEvents,
    private readonly log: Log,
  ) {}

  get running(): boolean {
    return this.#lanes > 0;
  }

  /** What waits. */
  get due(): number {
    return this.#due.size;
  }

  /** Asks for articles to be looked at, changed ones to be read; a bucket of the index after the other. */
  look(uris: Iterable<string>, again = false): void {
    const sorted = [...uris].map((uri) => ({ uri, bucket: bucketOf(uri) })).sort((a, b) => a.bucket - b.bucket);
    for (const { uri } of sorted) this.#due.set(uri, again || (this.#due.get(uri) ?? false));
    this.#start();
  }

  stop(): void {
    this.#run++;
    this.#due.clear();
    this.#failed.clear();
    if (this.#lanes === 0) return;
    this.#lanes = 0;
    this.events.ended();
  }

  dispose(): void {
    this.#run++;
    this.#due.clear();
  }

  #start(): void {
    while (this.#lanes < LANES && this.#due.size > this.#lanes) {
      this.#lanes++;
      void this.#lane(this.#run);
    }
  }

  async #lane(run: number): Promise<void> {
    for (;;) {
      const [next] = this.#due;
      if (!next || run !== this.#run) break;
      const [uri, again] = next;
      this.#due.delete(uri);
      try {
        const record = await this.#look(uri, again);
        if (run !== this.#run || !record) continue;
        if (record.kind === 'failed' && !this.#triedTwice.has(uri)) this.#failed.add(uri);
        this.events.found(record);
      } catch (error) {
        // A file that cannot be read just now is no loss of what is known of it.
        this.log.warn(`folder: ${describeFault(error)}`);
      } finally {
        for (const [identity, by] of this.#reading) if (by === uri) this.#reading.delete(identity);
      }
    }
    if (run !== this.#run) return;
    this.#lanes--;
    if (this.#lanes > 0) return;
    if (this.#failed.size > 0) this.#tryAgain();
    else this.events.ended();
  }

  /** Once, after all others. */
  #tryAgain(): void {
    for (const uri of this.#failed) this.#triedTwice.add(uri);
    const failed = [...this.#failed];
    this.#failed.clear();
    this.look(failed, true);
  }

  /** undefined where nothing changed. */
  async #look(uri: string, again: boolean): Promise<ArticleRecord | undefined> {
    const open = await this.reader.ofOpen(uri);
    if (open) return open;
    const found = await this.reader.stampOf(uri);
    if (!found) {
      this.events.gone(uri);
      return undefined;
    }
    const known = this.events.known(uri);
    const { identity } = found;
    if (this.#isOtherName(uri, identity)) return known?.kind === 'other' ? undefined : nothing(uri, '', 'other');
    if (!again && known?.stamp === found.stamp) return undefined;
    if (identity !== undefined) this.#reading.set(identity, uri);
    return this.reader.read(uri, found);
  }

  /** A link leads to a file that is read under another name. */
  #isOtherName(uri: string, identity: string | undefined): boolean {
    if (identity === undefined) return false;
    const first = this.#reading.get(identity) ?? this.#names.get(identity);
    const isOther = first !== undefined && first !== uri;
    if (isOther && (this.#reading.has(identity) || this.events.known(first) !== undefined)) return true;
    this.#names.set(identity, uri);
    return false;
  }
}
