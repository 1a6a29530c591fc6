/**
 * Somebody as the folder's actor whom one article names. A large folder has hundreds of thousands of them: what can be read
 * off the article's record is not kept a second time, but for the words by which every view sorts and sifts.
 */
import type { ArticleRecord } from '../articleRecord';
import { ACTOR } from '../layout';
import type { FolderActor, Sighting } from '../types';

/** Other names that are kept of an actor. */
export const MAX_ALIASES = 12;

export class LoneActor implements FolderActor {
  readonly #record: ArticleRecord;
  readonly #at: number;
  #name: string | undefined;
  #type: string | undefined;

  constructor(
    readonly id: string,
    record: ArticleRecord,
    at: number,
  ) {
    this.#record = record;
    this.#at = at;
  }

  get name() {
    this.#name ??= this.#record.actorWord(this.#at, ACTOR.name) ?? '';
    return this.#name;
  }

  get type() {
    this.#type ??= this.#record.actorWord(this.#at, ACTOR.type) ?? '';
    return this.#type;
  }

  get aliases(): readonly string[] {
    const aliases = new Set(this.#record.aliasesOf(this.#at));
    aliases.delete(this.name);
    return [...aliases].slice(0, MAX_ALIASES);
  }

  get role() {
    return this.#record.actorWord(this.#at, ACTOR.role);
  }

  get link() {
    return this.#record.actorWord(this.#at, ACTOR.link);
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
    return this.#record.mentionsBy(this.#at);
  }

  get articles() {
    return 1;
  }

  each(run: (record: ArticleRecord, at: number) => void): void {
    run(this.#record, this.#at);
  }

  get sightings(): readonly Sighting[] {
    return [sightingOf(this.#record, this.#at, 'alone', 1)];
  }
}

export const sightingOf = (
  record: ArticleRecord,
  at: number,
  reason: Sighting['reason'],
  confidence: number,
): Sighting => ({
  article: record.uri,
  actor: record.actorWord(at, ACTOR.id) ?? '',
  name: record.actorWord(at, ACTOR.name) ?? '',
  role: record.actorWord(at, ACTOR.role),
  mentions: record.mentionsBy(at),
  reason,
  confidence,
});
