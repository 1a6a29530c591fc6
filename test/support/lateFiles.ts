import type { Clock, FileStat, FileSystem } from '../../src/platform/ports';
import type { Disk } from './faultyFiles';

const missing = (): Error => Object.assign(new Error('not found'), { code: 'not-found' });

/**
 * One machine's view of a disk that several share, as a network share with caches gives it: what it wrote it sees at once,
 * the others later, and of two files the later one may come first. Of one file the order holds.
 */
export class LateFiles implements FileSystem {
  /** What is under way to the others; undefined for a deletion. */
  readonly #under = new Map<string, { readonly bytes: Uint8Array | undefined; readonly count: number }>();
  readonly #arrives = new Map<string, number>();
  #count = 0;

  /** @param lateMs how long the next change is under way */
  constructor(
    private readonly disk: Disk,
    private readonly clock: Clock,
    private readonly stepMs: () => number,
    private readonly lateMs: () => number,
  ) {}

  async read(uri: string): Promise<Uint8Array> {
    await this.#step();
    const bytes = this.#seen(uri);
    if (!bytes) throw missing();
    return bytes.slice();
  }

  async write(uri: string, bytes: Uint8Array): Promise<void> {
    await this.#step();
    this.#send(uri, bytes.slice());
  }

  async list(folder: string): Promise<readonly string[]> {
    await this.#step();
    const all = new Set([...this.disk.files.keys(), ...this.#under.keys()]);
    return [...all]
      .filter((uri) => uri.startsWith(`${folder}/`) && this.#seen(uri))
      .map((uri) => uri.slice(folder.length + 1));
  }

  async createFolder(): Promise<void> {}

  async delete(uri: string): Promise<void> {
    await this.#step();
    if (!this.#seen(uri)) throw missing();
    this.#send(uri, undefined);
  }

  async stat(uri: string): Promise<FileStat | undefined> {
    await this.#step();
    const bytes = this.#seen(uri);
    return bytes && { size: bytes.length, modified: 0 };
  }

  #seen(uri: string): Uint8Array | undefined {
    const under = this.#under.get(uri);
    return under ? under.bytes : this.disk.files.get(uri);
  }

  #send(uri: string, bytes: Uint8Array | undefined): void {
    const count = ++this.#count;
    this.#under.set(uri, { bytes, count });
    const at = Math.max(this.clock.now() + this.lateMs(), this.#arrives.get(uri) ?? 0);
    this.#arrives.set(uri, at);
    this.clock.after(at - this.clock.now(), () => {
      if (bytes) this.disk.files.set(uri, bytes);
      else this.disk.files.delete(uri);
      if (this.#under.get(uri)?.count === count) this.#under.delete(uri);
    });
  }

  #step(): Promise<void> {
    return new Promise((resolve) => void this.clock.after(this.stepMs(), resolve));
  }
}
