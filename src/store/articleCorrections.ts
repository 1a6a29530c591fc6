import { Emitter } from '../base/emitter';
import { failed, ok, type Result } from '../base/result';
import { type AnchoredCorrection, type Correction, standing } from '../model/correction';
import type { Edit } from '../model/edits';
import { EMPTY_REGISTER, type Overlaid, overlay, type Register } from '../model/overlay';
import type { Analysis, Span } from '../model/types';
import { nextRedo, nextUndo } from './history';
import { union } from './lines';
import type { Bare, OperationMaker } from './operations';
import { type LastSeen, placeCorrections, shiftPlaces } from './places';
import type { Sidecar } from './sidecar';

/** A correction whose words are not in the text any more, and the place that fits best. */
export interface Orphan {
  readonly correction: AnchoredCorrection;
  readonly candidate: Span | undefined;
}

/**
 * The decisions about one open article: what they are, where they stand in the text as it is now, and their way to disk.
 * Everything but disk is synchronous, so that a decision shows at once.
 */
export class ArticleCorrections {
  #text: string;
  #sidecar: Sidecar | undefined;
  #watch: { dispose(): void } | undefined;
  #corrections: readonly Correction[] = [];
  #places: ReadonlyMap<string, Span> = new Map();
  #orphans: readonly Orphan[] = [];
  readonly #changed = new Emitter<void>();
  /** After any change of decisions or of orphans; not after mere shifting. */
  readonly onChanged = this.#changed.event;

  constructor(
    text: string,
    private readonly maker: OperationMaker,
    private readonly by: () => string,
    private last?: LastSeen,
  ) {
    this.#text = text;
  }

  get corrections(): readonly Correction[] {
    return this.#corrections;
  }

  get orphans(): readonly Orphan[] {
    return this.#orphans;
  }

  get sidecar(): Sidecar | undefined {
    return this.#sidecar;
  }

  /** What to remember of this visit, so that one diff finds everything on the next. */
  get seen(): LastSeen {
    return { text: this.#text, places: this.#places };
  }

  /** Gives the decisions a file; until then (an untitled article) they are kept here, and then written. */
  async attach(sidecar: Sidecar): Promise<Result<void>> {
    this.#watch?.dispose();
    this.#sidecar = sidecar;
    this.#watch = sidecar.onChanged(() => this.#take(sidecar.corrections));
    const own = this.#corrections;
    await sidecar.refresh();
    this.#take(sidecar.corrections);
    return own.length > 0 ? sidecar.append(own) : ok(undefined);
  }

  /** Follows the text. `edits` are in the coordinates of the text before. */
  edited(edits: readonly Edit[], text: string): void {
    this.#text = text;
    const before = this.#places.size;
    this.#places = shiftPlaces(this.#places, edits);
    if (this.#places.size < before || this.#orphans.length > 0) this.#place();
  }

  overlay(analysis: Analysis, register: Register = EMPTY_REGISTER): Overlaid {
    return overlay(this.#text, analysis, this.#corrections, this.#places, register);
  }

  /** One gesture: shown at once, resolved when it is safe on disk; one undo takes it back. */
  decide(gesture: readonly Bare[]): Promise<Result<void>> {
    const operations = this.maker.make(gesture);
    this.#take(union(this.#corrections, operations));
    return this.#sidecar?.append(operations) ?? Promise.resolve(ok(undefined));
  }

  /** Takes back the newest gesture of this person. */
  undo(): Promise<Result<void>> {
    return this.#revoke(nextUndo(this.#corrections, this.by()), 'There is nothing to undo.');
  }

  /** Does again what was undone last. */
  redo(): Promise<Result<void>> {
    return this.#revoke(nextRedo(this.#corrections, this.by()), 'There is nothing to redo.');
  }

  #revoke(ids: readonly string[] | undefined, otherwise: string): Promise<Result<void>> {
    return ids ? this.decide([{ op: 'revoke', ids }]) : Promise.resolve(failed(otherwise));
  }

  #take(corrections: readonly Correction[]): void {
    if (corrections.length === this.#corrections.length && corrections.every((one, i) => one === this.#corrections[i]))
      return;
    this.#corrections = union(this.#corrections, corrections);
    this.#place();
    this.#changed.fire();
  }

  /** Places what has no place yet; what has one keeps it. Decisions taken back need none and are no orphans. */
  #place(): void {
    const holding = standing(this.#corrections);
    const placed = placeCorrections(
      this.#text,
      holding.filter((one) => !this.#places.has(one.id)),
      this.last,
    );
    if (holding.length > 0) this.last = undefined; // It maps the text of the first visit only.
    const known = new Set(this.#corrections.map((one) => one.id));
    this.#places = new Map([...[...this.#places].filter(([id]) => known.has(id)), ...placed.places]);
    const before = this.#orphans;
    this.#orphans = placed.orphans;
    if (before.map(idOf).join() !== placed.orphans.map(idOf).join()) this.#changed.fire();
  }

  dispose(): void {
    this.#watch?.dispose();
    this.#changed.dispose();
  }
}

const idOf = (orphan: Orphan): string => orphan.correction.id;
