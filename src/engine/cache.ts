/** Results by the text they are of, so that undo and reopening answer at once: least recently used goes first. */
import type { Analysis } from '../model/types';

/** Bytes of a mention, an actor and so on as objects in memory: measured with heap snapshots, rounded up. */
const BYTES = { base: 500, mention: 200, actor: 300, event: 900, time: 100, span: 60 };

export class ResultCache {
  readonly #results = new Map<string, { readonly analysis: Analysis; readonly bytes: number }>();
  #bytes = 0;

  constructor(private readonly limitBytes: number) {}

  get(key: string): Analysis | undefined {
    const found = this.#results.get(key);
    if (!found) return undefined;
    this.#results.delete(key);
    this.#results.set(key, found);
    return found.analysis;
  }

  /** A result that is larger than the whole cache is not kept. */
  set(key: string, analysis: Analysis): void {
    this.#delete(key);
    const bytes = sizeOf(analysis);
    if (bytes > this.limitBytes) return;
    this.#results.set(key, { analysis, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#results.keys()) {
      if (this.#bytes <= this.limitBytes) break;
      this.#delete(oldest);
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  clear(): void {
    this.#results.clear();
    this.#bytes = 0;
  }

  #delete(key: string): void {
    this.#bytes -= this.#results.get(key)?.bytes ?? 0;
    this.#results.delete(key);
  }
}

function sizeOf(analysis: Analysis): number {
  return (
    BYTES.base +
    analysis.mentions.length * BYTES.mention +
    analysis.actors.length * BYTES.actor +
    analysis.events.length * BYTES.event +
    analysis.times.length * BYTES.time +
    (analysis.prose.markup.length + analysis.prose.sentences.length) * BYTES.span
  );
}
