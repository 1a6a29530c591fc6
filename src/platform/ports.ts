/** The only doors to the outside, as small interfaces. Node and vscode versions stand beside this file. */

export interface FileStat {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Equal for two names of one file; missing where the file system does not say. */
  readonly identity?: string;
}

/** Files by URI text (`file:///…`, `vscode-remote://…`). Methods reject with an Error whose `code` is a FileErrorCode. */
export interface FileSystem {
  read(uri: string): Promise<Uint8Array>;
  /** Names of what lies in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** Replaces the whole file in place; not atomic. */
  write(uri: string, bytes: Uint8Array): Promise<void>;
  delete(uri: string): Promise<void>;
  /** Gives one file another name. Missing where that cannot be done. */
  rename?(from: string, to: string): Promise<void>;
  /** Makes a folder, and those above it, where there is none yet. */
  createFolder(uri: string): Promise<void>;
  /**
   * Runs while no other program of ours on this machine runs for the same file; a holder that died does not keep it.
   * Missing where the file system knows no such thing: then two writers find each other's work by reading again.
   */
  exclusive?<T>(uri: string, run: () => Promise<T>): Promise<T>;
  /** undefined where there is no such file. */
  stat(uri: string): Promise<FileStat | undefined>;
}
export type FileErrorCode = 'not-found' | 'no-permission' | 'no-space' | 'exists' | 'unavailable';

/** One running worker. Messages are structured-clone data. */
export interface WorkerHandle {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the worker is gone; `error` where it fell over by itself. */
  onExit(listener: (error: Error | undefined) => void): void;
  terminate(): void;
  /** Milliseconds of processor time that it had, at most, since some time before it was started; missing where nobody tells. */
  spentMs?(): number;
}
export interface WorkerFactory {
  /** @param heapMb it is ended above this; a bound of the factory's own where none is given, or can be */
  spawn(heapMb?: number): WorkerHandle;
}

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Wall clock as ISO 8601 text. */
  wall(): string;
  after(delayMs: number, run: () => void): { dispose(): void };
}

export interface Random {
  bytes(count: number): Uint8Array;
}

/** Small state that outlives the window; vscode.Memento fits. */
export interface Memory {
  get<T>(key: string): T | undefined;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** Never given article text. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** How the server for assistants outside is started over a folder; `folder` is a path. */
export type McpServer = (folder: string) => {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** What an entry point hands to `activate`. */
export interface Platform {
  readonly files: FileSystem;
  readonly workers: WorkerFactory;
  /** Of the formats. */
  readonly formatWorkers: WorkerFactory;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Missing where no process can be started. */
  readonly mcpServer?: McpServer;
}
