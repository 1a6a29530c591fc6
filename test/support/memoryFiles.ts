import type { FileErrorCode, FileStat, FileSystem } from '../../src/platform/ports';

class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    uri: string,
  ) {
    super(`${code}: ${uri}`);
  }
}

/** Files in memory. `fault` may throw before an operation happens, or cut a write short and throw after it. */
export class MemoryFiles implements FileSystem {
  readonly files = new Map<string, { bytes: Uint8Array; modified: number }>();
  readonly log: string[] = [];
  fault: (operation: 'read' | 'write' | 'delete' | 'stat', uri: string) => FileErrorCode | undefined = () => undefined;
  /** Two names of one file, as links make them. */
  readonly identities = new Map<string, string>();
  #ticks = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [uri, content] of Object.entries(files)) this.put(uri, content);
  }

  put(uri: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();
    this.files.set(uri, { bytes, modified: ++this.#ticks });
  }

  text(uri: string): string | undefined {
    const file = this.files.get(uri);
    return file && new TextDecoder().decode(file.bytes);
  }

  async read(uri: string): Promise<Uint8Array> {
    this.#enter('read', uri);
    return this.#get(uri).bytes.slice();
  }

  async write(uri: string, bytes: Uint8Array): Promise<void> {
    this.#enter('write', uri);
    this.put(uri, bytes);
  }

  async list(folder: string): Promise<readonly string[]> {
    return [...this.files.keys()]
      .filter((uri) => uri.startsWith(`${folder}/`))
      .map((uri) => uri.slice(folder.length + 1));
  }

  async createFolder(): Promise<void> {}

  async delete(uri: string): Promise<void> {
    this.#enter('delete', uri);
    this.#get(uri);
    this.files.delete(uri);
  }

  async stat(uri: string): Promise<FileStat | undefined> {
    this.#enter('stat', uri);
    const file = this.files.get(uri);
    const identity = this.identities.get(uri);
    return file && { size: file.bytes.length, modified: file.modified, ...(identity ? { identity } : {}) };
  }

  #enter(operation: 'read' | 'write' | 'delete' | 'stat', uri: string): void {
    this.log.push(`${operation} ${uri}`);
    const code = this.fault(operation, uri);
    if (code) throw new FileError(code, uri);
  }

  #get(uri: string): { bytes: Uint8Array; modified: number } {
    const file = this.files.get(uri);
    if (!file) throw new FileError('not-found', uri);
    return file;
  }
}
