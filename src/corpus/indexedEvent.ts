/**
 * An event of the index: a place in its article's record. There are hundreds of thousands in a large folder; what one says is
 * read when it is asked for.
 */
import { type EventKind, kindOf } from './eventKind';
import { EVENT, REVIEWED } from './layout';
import type { FolderEvent, FolderParty } from './types';

/** The article's record. */
interface EventHome {
  readonly uri: string;
  /** Of the address: ids are unique over the folder. */
  readonly mark: string;
  readonly date: string | null;
  eventNumber(at: number, field: number): number;
  word(index: number): string | null;
  party(at: number): FolderParty;
  actorOfParty(at: number): number;
  idOfParty(at: number): string | null;
}

export class IndexedEvent implements FolderEvent {
  readonly #record: EventHome;
  readonly #at: number;
  readonly #kind: EventKind;

  constructor(
    record: EventHome,
    at: number,
    readonly group: string | null = null,
  ) {
    this.#record = record;
    this.#at = at;
    this.#kind = kindOf(record.word(record.eventNumber(at, EVENT.kind)) ?? '');
  }

  inGroup(group: string | null): IndexedEvent {
    return group === this.group ? this : new IndexedEvent(this.#record, this.#at, group);
  }

  get id() {
    return `${this.#record.mark}:${this.event}`;
  }

  get article() {
    return this.#record.uri;
  }

  get published() {
    return this.#record.date;
  }

  get event() {
    return this.#word(EVENT.id) ?? '';
  }

  get act() {
    return this.#kind.act;
  }

  get code() {
    return this.#kind.code;
  }

  get subtype() {
    return this.#kind.subtype;
  }

  get quad() {
    return this.#kind.quad;
  }

  get intensity() {
    return this.#kind.intensity;
  }

  get modality() {
    return this.#kind.modality;
  }

  get polarity() {
    return this.#kind.polarity;
  }

  get line() {
    return this.#word(EVENT.line) ?? '';
  }

  get source() {
    return this.#parties(0, this.#number(EVENT.sources));
  }

  get recipient() {
    return this.#parties(this.#number(EVENT.sources), this.#number(EVENT.recipients));
  }

  get place() {
    return this.#parties(this.#number(EVENT.sources) + this.#number(EVENT.recipients), this.#number(EVENT.places));
  }

  get time() {
    return this.#word(EVENT.time);
  }

  /** The first day of a date or an interval; null where none is named. */
  get day(): string | null {
    return /^\d{4}-\d{2}-\d{2}/.exec(this.time ?? '')?.[0] ?? null;
  }

  get trigger() {
    return { start: this.#number(EVENT.triggerStart), end: this.#number(EVENT.triggerEnd) };
  }

  get sentence() {
    return { start: this.#number(EVENT.sentenceStart), end: this.#number(EVENT.sentenceEnd) };
  }

  get sentenceText() {
    return this.#word(EVENT.sentence);
  }

  get confidence() {
    return this.#number(EVENT.confidence) / 1_000;
  }

  get main() {
    return (this.#number(EVENT.flags) & 1) === 1;
  }

  get reviewed() {
    return REVIEWED[this.#number(EVENT.flags) >> 1] ?? null;
  }

  /** Whether one of the article's actors is source or recipient. */
  isBy(actors: readonly number[]): boolean {
    const from = this.#number(EVENT.partyFrom);
    const count = this.#number(EVENT.sources) + this.#number(EVENT.recipients);
    for (let nth = 0; nth < count; nth++) if (actors.includes(this.#record.actorOfParty(from + nth))) return true;
    return false;
  }

  /** Ids of the folder's actors on a side, without their words; one may come twice. */
  actorsOn(side: 'source' | 'recipient'): readonly string[] {
    const sources = this.#number(EVENT.sources);
    const first = this.#number(EVENT.partyFrom) + (side === 'source' ? 0 : sources);
    const count = side === 'source' ? sources : this.#number(EVENT.recipients);
    const ids: string[] = [];
    for (let nth = 0; nth < count; nth++) {
      const id = this.#record.idOfParty(first + nth);
      if (id !== null) ids.push(id);
    }
    return ids;
  }

  #parties(from: number, count: number): readonly FolderParty[] {
    const first = this.#number(EVENT.partyFrom) + from;
    return Array.from({ length: count }, (_, nth) => this.#record.party(first + nth));
  }

  #number(field: number): number {
    return this.#record.eventNumber(this.#at, field);
  }

  #word(field: number): string | null {
    return this.#record.word(this.#number(field));
  }
}
