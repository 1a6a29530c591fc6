import { Emitter } from '../base/emitter';
import { codeOf, failed, ok, type Result } from '../base/result';
import type { Bare } from '../corrections/correction';
import { type AnchoredCorrection, type Correction, standing } from '../corrections/correction';
import { nextRedo, nextUndo, type Step } from '../corrections/history';
import { EMPTY_REGISTER, type Overlaid, overlay, type Register } from '../corrections/overlay';
import {
  type Expected,
  expectedLater,
  insertedBy,
  type LastSeen,
  placeCorrections,
  shiftPlaces,
} from '../corrections/places';
import type { Edit } from '../model/edits';
import { Occurrences } from '../model/occurrences';
import type { Analysis, Span } from '../model/types';
import { union } from './lines';
import type { OperationMaker } from './operations';
import { refusal } from './schema';
import type { Sidecar } from './sidecar';

/** A correction whose words are not in the text any more, and the place that fits best. */
export interface Orphan {
  readonly correction: AnchoredCorrection;
  readonly candidate: Span | undefined;
}

/** Text times orphans that are searched at once after an edit: some milliseconds. More is left to `settle`. */
const SEARCH_UNITS = 4_000_000;

/**
 * The decisions about one open article: what they are, where they stand in the text as it is now, and their way to disk.
 * Everything but disk is synchronous, so that a decision shows at once.
 */
export class ArticleCorrections {
  #text: () => string;
  #sidecar: Sidecar | undefined;
  #watch: { dispose(): void } | undefined;
  #corrections: readonly Correction[] = [];
  #places: ReadonlyMap<string, Span> = new Map();
  #orphans: readonly Orphan[] = [];
  /** Those that once had a place, and what was put into the text since: elsewhere the same words are not theirs. */
  readonly #lost = new Set<string>();
  #inserted: readonly Span[] = [];
  /** Where names stand in the text of the last overlay. */
  #occurrences: Occurrences | undefined;
  readonly #changed = new Emitter<void>();
  /** After any change of decisions or of orphans; not after mere shifting. */
  readonly onChanged = this.#changed.event;

  constructor(
    text: string,
    private readonly maker: OperationMaker,
    private readonly by: () => string,
    private expected?: Expected,
  ) {
    this.#text = () => text;
  }

  get all(): readonly Correction[] {
    return this.#corrections;
  }

  /** Where each anchored correction stands now, by id. */
  get places(): ReadonlyMap<string, Span> {
    return this.#places;
  }

  get orphans(): readonly Orphan[] {
    return this.#orphans;
  }

  get sidecar(): Sidecar | undefined {
    return this.#sidecar;
  }

