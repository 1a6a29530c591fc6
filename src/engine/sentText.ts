/** What the worker holds of each doc's text, so that only the edit that led on from it is sent. */
import { type Edit, editBetween } from '../model/edits';

/** A text for the worker: all of it, or the edit of the text that it was sent with the request `since`. */
export type SentText = { readonly whole: string } | { readonly since: number; readonly edit: Edit | null };

export class SentTexts {
  readonly #sent = new Map<string, { readonly id: number; readonly text: string }>();

  /** A new worker knows nothing. */
  newWorker(): void {
    this.#sent.clear();
  }

  /** Of a doc that was closed, or of which the worker said that it misses the text: next time all of it is sent. */
  forget(doc: string): void {
    this.#sent.delete(doc);
  }

  /** What has to be sent with request `id` so that the worker has `text`; it counts as sent from now on. */
  pack(doc: string, id: number, text: string): SentText {
    const before = this.#sent.get(doc);
    this.#sent.set(doc, { id, text });
    if (!before) return { whole: text };
    const edit = editBetween(before.text, text) ?? null;
    // Another piece of a long document, or another article: an edit would say everything twice.
    if (edit && edit.text.length > text.length / 2) return { whole: text };
    return { since: before.id, edit };
  }
}
