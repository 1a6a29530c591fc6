/** Which files a gesture touched, so that one undo finds all of them. */
import type { Bare } from '../corrections/correction';
import type { Memory } from '../platform/ports';

const KEY = 'dateline.gesturesAcross';
/** Gestures remembered; older ones are undone file by file. */
const MAX_GESTURES = 50;

/** One file's share of a gesture over several files. */
export interface Part {
  /** The article's address; it need not be open. */
  readonly uri: string;
  readonly gesture: readonly Bare[];
}

export class GesturesAcross {
  readonly #files = new Map<string, readonly string[]>();

  constructor(private readonly memory: Memory) {
    const stored: unknown = memory.get(KEY);
    if (!Array.isArray(stored)) return;
    for (const entry of stored as readonly unknown[]) {
      const [batch, files] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
      if (typeof batch === 'string' && Array.isArray(files)) this.#files.set(batch, files.map(String));
    }
  }

  remember(batch: string, files: readonly string[]): void {
    this.#files.set(batch, files);
    const [oldest] = this.#files.keys();
    if (this.#files.size > MAX_GESTURES && oldest !== undefined) this.#files.delete(oldest);
    void this.memory.update(KEY, [...this.#files]);
  }

  of(batch: string | undefined): readonly string[] {
    return (batch === undefined ? undefined : this.#files.get(batch)) ?? [];
  }
}
