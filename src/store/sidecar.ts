import { Emitter } from '../base/emitter';
import { failed, messageOf, ok, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { SIDECAR_BYTES } from '../limits';
import type { Clock, FileSystem } from '../platform/ports';
import { copyOfDamage } from './damage';
import { isSameFile } from './identity';
import { isLeftOf, isTextOf, type OnDisk, type Part, PartWriter, partsOf, readSettled } from './journal';
import { type KnownLines, readSidecar, type SidecarText, union, writeSidecar } from './lines';
import { OwnDecisions } from './ownDecisions';
import { refusal, writeLine } from './schema';

/** Why nothing may be written, in words for the user; undefined where writing is allowed. */
export type Blocked =
  | { readonly reason: 'newer'; readonly message: string }
  | { readonly reason: 'damaged'; readonly message: string; readonly copy: string | undefined }
  | { readonly reason: 'unreadable'; readonly message: string };

/** What one look at the disk found. */
interface Found {
  /** undefined where there is no file. */
  readonly bytes: Uint8Array | undefined;
  readonly file: readonly Correction[];
  /** With what others keep beside it. */
  readonly all: readonly Correction[];
  /** The file is, or may be, what is left of a write that did not end; `all` is then what was being written. */
  readonly torn: boolean;
  /** No line of the file is damaged. */
  readonly whole: boolean;
  readonly parts: readonly Part[];
  /** When reading began. */
  readonly at: number;
}

const NEWER: Blocked = {
  reason: 'newer',
  message: 'These corrections were written by a newer version: they are shown, not changed.',
};

/** Writes are tried again this often at once when another writer comes between; then later. */
const MAX_ROUNDS = 6;
/** A decision stays in a part of its own for this long after it was read back: by then no rival can write an older state. */
const GRACE_MS = 4_000;
/** From reading to writing; who took longer reads again. */
const MERGE_MS = GRACE_MS / 2;
/** What a dead writer left is merged without a question while it is so young. */
const STALE_MS = 3_600_000;
/** A file system that does not answer within this time is taken to be gone. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 4;

export const sidecarOf = (article: string): string => `${article}.dateline.jsonl`;

/**
 * The corrections of one article on disk. Human work: a damaged file is never overwritten, a foreign line never dropped.
 * Each writer keeps its decisions in a part of its own (journal.ts) before it merges them into the file by operation id,
 * so that two windows, two machines and a crash lose nothing, with locks or without.
 */
export class Sidecar {
  #known: readonly Correction[] = [];
  readonly #own = new OwnDecisions();
  readonly #writer: PartWriter;
  #part: string | undefined;
  #left: readonly Correction[] = [];
  #leftParts: readonly string[] = [];
  /** When each part was first seen with everything in it in the file, too. */
  readonly #seen = new Map<string, number>();
  #tidying: { dispose(): void } | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #blocked: Blocked | undefined;
  readonly #changed = new Emitter<void>();
  readonly onChanged = this.#changed.event;

  constructor(
    private readonly files: FileSystem,
    private readonly clock: Clock,
    /** The sidecar's own URI. */
    private uri: string,
  ) {
    this.#writer = new PartWriter(files);
  }

  /** Everything known, in time order; also what is not yet safe on disk. */
  get corrections(): readonly Correction[] {
    return this.#known;
  }

  get blocked(): Blocked | undefined {
    return this.#blocked;
  }

  /** What a writer that died long ago left beside the file, and the file lacks: a person says what becomes of it. */
  get left(): readonly Correction[] {
    return this.#left;
  }

  /**
   * Takes over what stands on disk now: lines that were only read and are gone there are gone here. What was decided
   * here and is not there yet is written. A file that is missing is written again.
   */
  refresh(): Promise<void> {
    return this.#enqueue(async () => {
      const found = await this.#look();
      if (!found) return;
      const lost = found.bytes === undefined && this.#known.length > 0;
      if (found.torn || lost || found.all.length > found.file.length || !this.#own.areIn(found.file))
        await this.#merge(found).catch((error) => {
          if (lost || !this.#own.isSafe) throw error;
        });
    });
  }

  /**
   * Shows the operations at once (`corrections`, onChanged) and resolves when they are safe on disk. A failure leaves
   * them in memory, to be written with the next operation; what could not be read again is refused and not kept.
   */
  append(operations: readonly Correction[]): Promise<Result<void>> {
    const refused = refusal(operations) ?? this.#full(operations);
    if (refused) return Promise.resolve(failed(refused));
    this.#own.add(operations);
    this.#take(union(this.#known, operations));
    return this.#enqueue(async (): Promise<Result<void>> => {
      const found = await this.#look();
      if (!found) return failed(this.#blocked?.message ?? '');
      await this.#keepOwn();
      await this.#merge(found).catch(() => this.#tidyLater()); // Safe in our part; merged later.
      return ok(undefined);
    }).catch((error) => failed(codeOf(error)));
  }

  /**
   * The user's choice to write again over a damaged file: what could be read is kept, the rest stands in its copy.
   * Does nothing where there is nothing to write, or no copy.
   */
  overruleDamage(): Promise<Result<void>> {
    return this.#enqueue(async (): Promise<Result<void>> => {
      const found = await this.#look(true);
      if (!found) return failed(this.#blocked?.message ?? '');
      const all = union(found.all, this.#own.operations);
      if (all.length === 0) return failed('nothing-to-write');
      await this.#keepOwn();
      await this.#write(all);
      const after = await this.#look(true);
      if (after) await this.#merge(after);
      return this.#blocked ? failed(this.#blocked.message) : ok(undefined);
    }).catch((error) => failed(codeOf(error)));
  }

  /** The person's answer about `left`: merged with the file, or thrown away. */
  settleLeft(take: boolean): Promise<Result<void>> {
    const parts = this.#leftParts;
    const left = take ? this.#left : [];
    this.#left = [];
    this.#leftParts = [];
    return this.append(left).then(async (saved) => {
      if (saved.ok) for (const part of parts) await this.files.delete(part).catch(() => undefined);
      return saved;
    });
  }

  /**
   * The article was renamed or moved: what is known goes to the new place, then the old file is deleted. A file that
   * must be left alone is moved as it is; one file under two names (letter case, linked folders) stays.
   * @throws Error of the port, and where both places hold a file and one of them must be left alone; everything is then
   * as before.
   */
  moveTo(uri: string): Promise<void> {
    return this.#enqueue(async () => {
      const old = this.uri;
      if (uri === old) return;
      if (await this.#isSame(old, uri)) {
        await this.files.rename?.(old, uri).catch(() => undefined);
        this.uri = uri;
        return;
      }
      const found = await this.#look();
      try {
        if (found) await this.#mergeAt(uri, found);
        else await this.#carry(old, uri);
      } catch (error) {
        this.uri = old;
        throw error;
      }
      const left = [old, ...(found ? found.parts : await partsOf(this.files, old)).map((part) => part.uri)];
      if (await this.#isSame(old, uri)) return;
      for (const one of left) if (await this.files.stat(one)) await this.files.delete(one);
    });
  }

  #isSame(old: string, next: string): Promise<boolean> {
    return isSameFile(this.files, old, next, this.#writer.next(next, 'own').slice(next.length));
  }

  async #mergeAt(uri: string, { all }: Found): Promise<void> {
    const operations = union(this.#known, all);
    this.uri = uri;
    const there = await this.#look();
    if (this.#blocked) throw new Error(this.#blocked.message);
    if (operations.length === 0 || !there) return;
    this.#own.clear();
    this.#own.add(operations);
    this.#part = undefined;
    await this.#keepOwn();
    await this.#merge(there);
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
    this.#own.clear();
    this.#take([]);
  }

  #take(corrections: readonly Correction[]): void {
    if (corrections.length === this.#known.length && corrections.every((one, i) => one.id === this.#known[i]?.id))
      return;
    this.#known = corrections;
    this.#changed.fire();
  }

  /** The reader's own bound, in words before it is too late. */
  #full(operations: readonly Correction[]): string | undefined {
    const units = (list: readonly Correction[]): number =>
      list.reduce((sum, one) => sum + writeLine(one).length + 1, 0);
    const more = units(operations);
    // A unit is three bytes at most.
    return more * 3 > SIDECAR_BYTES || (units(this.#known) + more) * 3 > SIDECAR_BYTES ? 'too-many' : undefined;
  }

  /** One job at a time; a job that fails, or never ends, does not stop the next. */
  #enqueue<T>(job: () => Promise<T>): Promise<T> {
    const alone = () => this.#patiently(this.files.exclusive?.(this.uri, job) ?? job());
    const run = this.#queue.then(alone, alone);
    this.#queue = run.catch(() => undefined);
    return run;
  }

  #patiently<T>(job: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = this.clock.after(PATIENCE_MS, () =>
        reject(Object.assign(new Error('no answer'), { code: 'unavailable' })),
      );
      job.then(resolve, reject).finally(() => timer.dispose());
    });
  }

  readonly #pause = (): Promise<void> => new Promise((resolve) => void this.clock.after(PAUSE_MS, resolve));

  /**
   * Reads the file and its parts and takes them over. undefined, and `blocked` set, where the file must be left alone.
   * @param overrule a damaged file of which there is a copy may be written over.
   */
  async #look(overrule = false): Promise<Found | undefined> {
    const at = this.clock.now();
    let disk: OnDisk;
    try {
      const stat = await this.files.stat(this.uri);
      if (stat && stat.size > SIDECAR_BYTES) throw new Error('the file of corrections is too large');
      disk = await readSettled(this.files, this.uri, this.#pause);
    } catch (error) {
      this.#blocked = { reason: 'unreadable', message: messageOf(error) };
      return undefined;
    }
    const file = this.#parse(disk.text);
    const others = disk.parts.filter((part) => part.text !== undefined && !this.#writer.isMine(part));
    const whole = disk.parts.filter((part) => part.kind === 'all');
    const damaged = file.damage.length > 0;
    const mine = whole.some((part) => this.#writer.isMine(part) && isTextOf(disk.bytes, part));
    const torn = !mine && isLeftOf(disk.bytes, whole);
    const stale = (part: Part): boolean => !(damaged && torn && part.kind === 'all') && this.#isStale(part);
    const of = (parts: readonly Part[]) => parts.map((part) => ({ part, read: this.#parse(part.text) }));
    // A text that was to be written and is not what stands there was followed by another one.
    const used = of([...others.filter((part) => part.kind === 'own'), ...(torn ? whole : [])]);
    const fresh = used.filter(({ part }) => !stale(part)).map(({ read }) => read);
    this.#remember(file, ...used.map(({ read }) => read));
    const all = union(file.corrections, ...fresh.map((one) => one.corrections));
    this.#setLeft(
      used.filter(({ part }) => stale(part)),
      all,
    );
    const newer = file.newer || fresh.some((one) => one.newer);
    this.#blocked = newer ? NEWER : damaged && !torn ? await this.#damage(file, disk.bytes) : undefined;
    if (!this.#blocked) {
      this.#own.sawFile(disk.bytes === undefined || torn ? undefined : file.corrections, at);
      if (this.#own.operations.length === 0) await this.#dropOwn();
    }
    this.#see(disk.parts, file.corrections);
    const gone = disk.bytes === undefined || this.#blocked !== undefined;
    this.#take(gone ? union(this.#known, all) : union(all, this.#own.operations));
    const open = !this.#blocked || (overrule && this.#blocked.reason === 'damaged' && this.#blocked.copy !== undefined);
    const { bytes, parts } = disk;
    return open ? { bytes, file: file.corrections, all, torn, whole: !damaged, parts, at } : undefined;
  }

  async #damage({ damage }: SidecarText, bytes: Uint8Array | undefined): Promise<Blocked> {
    const lines = damage.slice(0, 5).map((one) => one.line);
    const message = `The file of corrections cannot be read in line ${lines.join(', ')}: it is left as it is.`;
    return { reason: 'damaged', message, copy: bytes && (await copyOfDamage(this.files, this.uri, bytes)) };
  }

  #isStale({ modified }: Part): boolean {
    // Some file systems know no times and say zero, or count from some other day.
    return modified > STALE_MS * 1_000 && Date.parse(this.clock.wall()) - modified > STALE_MS;
  }

  #setLeft(stale: readonly { part: Part; read: SidecarText }[], all: readonly Correction[]): void {
    const known = new Set([...all, ...this.#own.operations].map((one) => one.id));
    const lacking = stale.filter(({ read }) => read.corrections.some((one) => !known.has(one.id)));
    this.#left = union(...lacking.map(({ read }) => read.corrections.filter((one) => !known.has(one.id))));
    this.#leftParts = lacking.map(({ part }) => part.uri);
  }

  #parse(text: string | undefined): SidecarText {
    return readSidecar(text ?? '', this.#lines);
  }

  /** Lines of the last look, so that only new ones are read. */
  #lines: KnownLines = new Map();

  #remember(...read: readonly SidecarText[]): void {
    this.#lines = new Map(read.flatMap((one) => one.corrections).map((one) => [writeLine(one), one]));
  }

  #see(parts: readonly Part[], file: readonly Correction[]): void {
    const there = new Set(file.map((one) => one.id));
    const now = this.clock.now();
    const left = new Set(parts.map((part) => part.uri));
    for (const uri of [...this.#seen.keys()]) if (!left.has(uri)) this.#seen.delete(uri);
    for (const part of parts) {
      const merged = this.#parse(part.text).corrections.every((one) => there.has(one.id));
      if (!merged) this.#seen.delete(part.uri);
      else if (!this.#seen.has(part.uri)) this.#seen.set(part.uri, now);
    }
    if (parts.length > 0) this.#tidyLater();
  }

  /** Everything decided here that others may not have seen yet, in one part. */
  async #keepOwn(): Promise<void> {
    if (this.#own.operations.length === 0 || this.#own.isSafe) return;
    const before = this.#part;
    const operations = this.#own.operations;
    this.#part = await this.#writer.write(this.uri, 'own', writeSidecar(operations));
    this.#own.areSafe(operations);
    if (before) await this.#drop(before);
  }

  /** Merges with what stands there, writes, and looks again until everything known is in the file. */
  async #merge(first: Found): Promise<void> {
    let found: Found | undefined = first;
    for (let round = 1; found; round++) {
      const all: Correction[] = union(found.bytes === undefined ? this.#known : found.all, this.#own.operations);
      this.#take(all);
      if (found.whole && found.file.length === all.length) {
        for (const part of this.#written.splice(0)) await this.#drop(part);
        return;
      }
      if (round > MAX_ROUNDS) throw new Error('another program keeps changing the file of corrections');
      // Who reads for long may write what is old by now.
      if (this.clock.now() - found.at < MERGE_MS || round === MAX_ROUNDS) await this.#write(all);
      if (round > 1) await this.#pause();
      found = await this.#look();
    }
  }

  /** Texts that were written and not read back yet. */
  readonly #written: string[] = [];

  async #write(all: readonly Correction[]): Promise<void> {
    const text = writeSidecar(all);
    this.#written.push(await this.#writer.write(this.uri, 'all', text));
    await this.files.write(this.uri, new TextEncoder().encode(text));
  }

  async #dropOwn(): Promise<void> {
    const part = this.#part;
    this.#part = undefined;
    if (part) await this.#drop(part);
  }

  async #drop(part: string): Promise<void> {
    await this.files.delete(part).catch(() => undefined);
  }

  #tidyLater(): void {
    this.#tidying ??= this.clock.after(GRACE_MS + PAUSE_MS, () => {
      this.#tidying = undefined;
      void this.#enqueue(() => this.#tidy()).catch(() => undefined);
    });
  }

  /** Parts that everybody has seen are deleted; what a dead writer left is merged. */
  async #tidy(): Promise<void> {
    const found = await this.#look();
    if (!found || found.bytes === undefined) return;
    if (found.torn || found.all.length > found.file.length || !this.#own.areIn(found.file)) await this.#merge(found);
    const until = this.clock.now() - GRACE_MS;
    this.#own.forgetSeen(until);
    if (this.#own.operations.length === 0) await this.#dropOwn();
    for (const { uri } of found.parts)
      if (uri !== this.#part && (this.#seen.get(uri) ?? until + 1) <= until) await this.#drop(uri);
  }
}

/** The port's code where there is one: callers put it into words. */
const codeOf = (error: unknown): string => (error as { code?: string }).code ?? messageOf(error);
