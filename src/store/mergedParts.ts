import type { Part } from './journal';

/** When each part was first seen with everything in it in the file, too. */
export class MergedParts {
  readonly #since = new Map<string, number>();

  see(parts: readonly Part[], isMerged: (part: Part) => boolean, now: number): void {
    const there = new Set(parts.map((part) => part.uri));
    for (const uri of [...this.#since.keys()]) if (!there.has(uri)) this.#since.delete(uri);
    for (const part of parts) {
      if (!isMerged(part)) this.#since.delete(part.uri);
      else if (!this.#since.has(part.uri)) this.#since.set(part.uri, now);
    }
  }

  /** It has been merged since then or longer. */
  isSince(uri: string, until: number): boolean {
    return (this.#since.get(uri) ?? until + 1) <= until;
  }
}
