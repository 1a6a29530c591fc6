/**
 * The index on disk: a cache that can be made anew. Articles lie in buckets by a hash of their address, each bucket a file
 * with its length and checksum, so that one change writes one bucket and a damaged one costs only itself.
 */
import { codeOf } from '../base/result';
import { hashText } from '../model/text';
import type { FileSystem } from '../platform/ports';
import type { ArticleRecord } from './record';
import { decodeRecord, encodeRecord, RECORD_VERSION } from './recordLine';

const BUCKETS = 64;
/** A larger one is no file of ours. */
const MAX_BUCKET_BYTES = 256_000_000;
const HEADER = /^\{"index":(\d{1,9}),"by":"([^"\n]{0,100})","units":(\d{1,12}),"hash":"([0-9a-z]{1,16})"\}\n/;

export const bucketOf = (uri: string): number => Number.parseInt(hashText(uri).slice(-6), 36) % BUCKETS;

export class IndexFiles {
  readonly #changed = new Set<number>();
  #madeFolder = false;

  constructor(
    private readonly files: FileSystem,
    /** A folder of our own, as URI text without a slash at its end. */
    private readonly folder: string,
    /** What analysed the articles: another one's index is built anew. */
    private readonly by: string,
  ) {}

  /** What earlier windows left; of what is damaged, older or newer nothing. Never rejects. */
  async load(): Promise<readonly ArticleRecord[]> {
    const buckets = await Promise.all(Array.from({ length: BUCKETS }, (_, bucket) => this.#read(bucket)));
    return buckets.flat();
  }

  changed(uri: string): void {
    this.#changed.add(bucketOf(uri));
  }

  /** Writes what changed. @returns the port's code where that failed; it is tried again with the next call. */
  async write(records: Iterable<ArticleRecord>): Promise<string | undefined> {
    const due = new Map([...this.#changed].map((bucket): [number, string[]] => [bucket, []]));
    if (due.size === 0) return undefined;
    this.#changed.clear();
    for (const record of records) due.get(bucketOf(record.uri))?.push(encodeRecord(record));
    for (const [bucket, lines] of due) {
      try {
        await this.#write(bucket, lines.join('\n'));
      } catch (error) {
        for (const one of due.keys()) this.#changed.add(one);
        return codeOf(error);
      }
    }
    return undefined;
  }

  async #write(bucket: number, body: string): Promise<void> {
    if (!this.#madeFolder) await this.files.createFolder(this.folder);
    this.#madeFolder = true;
    const header = `{"index":${RECORD_VERSION},"by":"${this.by}","units":${body.length},"hash":"${hashText(body)}"}\n`;
    await this.files.write(this.#uri(bucket), new TextEncoder().encode(header + body));
  }

  async #read(bucket: number): Promise<readonly ArticleRecord[]> {
    try {
      const stat = await this.files.stat(this.#uri(bucket));
      if (!stat || stat.size > MAX_BUCKET_BYTES) return [];
      const text = new TextDecoder().decode(await this.files.read(this.#uri(bucket)));
      const header = HEADER.exec(text);
      if (!header || Number(header[1]) !== RECORD_VERSION || header[2] !== this.by) return [];
      const body = text.slice(header[0].length);
      if (body === '' || body.length !== Number(header[3]) || hashText(body) !== header[4]) return [];
      return body.split('\n').map(decodeRecord);
    } catch {
      return [];
    }
  }

  #uri(bucket: number): string {
    return `${this.folder}/${String(bucket).padStart(2, '0')}.jsonl`;
  }
}
