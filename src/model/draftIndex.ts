import type { ActorKey } from './correction';
import type { Mention, Span } from './types';

/** A mention on its way through the corrections; `key` names an actor that the analysis may not have. */
export interface Draft extends Mention {
  readonly key?: ActorKey;
}

const BUCKET_BITS = 7;

/** Mentions by id and by place, so that one decision costs the same in a long article as in a short one. */
export class DraftIndex {
  readonly #byId = new Map<string, Draft>();
  readonly #buckets = new Map<number, Set<Draft>>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) this.set(draft);
  }

  set(draft: Draft): void {
    this.delete(draft.id);
    this.#byId.set(draft.id, draft);
    for (let b = draft.start >> BUCKET_BITS; b <= draft.end >> BUCKET_BITS; b++) {
      const bucket = this.#buckets.get(b);
      if (bucket) bucket.add(draft);
      else this.#buckets.set(b, new Set([draft]));
    }
  }

  delete(id: string): void {
    const draft = this.#byId.get(id);
    if (!draft) return;
    this.#byId.delete(id);
    for (let b = draft.start >> BUCKET_BITS; b <= draft.end >> BUCKET_BITS; b++) this.#buckets.get(b)?.delete(draft);
  }

  /** Mentions that share at least one unit with the span. */
  touching(span: Span): Draft[] {
    const found = new Set<Draft>();
    for (let b = span.start >> BUCKET_BITS; b <= span.end >> BUCKET_BITS; b++)
      for (const draft of this.#buckets.get(b) ?? [])
        if (draft.start < span.end && span.start < draft.end) found.add(draft);
    return [...found];
  }

  /** Mentions of exactly these units. */
  at(span: Span): Draft[] {
    return this.touching(span).filter((draft) => draft.start === span.start && draft.end === span.end);
  }

  /** In text order, the longer first where two begin together. */
  sorted(): Draft[] {
    return [...this.#byId.values()].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  }
}