  /** What to remember of this visit, so that one diff finds everything on the next. */
  get seen(): LastSeen {
    return { text: this.#text(), places: this.#places, lost: new Set(this.#orphans.map(idOf)) };
  }

  /**
   * Gives the decisions a file; until then (an untitled article) they are kept here, and then written.
   * `expected` is where they should stand after the visit before.
   */
  async attach(sidecar: Sidecar, expected?: Expected): Promise<Result<void>> {
    this.#watch?.dispose();
    this.#sidecar = sidecar;
    this.expected = expected ?? this.expected;
    let own = this.#corrections;
    this.#watch = sidecar.onChanged(() => this.#take(union(own, sidecar.corrections)));
    try {
      await sidecar.refresh();
    } catch (error) {
      return failed(codeOf(error));
    }
    this.#take(union(own, sidecar.corrections));
    const waiting = own;
    own = []; // From here on the file says what is: what it loses is lost here, too.
    return waiting.length > 0 ? sidecar.append(waiting) : ok(undefined);
  }

  /** Takes over what was decided about the same text elsewhere: an untitled article that was saved. */
  adopt(corrections: readonly Correction[]): Promise<Result<void>> {
    this.#take(union(this.#corrections, corrections));
    return this.#sidecar?.append(corrections) ?? Promise.resolve(ok(undefined));
  }

  /** Follows the text. `edits` are in the coordinates of the text before; `text` is asked for only where needed. */
  edited(edits: readonly Edit[], text: () => string, length: number): void {
    this.#text = text;
    if (this.expected) this.expected = expectedLater(this.expected, edits);
    if (this.#places.size === 0 && this.#orphans.length === 0) return;
    const before = this.#places;
    const quote = (id: string): string | undefined => {
      const one = this.#corrections.find((each) => each.id === id);
      return one && 'anchor' in one ? one.anchor.quote : undefined;
    };
    this.#places = shiftPlaces(before, edits, quote);
    if (this.#places.size < before.size) for (const id of before.keys()) if (!this.#places.has(id)) this.#lost.add(id);
    if (this.#lost.size > 0) this.#inserted = insertedBy(this.#inserted, edits);
    const lost = before.size - this.#places.size + this.#orphans.length;
    if (lost > 0 && lost * length <= SEARCH_UNITS) this.settle();
  }

  /** Looks again for what lost its words, or misses them still. */
  settle(): void {
    const missing = standing(this.#corrections).some((one) => 'anchor' in one && !this.#places.has(one.id));
    if (missing || this.#orphans.length > 0) this.#place();
  }

  overlay(analysis: Analysis, register: Register = EMPTY_REGISTER): Overlaid {
    const text = this.#text();
    const { markup } = analysis.prose;
    if (this.#occurrences?.text !== text || this.#occurrences.markup !== markup)
      this.#occurrences = new Occurrences(text, markup);
    return overlay(text, analysis, this.#corrections, this.#places, register, this.#occurrences);
  }

  /** Proposals for orphans, by id, from a search that takes changed words for what they were. */
  propose(candidates: ReadonlyMap<string, Span>): void {
    const before = this.#orphans;
    this.#orphans = before.map((one) => {
      const candidate = one.candidate ?? candidates.get(one.correction.id);
      return candidate === one.candidate ? one : { ...one, candidate };
    });
    if (this.#orphans.some((one, i) => one !== before[i])) this.#changed.fire();
  }

  /** One gesture: shown at once, resolved when it is safe on disk; one undo takes it back. Refused is kept nowhere. */
  decide(gesture: readonly Bare[], batch?: string): Promise<Result<void>> {
    const operations = this.maker.make(gesture, batch, this.#corrections);
    const refused = refusal(operations);
    if (refused) return Promise.resolve(failed(refused));
    this.#take(union(this.#corrections, operations));
    return this.#sidecar?.append(operations) ?? Promise.resolve(ok(undefined));
  }

  /** Takes back the newest gesture of this person. */
  undo(): Promise<Result<void>> {
    return this.#revoke(nextUndo(this.#corrections, this.by()), 'undo', 'There is nothing to undo.');
  }

  /** Does again what was undone last. */
  redo(): Promise<Result<void>> {
    return this.#revoke(nextRedo(this.#corrections, this.by()), 'redo', 'There is nothing to redo.');
  }

  /** The person threw the corrections away. */
  forget(): void {
    this.#corrections = [];
    this.#places = new Map();
    this.#orphans = [];
    this.#sidecar?.forget();
    this.#changed.fire();
  }

  #revoke(step: Step | undefined, kind: 'undo' | 'redo', otherwise: string): Promise<Result<void>> {
    return step ? this.decide([{ op: 'revoke', ids: step.ids, step: kind }]) : Promise.resolve(failed(otherwise));
  }

  #take(corrections: readonly Correction[]): void {
    if (corrections.length === this.#corrections.length && corrections.every((one, i) => one === this.#corrections[i]))
      return;
    this.#corrections = corrections;
    this.#place(false);
    this.#changed.fire();
  }

  /** Places what has no place yet; what has one keeps it. Decisions taken back need none and are no orphans. */
  #place(tell = true): void {
    const holding = standing(this.#corrections);
    const placed = placeCorrections(
      this.#text(),
      holding.filter((one) => !this.#places.has(one.id)),
      this.expected,
      { ids: this.#lost, inserted: this.#inserted },
    );
    const { expected } = this;
    for (const id of placed.places.keys()) this.#lost.delete(id);
    for (const { correction } of placed.orphans)
      if (expected?.anchors.has(correction.id) || expected?.lost.has(correction.id)) this.#lost.add(correction.id);
    if (this.#lost.size === 0) this.#inserted = [];
    if (holding.length > 0) this.expected = undefined; // It speaks of what was there on the visit before.
    const known = new Set(this.#corrections.map((one) => one.id));
    this.#places = new Map([...[...this.#places].filter(([id]) => known.has(id)), ...placed.places]);
    const before = this.#orphans;
    this.#orphans = placed.orphans;
    if (tell && (placed.places.size > 0 || before.map(idOf).join() !== placed.orphans.map(idOf).join()))
      this.#changed.fire();
  }

  dispose(): void {
    this.#watch?.dispose();
    this.#changed.dispose();
  }
}

const idOf = (orphan: Orphan): string => orphan.correction.id;
