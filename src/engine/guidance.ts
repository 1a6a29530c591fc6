/** What folders say beside their texts, as the worker keeps it and as the host knows that it was sent. */
import type { Guidance } from '../model/codebook';

/** Folders of one window, and versions of a codebook while it is written: the oldest are sent again when they are needed. */
const KEPT = 8;

/** By key; what was used last stands last. */
export class KnownGuidance {
  readonly #known = new Map<string, Guidance>();

  /** An article in no folder needs none. */
  has(key: string | undefined): boolean {
    return key === undefined || this.#known.has(key);
  }

  get(key: string | undefined): Guidance | undefined {
    return key === undefined ? undefined : this.#known.get(key);
  }

  set(guidance: Guidance): void {
    this.#known.delete(guidance.key);
    this.#known.set(guidance.key, guidance);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= KEPT) break;
      this.#known.delete(oldest);
    }
  }

  clear(): void {
    this.#known.clear();
  }
}
