/**
 * Who is to blame when a worker ends: while it works carefully it names each paragraph before touching it. A paragraph
 * on which two workers in a row ended is left out for the rest of the session; one end may be chance.
 */
const STRIKES = 2;

export class Blame {
  readonly #strikes = new Map<string, number>();
  readonly #quarantined = new Set<string>();

  /** Hashes of paragraphs to leave out. */
  get quarantined(): ReadonlySet<string> {
    return this.#quarantined;
  }

  /** The worker came past it alive. */
  passed(hash: string): void {
    this.#strikes.delete(hash);
  }

  /** A worker ended on it; true when that was once too often. */
  strike(hash: string): boolean {
    const strikes = (this.#strikes.get(hash) ?? 0) + 1;
    this.#strikes.set(hash, strikes);
    if (strikes < STRIKES) return false;
    this.#strikes.delete(hash);
    this.#quarantined.add(hash);
    return true;
  }
}
