/**
 * Somebody as the folder's actor whom one article names. A large folder has hundreds of thousands of them: what can be read
 * off the article's record is not kept a second time.
 */
import type { FolderActor, JoinReason, Sighting } from '../types';
import type { Seen } from './sightings';

export interface Member {
  readonly seen: Seen;
  readonly reason: JoinReason;
  /** That it is one of them, 0 to 1. */
  readonly confidence: number;
}

/** Other names that are kept of an actor. */
export const MAX_ALIASES = 12;

export class LoneActor implements FolderActor {
  readonly #seen: Seen;

  constructor(
    readonly id: string,
    seen: Seen,
  ) {
    this.#seen = seen;
  }

  get name() {
    return this.#seen.actor.name;
  }

  get type() {
    return this.#seen.actor.type;
  }

  get aliases(): readonly string[] {
    const { name, aliases } = this.#seen.actor;
    return aliases.length === 0 ? aliases : [...new Set(aliases)].filter((one) => one !== name).slice(0, MAX_ALIASES);
  }

  get role() {
    return this.#seen.actor.role;
  }

  get link() {
    return this.#seen.actor.link;
  }

  get known() {
    return false;
  }

  get reason() {
    return 'alone' as const;
  }

  get confidence() {
    return 1;
  }

  get mentions() {
    return this.#seen.actor.mentions;
  }

  get articles() {
    return 1;
  }

  get sightings(): readonly Sighting[] {
    return [sightingOf({ seen: this.#seen, reason: 'alone', confidence: 1 })];
  }
}

export const sightingOf = ({ seen, reason, confidence }: Member): Sighting => ({
  article: seen.record.uri,
  actor: seen.actor.id,
  name: seen.actor.name,
  role: seen.actor.role,
  mentions: seen.actor.mentions,
  reason,
  confidence,
});
