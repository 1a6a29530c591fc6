import { Emitter } from '../base/emitter';
import { messageOf, ok, type Result } from '../base/result';
import { SIDECAR_BYTES } from '../limits';
import type { Correction } from '../model/correction';
import type { Clock, FileSystem } from '../platform/ports';
import { type OnDisk, readSafely, type Slot, writeSafely } from './journal';
import { readSidecar, union, writeSidecar } from './lines';

/** Why nothing may be written, in words for the user; undefined where writing is allowed. */
export type Blocked =
  | { readonly reason: 'newer'; readonly message: string }
  | { readonly reason: 'damaged'; readonly message: string; readonly copy: string | undefined }
  | { readonly reason: 'unreadable'; readonly message: string };

/** Writes are tried again this often when another writer comes between. */
const MAX_ROUNDS = 20;

export const sidecarOf = (article: string): string => `${article}.dateline.jsonl`;

/**
 * The corrections of one article on disk. Human work: a damaged file is never overwritten, a foreign line never dropped.
 * Every write reads the file again and merges by operation id, so that two windows and two people lose nothing.
 */
export class Sidecar {
  #known: readonly Correction[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #blocked: Blocked | undefined;
  #overrule = false;
  readonly #changed = new Emitter<void>();
  readonly onChanged = this.#changed.event;

  constructor(
    private readonly files: FileSystem,
    private readonly clock: Clock,
    /** The sidecar's own URI. */
    private uri: string,
  ) {}

  /** Everything known, in time order; also what is not yet safe on disk. */
  get corrections(): readonly Correction[] {
    return this.#known;
  }

  get blocked(): Blocked | undefined {
    return this.#blocked;
  }

  /** Reads the file and takes in what others wrote; writes back what of ours is missing there. */
  refresh(): Promise<void> {
    return this.#enqueue(async () => {
      const disk = await this.#read();
      if (!disk) return;
      this.#take(union(this.#known, disk.corrections));
      if (disk.incomplete || disk.corrections.length < this.#known.length) await this.#write();
    });
  }

  /**
   * Shows the operations at once (`corrections`, onChanged) and resolves when the file holds them.
   * A failure leaves them in memory, to be written with the next operation.
   */
  append(operations: readonly Correction[]): Promise<Result<void>> {
    this.#take(union(this.#known, operations));
    return this.#enqueue(async (): Promise<Result<void>> => {
      try {
        if (!this.#blocked) await this.#write();
        return this.#blocked ? { ok: false, error: this.#blocked.message } : ok(undefined);
      } catch (error) {
        return { ok: false, error: (error as { code?: string }).code ?? messageOf(error) };
      }
    });
  }

  /** The user's choice to write again over a damaged file; its copy stays. Lines that could be read are kept. */
  overruleDamage(): Promise<void> {
    this.#overrule = true;
    this.#blocked = undefined;
    return this.#enqueue(() => this.#write());
  }

  /** The article was renamed or moved: what is known goes to the new place, then the old file is deleted. */
  moveTo(uri: string): Promise<void> {
    return this.#enqueue(async () => {
      const old = this.uri;
      this.uri = uri;
      const disk = await this.#read();
      if (disk) this.#take(union(this.#known, disk.corrections));
      if (this.#known.length > 0) await this.#write();
      if (!this.#blocked && (await this.files.stat(old))) await this.files.delete(old);
    });
  }

  #take(corrections: readonly Correction[]): void {
    if (corrections.length === this.#known.length && corrections.every((one, i) => one.id === this.#known[i]?.id))
      return;
    this.#known = corrections;
    this.#changed.fire();
  }

  /** One job at a time; a job that fails does not stop the next. */
  #enqueue<T>(job: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(job, job);
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** undefined, and `blocked` set, where the file must be left alone. */
  async #read(): Promise<{ corrections: readonly Correction[]; incomplete: boolean; slot: Slot } | undefined> {
    let disk: OnDisk;
    try {
      const stat = await this.files.stat(this.uri);
      if (stat && stat.size > SIDECAR_BYTES) throw new Error('the file of corrections is too large');
      disk = await readSafely(this.files, this.uri);
    } catch (error) {
      this.#blocked = { reason: 'unreadable', message: messageOf(error) };
      return undefined;
    }
    const file = readSidecar(disk.file ?? '');
    const journals = disk.journals.map((text) => readSidecar(text ?? ''));
    const recovered = disk.journals.some((text) => text !== undefined);
    this.#blocked = undefined;
    if (file.newer || journals.some((one) => one.newer)) {
      this.#blocked = {
        reason: 'newer',
        message: 'These corrections were written by a newer version: they are shown, not changed.',
      };
    } else if (file.damage.length > 0 && !recovered && !this.#overrule) {
      const lines = file.damage
        .slice(0, 5)
        .map((one) => one.line)
        .join(', ');
      const message = `The file of corrections cannot be read in line ${lines}: it is left as it is.`;
      this.#blocked = { reason: 'damaged', message, copy: await this.#keepCopy(disk.file ?? '') };
    }
    const torn = disk.journals.some((text) => text?.startsWith(disk.file ?? ''));
    if (file.damage.length > 0 && recovered && !torn) await this.#keepCopy(disk.file ?? '');
    const [first = [], second = []] = journals.map((one) => one.corrections);
    const corrections = union(file.corrections, first, second);
    if (this.#blocked) {
      this.#take(union(this.#known, corrections));
      return undefined;
    }
    // The slot whose operations stand elsewhere too may be written over.
    const slot: Slot = union(file.corrections, second).length === corrections.length ? 0 : 1;
    return { corrections, incomplete: recovered, slot };
  }

  #copied: string | undefined;

  /** One copy a damaged text, beside the file. */
  async #keepCopy(text: string): Promise<string | undefined> {
    if (this.#copied) return this.#copied;
    const name = `${this.uri}.corrupt-${this.clock.wall().replace(/[:.]/g, '-')}`;
    try {
      await this.files.write(name, new TextEncoder().encode(text));
      this.#copied = name;
    } catch {
      return undefined; // A folder that takes no copy takes no overwrite either: the file stays as it is.
    }
    return name;
  }

  /** Merges with what stands there, writes, and looks again until everything known is in the file. */
  async #write(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const disk = await this.#read();
      if (!disk) return;
      this.#take(union(this.#known, disk.corrections));
      if (!disk.incomplete && disk.corrections.length === this.#known.length) return;
      await writeSafely(this.files, this.uri, writeSidecar(this.#known), disk.slot);
      this.#overrule = false;
    }
    throw new Error('another program keeps changing the file of corrections');
  }
}
