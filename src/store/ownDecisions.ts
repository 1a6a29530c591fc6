import { byTime, type Correction } from '../corrections/correction';

interface Own {
  readonly operation: Correction;
  /** A part on disk holds it. */
  safe: boolean;
  /** When the file was first read with it, in milliseconds of the clock; undefined before. */
  since: number | undefined;
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
      if (!this.#own.has(operation.id)) this.#own.set(operation.id, { operation, safe: false, since: undefined });
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
   * In a file that somebody wrote whole, what has been there for a while and is not any more was taken out: by a checkout,
   * or by a person. What came there just now, a rival wrote over who had not seen it yet.
   * @param file undefined where it is missing, or what a rival left of it
   * @param until what was in the file since then or longer has been there for a while
   */
  sawFile(file: readonly Correction[] | undefined, now: number, until: number): void {
    const there = file && new Set(file.map((one) => one.id));
    for (const [id, own] of this.#own) {
      if (there?.has(id)) own.since ??= now;
      else if (!there || (own.since ?? now) > until) own.since = undefined;
      else this.#own.delete(id);
    }
  }

  /** Those that have been in the file since then or longer are like any other line. */
  forgetSeen(until: number): void {
    for (const [id, own] of this.#own) if (own.since !== undefined && own.since <= until) this.#own.delete(id);
  }

  clear(): void {
    this.#own.clear();
  }
}
