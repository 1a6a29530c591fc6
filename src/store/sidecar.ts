import { Emitter } from '../base/emitter';
import { messageOf, ok, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { SIDECAR_BYTES } from '../limits';
import type { Clock, FileSystem } from '../platform/ports';
import { journalsOf, type OnDisk, readSafely, type Slot, writeSafely } from './journal';
import { type KnownLines, readSidecar, type SidecarText, union, writeSidecar } from './lines';
import { writeLine } from './schema';

/** Why nothing may be written, in words for the user; undefined where writing is allowed. */
export type Blocked =
  | { readonly reason: 'newer'; readonly message: string }
  | { readonly reason: 'damaged'; readonly message: string; readonly copy: string | undefined }
  | { readonly reason: 'unreadable'; readonly message: string };

/** What was found on disk. `incomplete`: a journal holds what the file may not. */
interface Found {
  readonly corrections: readonly Correction[];
  readonly incomplete: boolean;
  readonly slot: Slot;
}

const NEWER: Blocked = {
  reason: 'newer',
  message: 'These corrections were written by a newer version: they are shown, not changed.',
};

/** A file that looks damaged is read this often before it is taken to be. */
const LOOKS = 3;
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

  /**
   * The article was renamed or moved: what is known goes to the new place, then the old file is deleted. A file that
   * must be left alone is moved as it is. @throws Error of the port, and where both places hold a file and one of them
   * must be left alone; everything is then as before.
   */
  moveTo(uri: string): Promise<void> {
    return this.#enqueue(async () => {
      const old = this.uri;
      if (uri === old) return;
      const here = await this.#read();
      if (here) this.#take(union(this.#known, here.corrections));
      try {
        if (here) await this.#merge(uri);
        else await this.#carry(old, uri);
      } catch (error) {
        this.uri = old;
        throw error;
      }
      for (const left of [old, ...journalsOf(old)]) if (await this.files.stat(left)) await this.files.delete(left);
    });
  }

  async #merge(uri: string): Promise<void> {
    this.uri = uri;
    if (this.#known.length > 0) await this.#write();
    if (this.#blocked) throw new Error(this.#blocked.message);
  }

  /** Byte by byte: what cannot be read must not be written anew. */
  async #carry(old: string, uri: string): Promise<void> {
    if (await this.files.stat(uri)) throw new Error('there is a file of corrections already');
    const bytes = await this.files.read(old);
    await this.files.write(uri, bytes);
    this.uri = uri;
  }

  /** The person threw the file away on purpose: what it held is not written again. */
  forget(): void {
    this.#take([]);
  }

  #take(corrections: readonly Correction[]): void {
    if (corrections.length === this.#known.length && corrections.every((one, i) => one.id === this.#known[i]?.id))
      return;
    this.#known = corrections;
    this.#changed.fire();
  }

  /** One job at a time; a job that fails does not stop the next. */
  #enqueue<T>(job: () => Promise<T>): Promise<T> {
    const alone = () => this.files.exclusive?.(this.uri, job) ?? job();
    const run = this.#queue.then(alone, alone);
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** undefined, and `blocked` set, where the file must be left alone. */
  async #read(): Promise<Found | undefined> {
    let disk: OnDisk;
    try {
      disk = await this.#readDisk();
    } catch (error) {
      this.#blocked = { reason: 'unreadable', message: messageOf(error) };
      return undefined;
    }
    const file = this.#parse(disk.file);
    const journals = disk.journals.map((text) => this.#parse(text));
    this.#remember(file.corrections, ...journals.map((one) => one.corrections));
    const recovered = disk.journals.some((text) => text !== undefined);
    this.#blocked = undefined;
    if (file.newer || journals.some((one) => one.newer)) this.#blocked = NEWER;
    else if (file.damage.length > 0 && !recovered && !this.#overrule) {
      const lines = file.damage.slice(0, 5).map((one) => one.line);
      const message = `The file of corrections cannot be read in line ${lines.join(', ')}: it is left as it is.`;
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

  /**
   * A file in another writer's hands looks damaged: its journal, written before the file is touched, had not been there
   * when we looked for it. Looking again finds the journal or the finished file.
   */
  async #readDisk(): Promise<OnDisk> {
    for (let look = 1; ; look++) {
      const stat = await this.files.stat(this.uri);
      if (stat && stat.size > SIDECAR_BYTES) throw new Error('the file of corrections is too large');
      const disk = await readSafely(this.files, this.uri);
      const whole = disk.journals.some((text) => text !== undefined) || this.#parse(disk.file).damage.length === 0;
      if (whole || look === LOOKS) return disk;
    }
  }

  #parse(text: string | undefined): SidecarText {
    return readSidecar(text ?? '', this.#lines);
  }

  /** Lines of the last look, so that only new ones are read. */
  #lines: KnownLines = new Map();

  #remember(...read: readonly (readonly Correction[])[]): void {
    this.#lines = new Map(read.flat().map((one) => [writeLine(one), one]));
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
