/** What the worker holds of each doc's text, so that only new chunks are sent. */
import { editBetween } from '../model/edits';
import { type Chunk, resplitChunks, splitChunks } from '../model/text';

interface Sent {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  /** Hashes that the worker of `epoch` holds. */
  readonly known: ReadonlySet<string>;
  readonly epoch: number;
}

export interface Parcel {
  readonly chunks: string[];
  readonly texts: { hash: string; text: string }[];
}

export class SentTexts {
  readonly #sent = new Map<string, Sent>();
  #epoch = 0;

  /** A new worker knows nothing. */
  newWorker(): void {
    this.#epoch++;
  }

  /** The worker said that it misses something: the next parcel of the doc holds all of it. */
  lost(doc: string): void {
    const sent = this.#sent.get(doc);
    if (sent) this.#sent.set(doc, { ...sent, known: new Set() });
  }

  forget(doc: string): void {
    this.#sent.delete(doc);
  }

  /** What has to be sent so that the worker has `text`; it counts as sent from now on. */
  pack(doc: string, text: string): Parcel {
    const before = this.#sent.get(doc);
    const chunks = before ? chunksAfter(before, text) : splitChunks(text);
    const known = before?.epoch === this.#epoch ? before.known : new Set<string>();
    const now = new Set<string>();
    const texts: { hash: string; text: string }[] = [];
    for (const { hash, start, end } of chunks) {
      if (!now.has(hash) && !known.has(hash)) texts.push({ hash, text: text.slice(start, end) });
      now.add(hash);
    }
    this.#sent.set(doc, { text, chunks, known: now, epoch: this.#epoch });
    return { chunks: chunks.map((chunk) => chunk.hash), texts };
  }
}

function chunksAfter(before: Sent, text: string): readonly Chunk[] {
  const edit = editBetween(before.text, text);
  if (!edit) return before.chunks;
  return resplitChunks(before.chunks, text, { start: edit.start, end: edit.end, inserted: edit.text.length });
}
