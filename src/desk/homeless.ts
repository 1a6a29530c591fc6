/** Decisions whose article was closed before a file took them: of untitled articles, and where the disk refused. */
import type { Correction } from '../corrections/correction';

/** Closed untitled articles that are remembered; most were thrown away. */
const MAX_UNTITLED = 20;

export class Homeless {
  readonly #byFile = new Map<string, readonly Correction[]>();
  readonly #byText = new Map<string, readonly Correction[]>();

  keepFor(uri: string, corrections: readonly Correction[]): void {
    this.#byFile.set(uri, corrections);
  }

  /** Of an untitled article, which is known again by its text when it is saved under a name. */
  keepText(text: string, corrections: readonly Correction[]): void {
    this.#byText.set(text, corrections);
    const [oldest] = this.#byText.keys();
    if (this.#byText.size > MAX_UNTITLED && oldest !== undefined) this.#byText.delete(oldest);
  }

  /** What belongs to an article that was opened; handed out once. */
  take(uri: string, text: string): readonly Correction[] | undefined {
    const found = this.#byFile.get(uri) ?? this.#byText.get(text);
    this.#byFile.delete(uri);
    this.#byText.delete(text);
    return found;
  }
}
