import type { Mention, Span } from '../model/types';
import type { ActorKey } from './correction';

/** A mention on its way through the corrections; `key` names an actor that the analysis may not have. */
export interface Draft extends Mention {
  readonly key?: ActorKey;
}

/** In text order, the longer first where two begin together. */
const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

/** What can be said of a list of mentions once and for all. */
interface Base {
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly longest: number;
  readonly byId: ReadonlyMap<string, Mention>;
  /** One that starts there. */
  readonly byStart: ReadonlyMap<number, Mention>;
}

/** A machine's list is laid under many decisions. */
const bases = new WeakMap<readonly Mention[], Base>();

function baseOf(mentions: readonly Mention[]): Base {
  const known = bases.get(mentions);
  if (known) return known;
  const inOrder = mentions.every((one, i) => i === 0 || (mentions[i - 1]?.start ?? 0) <= one.start);
  const base: Base = {
    mentions: inOrder ? mentions : [...mentions].sort(byPlace),
    longest: mentions.reduce((most, one) => Math.max(most, one.end - one.start), 0),
    byId: new Map(mentions.map((one) => [one.id, one])),
    byStart: new Map(mentions.map((one) => [one.start, one])),
  };
  bases.set(mentions, base);
  return base;
}

const BUCKET_BITS = 7;

/**
 * The machine's mentions and what decisions change about them, by id and by place. Only the changes are kept apart, so
 * that a decision costs the same in a long article as in a short one.
 */
export class DraftIndex {
  readonly #base: Base;
  /** Ids of the machine's mentions that are gone or changed. */
  readonly #gone = new Set<string>();
  readonly #changed = new Map<string, Draft>();
  readonly #buckets = new Map<number, Set<Draft>>();

  constructor(machine: readonly Mention[]) {
    this.#base = baseOf(machine);
  }

  set(draft: Draft): void {
    this.delete(draft.id);
    this.#changed.set(draft.id, draft);
    for (let b = draft.start >> BUCKET_BITS; b <= draft.end >> BUCKET_BITS; b++) {
      const bucket = this.#buckets.get(b);
      if (bucket) bucket.add(draft);
      else this.#buckets.set(b, new Set([draft]));
    }
  }

  delete(id: string): void {
    const changed = this.#changed.get(id);
    if (this.#base.byId.has(id)) this.#gone.add(id);
    if (!changed) return;
    this.#changed.delete(id);
    for (let b = changed.start >> BUCKET_BITS; b <= changed.end >> BUCKET_BITS; b++)
      this.#buckets.get(b)?.delete(changed);
  }

  /** The machine's mention, whatever became of it. */
  machine(id: string): Mention | undefined {
    return this.#base.byId.get(id);
  }

  /** Ids of machine's mentions that are gone, or stand among `changed`. */
  get gone(): ReadonlySet<string> {
    return this.#gone;
  }

  get changed(): Iterable<Draft> {
    return this.#changed.values();
  }

  /** Mentions that share at least one unit with the span. */
  touching(span: Span): Draft[] {
    const found: Draft[] = [];
    const { mentions, longest } = this.#base;
    for (let i = this.#firstFrom(span.start - longest); i < mentions.length; i++) {
      const one = mentions[i];
      if (!one || one.start >= span.end) break;
      if (span.start < one.end && !this.#gone.has(one.id)) found.push(one);
    }
    const first = span.start >> BUCKET_BITS;
    for (let b = first; b <= span.end >> BUCKET_BITS; b++)
      for (const draft of this.#buckets.get(b) ?? []) {
        const seen = b > first && draft.start >> BUCKET_BITS < b;
        if (!seen && draft.start < span.end && span.start < draft.end) found.push(draft);
      }
    return found;
  }

  /** Whether no mention shares a unit with the span. Most spans that are asked about are those of the machine's mentions. */
  isFree(span: Span): boolean {
    const here = this.#base.byStart.get(span.start);
    return !(here && here.end > here.start && !this.#gone.has(here.id)) && this.touching(span).length === 0;
  }

  /** Mentions of exactly these units. */
  at(span: Span): Draft[] {
    return this.touching(span).filter((draft) => draft.start === span.start && draft.end === span.end);
  }

  /** All of them in text order. */
  sorted(): readonly Draft[] {
    const { mentions } = this.#base;
    if (this.#gone.size === 0 && this.#changed.size === 0) return mentions;
    const changed = [...this.#changed.values()].sort(byPlace);
    const all: Draft[] = [];
    let next = 0;
    for (const one of mentions) {
      if (this.#gone.has(one.id)) continue;
      for (let other = changed[next]; other && byPlace(other, one) < 0; other = changed[++next]) all.push(other);
      all.push(one);
    }
    return next < changed.length ? [...all, ...changed.slice(next)] : all;
  }

  #firstFrom(start: number): number {
    const { mentions } = this.#base;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
