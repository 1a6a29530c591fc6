import { Emitter } from '../base/emitter';
import { codeOf, failed, messageOf, ok, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { SIDECAR_BYTES } from '../limits';
import type { Clock, FileSystem } from '../platform/ports';
import { type Blocked, damaged, NEWER } from './blocked';
import { type Found, type ReadPart, readDisk } from './found';
import { carry, isSameFile } from './identity';
import { type OnDisk, type Part, partsOf, readSettled } from './journal';
import { type KnownLines, readSidecar, type SidecarText, tooMany, union } from './lines';
import { MergedParts } from './mergedParts';
import { OwnDecisions } from './ownDecisions';
import { OwnParts } from './ownParts';
import { refusal, writeLine } from './schema';
import { Turns } from './turns';

/** Writes are tried again this often at once when another writer comes between; then later. */
const MAX_ROUNDS = 6;
/** A decision stays in a part of its own for this long after it was read back: by then no rival can write an older state. */
const GRACE_MS = 4_000;
/** From reading to writing; who took longer reads again. */
const MERGE_MS = 2_000;
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
  readonly #parts: OwnParts;
  #left: readonly Correction[] = [];
  #leftParts: readonly string[] = [];
  readonly #merged = new MergedParts();
  #tidying: { dispose(): void } | undefined;
  readonly #turns: Turns;
  #blocked: Blocked | undefined;
  readonly #changed = new Emitter<void>();
  readonly onChanged = this.#changed.event;

  constructor(
    private readonly files: FileSystem,
    private readonly clock: Clock,
    /** The sidecar's own URI. */
    private uri: string,
  ) {
    this.#parts = new OwnParts(files);
    this.#turns = new Turns(files, clock, () => this.uri);
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
    return this.#turns.take(async () => {
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
    const refused = refusal(operations) ?? tooMany(this.#known, operations);
    if (refused) return Promise.resolve(failed(refused));
    this.#own.add(operations);
    this.#take(union(this.#known, operations));
    return this.#turns
      .take(async (): Promise<Result<void>> => {
        const found = await this.#look();
        if (!found) return failed(this.#blocked?.message ?? '');
        await this.#parts.keep(this.uri, this.#own);
        await this.#merge(found).catch(() => this.#tidyLater()); // Safe in our part; merged later.
        return ok(undefined);
      })
      .catch((error) => failed(codeOf(error)));
  }

  /**
   * The user's choice to write again over a damaged file: what could be read is kept, the rest stands in its copy.
   * Does nothing where there is nothing to write, or no copy.
   */
  overruleDamage(): Promise<Result<void>> {
    return this.#turns
      .take(async (): Promise<Result<void>> => {
        const found = await this.#look(true);
        if (!found) return failed(this.#blocked?.message ?? '');
        const all = union(found.all, this.#own.operations);
        if (all.length === 0) return failed('nothing-to-write');
        await this.#parts.keep(this.uri, this.#own);
        await this.#parts.write(this.uri, all);
        const after = await this.#look(true);
        if (after) await this.#merge(after);
        return this.#blocked ? failed(this.#blocked.message) : ok(undefined);
      })
      .catch((error) => failed(codeOf(error)));
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
    return this.#turns.take(async () => {
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
        else this.uri = await carry(this.files, old, uri);
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
    return isSameFile(this.files, old, next, this.#parts.probe(next));
  }

  async #mergeAt(uri: string, { all }: Found): Promise<void> {
    const operations = union(this.#known, all);
    this.uri = uri;
    const there = await this.#look();
    if (this.#blocked) throw new Error(this.#blocked.message);
    if (operations.length === 0 || !there) return;
    this.#own.clear();
    this.#own.add(operations);
    this.#parts.leaveOwn();
    await this.#parts.keep(this.uri, this.#own);
    await this.#merge(there);
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
    const wall = Date.parse(this.clock.wall());
    const found = readDisk(
      disk,
      (part) => this.#parts.isMine(part),
      (text) => this.#parse(text),
      wall,
    );
    const { file, all, torn } = found;
    this.#lines = new Map(found.read.flatMap((one) => one.corrections).map((one) => [writeLine(one), one]));
    this.#setLeft(found.stale, all);
    const broken = file.damage.length > 0;
    this.#blocked = found.newer
      ? NEWER
      : broken && !torn
        ? await damaged(this.files, this.uri, file, disk.bytes)
        : undefined;
    if (!this.#blocked) {
      this.#own.sawFile(disk.bytes === undefined || torn ? undefined : file.corrections, at, GRACE_MS);
      if (this.#own.operations.length === 0) await this.#parts.dropOwn();
    }
    this.#see(disk.parts, file.corrections);
    const gone = disk.bytes === undefined || this.#blocked !== undefined;
    this.#take(gone ? union(this.#known, all) : union(all, this.#own.operations));
    const open = !this.#blocked || (overrule && this.#blocked.reason === 'damaged' && this.#blocked.copy !== undefined);
    const { bytes, parts } = disk;
    return open ? { bytes, file: file.corrections, all, torn, whole: !broken, parts, at } : undefined;
  }

  #setLeft(stale: readonly ReadPart[], all: readonly Correction[]): void {
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

  #see(parts: readonly Part[], file: readonly Correction[]): void {
    const there = new Set(file.map((one) => one.id));
    const isMerged = (part: Part) => this.#parse(part.text).corrections.every((one) => there.has(one.id));
    this.#merged.see(parts, isMerged, this.clock.now());
    if (parts.length > 0) this.#tidyLater();
  }

  /** Merges with what stands there, writes, and looks again until everything known is in the file. */
  async #merge(first: Found): Promise<void> {
    let found: Found | undefined = first;
    for (let round = 1; found; round++) {
      const all: Correction[] = union(found.bytes === undefined ? this.#known : found.all, this.#own.operations);
      this.#take(all);
      if (found.whole && found.file.length === all.length) {
        await this.#parts.dropWritten();
        return;
      }
      if (round > MAX_ROUNDS) throw new Error('another program keeps changing the file of corrections');
      // Who reads for long may write what is old by now.
      if (this.clock.now() - found.at < MERGE_MS || round === MAX_ROUNDS) await this.#parts.write(this.uri, all);
      if (round > 1) await this.#pause();
      found = await this.#look();
    }
  }

  #tidyLater(): void {
    this.#tidying ??= this.clock.after(GRACE_MS + PAUSE_MS, () => {
      this.#tidying = undefined;
      void this.#turns.take(() => this.#tidy()).catch(() => undefined);
    });
  }

  /** Parts that everybody has seen are deleted; what a dead writer left is merged. */
  async #tidy(): Promise<void> {
    const found = await this.#look();
    if (!found || found.bytes === undefined) return;
    if (found.torn || found.all.length > found.file.length || !this.#own.areIn(found.file)) await this.#merge(found);
    const until = this.clock.now() - GRACE_MS;
    this.#own.forgetSeen(until);
    if (this.#own.operations.length === 0) await this.#parts.dropOwn();
    for (const { uri } of found.parts)
      if (!this.#parts.isOwn(uri) && this.#merged.isSince(uri, until)) await this.#parts.drop(uri);
  }
}
