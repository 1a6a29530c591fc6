import { byTime, type Correction } from '../corrections/correction';

interface Own {
  readonly operation: Correction;
  /** A part on disk holds it. */
  safe: boolean;
  /** When the file was first read with it, and when last, in milliseconds of the clock; undefined while it is not there. */
  inFile: { readonly since: number; readonly seen: number } | undefined;
}

/** What was decided in this window and others may not have seen in the file yet. */
export class OwnDecisions {
  readonly #own = new Map<string, Own>();

  /** In time order. */
  get operations(): readonly Correction[] {
    return [...this.#own.values()].map((one) => one.operation).sort(byTime);
  }

  get isSafe(): boolean {
    return [...this.#own.values()].every((one) => one.safe);
  }

  add(operations: readonly Correction[]): void {
    for (const operation of operations)
      if (!this.#own.has(operation.id)) this.#own.set(operation.id, { operation, safe: false, inFile: undefined });
  }

  areSafe(operations: readonly Correction[]): void {
    for (const { id } of operations) {
      const own = this.#own.get(id);
      if (own) own.safe = true;
    }
  }

  areIn(file: readonly Correction[]): boolean {
    const there = new Set(file.map((one) => one.id));
    return [...this.#own.keys()].every((id) => there.has(id));
  }

  /**
   * In a file that somebody wrote whole, what was seen there for a while and is not any more was taken out: by a checkout,
   * or by a person. What came there just now, a rival wrote over who had not seen it yet.
   * @param file undefined where it is missing, or what a rival left of it
   * @param whileMs what was seen in the file for so long has been there for a while
   */
  sawFile(file: readonly Correction[] | undefined, now: number, whileMs: number): void {
    const there = file && new Set(file.map((one) => one.id));
    for (const [id, own] of this.#own) {
      const { inFile } = own;
      if (there?.has(id)) own.inFile = { since: inFile?.since ?? now, seen: now };
      else if (there && inFile && inFile.seen - inFile.since >= whileMs) this.#own.delete(id);
      else own.inFile = undefined;
    }
  }

  /** Those that have been in the file since then or longer are like any other line. */
  forgetSeen(until: number): void {
    for (const [id, own] of this.#own) if (own.inFile && own.inFile.since <= until) this.#own.delete(id);
  }

  clear(): void {
    this.#own.clear();
  }
}
