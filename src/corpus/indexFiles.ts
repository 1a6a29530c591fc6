/**
 * The index on disk: a cache that can be made anew. Articles lie in buckets by a hash of their address, each bucket a file
 * with its length and checksum, so that one change writes one bucket and a damaged one costs only itself. Behind its header
 * a bucket holds the records as they are in memory, each with its length at its start.
 */

import { codeOf } from '../base/result';
import { MAX_BUCKET_BYTES } from '../limits';
import { hashText } from '../model/text';
import type { FileSystem } from '../platform/ports';
import { ArticleRecord } from './articleRecord';
import { RECORD_VERSION } from './layout';

const BUCKETS = 64;
/** Read at the same time. */
const AT_ONCE = 8;
/** Of the first version. */
const OLD_NAME = /^\d{2}\.jsonl$/;
const HEADER = /^\{"index":(\d{1,9}),"by":"([^"\n]{0,100})","bytes":(\d{1,12}),"hash":"([0-9a-z]{1,16})"\} *\n/;
/** The header and the line end behind it: records begin at a multiple of four. */
const HEADER_BYTES = 256;

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
    const found: ArticleRecord[] = [];
    // A few at a time: each is held twice while its records are cut out of it.
    for (let from = 0; from < BUCKETS; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, BUCKETS - from) }, (_, nth) => this.#read(from + nth));
      for (const records of await Promise.all(some)) for (const record of records) found.push(record);
    }
    return found;
  }

  changed(uri: string): void {
    this.#changed.add(bucketOf(uri));
  }

  /** Writes what changed. @returns the port's code where that failed; it is tried again with the next call. */
  async write(records: Iterable<ArticleRecord>): Promise<string | undefined> {
    const due = new Map([...this.#changed].map((bucket): [number, ArticleRecord[]] => [bucket, []]));
    if (due.size === 0) return undefined;
    this.#changed.clear();
    for (const record of records) due.get(bucketOf(record.uri))?.push(record);
    const largest = Math.max(...[...due.values()].map(lengthOf));
    // One for all of them: what a hundred megabytes go through is not made anew for each.
    const file = new Uint8Array(HEADER_BYTES + largest);
    for (const [bucket, own] of due) {
      try {
        await this.#write(bucket, own, file);
      } catch (error) {
        for (const one of due.keys()) this.#changed.add(one);
        return codeOf(error);
      }
    }
    return undefined;
  }

  async #write(bucket: number, records: readonly ArticleRecord[], room: Uint8Array): Promise<void> {
    if (!this.#madeFolder) {
      await this.files.createFolder(this.folder);
      await this.#clearOld();
    }
    this.#madeFolder = true;
    const length = lengthOf(records);
    const file = room.subarray(0, HEADER_BYTES + length);
    let at = HEADER_BYTES;
    for (const { bytes } of records) {
      file.set(bytes, at);
      at += bytes.length;
    }
    const hash = checksum(file.subarray(HEADER_BYTES));
    const header = `{"index":${RECORD_VERSION},"by":"${this.by}","bytes":${length},"hash":"${hash}"}`;
    file.set(new TextEncoder().encode(`${header.padEnd(HEADER_BYTES - 1)}\n`));
    await this.files.write(this.#uri(bucket), file);
  }

  async #read(bucket: number): Promise<readonly ArticleRecord[]> {
    try {
      const stat = await this.files.stat(this.#uri(bucket));
      if (!stat || stat.size > MAX_BUCKET_BYTES) return [];
      const file = await this.files.read(this.#uri(bucket));
      const header = HEADER.exec(new TextDecoder().decode(file.subarray(0, HEADER_BYTES)));
      if (!header || Number(header[1]) !== RECORD_VERSION || header[2] !== this.by) return [];
      const body = aligned(file.subarray(HEADER_BYTES));
      if (body.length !== Number(header[3]) || checksum(body) !== header[4]) return [];
      return recordsIn(body);
    } catch {
      return [];
    }
  }

  /** Files that earlier versions kept their index in: nobody reads them any more. Never rejects. */
  async #clearOld(): Promise<void> {
    const names = await this.files.list(this.folder).catch((): readonly string[] => []);
    for (const name of names)
      if (OLD_NAME.test(name)) await this.files.delete(`${this.folder}/${name}`).catch(() => undefined);
  }

  #uri(bucket: number): string {
    return `${this.folder}/${String(bucket).padStart(2, '0')}.index`;
  }
}

const lengthOf = (records: readonly ArticleRecord[]): number =>
  records.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Where numbers of 32 bits can be read. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());

/** Each gets a buffer of its own: an article that changes gives its bytes back. */
function recordsIn(body: Uint8Array): readonly ArticleRecord[] {
  const lengths = new Uint32Array(body.buffer, body.byteOffset, body.length >> 2);
  const records: ArticleRecord[] = [];
  for (let at = 0; at < body.length; ) {
    const length = lengths[at / 4] ?? 0;
    if (length === 0) return [];
    records.push(new ArticleRecord(body.slice(at, at + length)));
    at += length;
  }
  return records;
}

/** Over words of 32 bits, in the machine's order: another machine's file is a damaged one. */
function checksum(bytes: Uint8Array): string {
  const words = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : [];
  let a = 0x9747b28c ^ bytes.length;
  let b = 0x5bd1e995;
  for (const word of words) {
    a = Math.imul(a ^ word, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
