import type { FileStat, FileSystem } from '../../src/platform/ports';

/** A disk in memory whose writes take time and can be cut off: what is on it survives its user. */
export class Disk {
  readonly files = new Map<string, Uint8Array>();
  writes = 0;

  text(uri: string): string | undefined {
    const bytes = this.files.get(uri);
    return bytes && new TextDecoder().decode(bytes);
  }
}

class Killed extends Error {}

const missing = (): Error => Object.assign(new Error('not found'), { code: 'not-found' });

/**
 * One process's view of the disk. `dieAfter` steps everything it does fails for good, a write in its middle: a truncated
 * or half-written file stays behind, as after kill -9 with writes in place. `pause` interleaves several of them.
 */
export class FaultyFiles implements FileSystem {
  #steps = 0;
  refuse: 'no-space' | 'no-permission' | undefined;

  constructor(
    private readonly disk: Disk,
    private readonly dieAfter = Number.POSITIVE_INFINITY,
    private readonly pause: () => Promise<void> = () => Promise.resolve(),
  ) {}

  async #step(): Promise<void> {
    await this.pause();
    if (++this.#steps > this.dieAfter) throw new Killed();
  }

  async read(uri: string): Promise<Uint8Array> {
    await this.#step();
    const bytes = this.disk.files.get(uri);
    if (!bytes) throw missing();
    return bytes.slice();
  }

  async write(uri: string, bytes: Uint8Array): Promise<void> {
    if (this.refuse) throw Object.assign(new Error('refused'), { code: this.refuse });
    await this.#step();
    this.disk.writes++;
    this.disk.files.set(uri, new Uint8Array());
    await this.#step();
    this.disk.files.set(uri, bytes.slice(0, bytes.length >> 1));
    await this.#step();
    this.disk.files.set(uri, bytes.slice());
  }

  async list(folder: string): Promise<readonly string[]> {
    await this.#step();
    return [...this.disk.files.keys()]
      .filter((uri) => uri.startsWith(`${folder}/`))
      .map((uri) => uri.slice(folder.length + 1));
  }

  async createFolder(): Promise<void> {
    await this.#step();
  }

  async delete(uri: string): Promise<void> {
    await this.#step();
    if (!this.disk.files.delete(uri)) throw missing();
  }

  async stat(uri: string): Promise<FileStat | undefined> {
    await this.#step();
    const bytes = this.disk.files.get(uri);
    return bytes && { size: bytes.length, modified: 0 };
  }
}
