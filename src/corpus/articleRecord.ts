/** A record as it is held: bytes, of which what is asked for is read. Immutable but for who its actors are in the folder. */
import { hashText } from '../model/text';
import { IndexedEvent } from './indexedEvent';
import type { NameClaim } from './joining/links';
import type { NameKey } from './joining/names';
import { ABOUT, ACTOR, CLAIM, CLAIM_REASONS, EVENT, MENTION, NAME_CLASSES, PREFIX, SECTION } from './layout';
import { pack } from './packing';
import { MENTION_KINDS, RECORD_KINDS, type RecordActor, type RecordKind, type WrittenRecord } from './record';
import type { FolderActor, FolderMention, FolderParty, Position } from './types';

export class ArticleRecord {
  readonly uri: string;
  readonly stamp: string;
  readonly kind: RecordKind;
  /**
   * The folder's actor that each of its actors is, in their order. The only thing that changes: a view puts it in, rather
   * than keep all events twice.
   */
  who: (FolderActor | null)[] = [];
  readonly #numbers: Uint16Array | Uint32Array;
  readonly #contexts: Uint32Array;
  readonly #words: Uint8Array;
  #events: readonly IndexedEvent[] | undefined;
  /** Kept, because all its events are put on that day. */
  #date: string | null | undefined;

  /** @param bytes of a buffer of their own */
  constructor(readonly bytes: Uint8Array) {
    const buffer = bytes.buffer as ArrayBuffer;
    const [, width = 2, contexts = 0, words = 0] = new Uint32Array(buffer, 0, PREFIX.size);
    const numbersAt = 4 * (PREFIX.size + contexts);
    this.#contexts = new Uint32Array(buffer, 4 * PREFIX.size, contexts);
    const numbers = width === 2 ? Uint16Array : Uint32Array;
    const [end = 0] = new numbers(buffer, numbersAt + SECTION.end * width, 1);
    this.#numbers = new numbers(buffer, numbersAt, end);
    const wordsAt = numbersAt + end * width;
    this.#words = bytes.subarray(wordsAt, wordsAt + words);
    this.kind = RECORD_KINDS[this.#at(ABOUT.kind)] ?? 'other';
    this.uri = this.word(this.#at(ABOUT.uri)) ?? '';
    this.stamp = this.word(this.#at(ABOUT.stamp)) ?? '';
  }

  static of(record: WrittenRecord): ArticleRecord {
    return new ArticleRecord(pack(record));
  }

  /** Of the address: ids of events are unique over the folder. */
  get mark(): string {
    return hashText(this.uri);
  }

  get title() {
    return this.word(this.#at(ABOUT.title));
  }

  get date() {
    if (this.#date === undefined) this.#date = this.word(this.#at(ABOUT.date));
    return this.#date;
  }

  get language() {
    return this.word(this.#at(ABOUT.language)) ?? 'und';
  }

  get mainEvents() {
    return this.#at(ABOUT.mainEvents);
  }

  get reviewedEvents() {
    return this.#at(ABOUT.reviewedEvents);
  }

  get decisions() {
    return this.#at(ABOUT.decisions);
  }

  get mentionCount() {
    return this.#rows(SECTION.mentions, MENTION.size);
  }

  get actorCount() {
    return this.#rows(SECTION.actors, ACTOR.size);
  }

  /** Made anew with each call. */
  get actors(): readonly RecordActor[] {
    return Array.from({ length: this.actorCount }, (_, at) => this.actor(at));
  }

  actor(at: number): RecordActor {
    return {
      id: this.actorWord(at, ACTOR.id) ?? '',
      name: this.actorWord(at, ACTOR.name) ?? '',
      type: this.actorWord(at, ACTOR.type) ?? '',
      aliases: this.aliasesOf(at),
      role: this.actorWord(at, ACTOR.role),
      link: this.actorWord(at, ACTOR.link),
      mentions: this.mentionsBy(at),
      context: [...this.contextOf(at)],
    };
  }

  actorWord(at: number, field: number): string | null {
    return this.word(this.#actorNumber(at, field));
  }

  mentionsBy(at: number): number {
    return this.#actorNumber(at, ACTOR.mentions);
  }

  aliasesOf(at: number): readonly string[] {
    const count = this.#actorNumber(at, ACTOR.aliases);
    if (count === 0) return NO_WORDS;
    const from = this.#at(SECTION.aliases) + this.#actorNumber(at, ACTOR.aliasFrom);
    return Array.from({ length: count }, (_, nth) => this.word(this.#at(from + nth)) ?? '');
  }

  /** Whether any of its actors has such a name. */
  names(isOne: (name: string) => boolean): boolean {
    for (let at = 0; at < this.actorCount; at++)
      if (isOne(this.actorWord(at, ACTOR.name) ?? '') || this.aliasesOf(at).some(isOne)) return true;
    return false;
  }

  contextOf(at: number): Uint32Array {
    const from = this.#actorNumber(at, ACTOR.contextFrom);
    return this.#contexts.subarray(from, from + this.#actorNumber(at, ACTOR.context));
  }

  /** What is said around any of its actors; a hash may stand there twice. */
  get contexts(): Uint32Array {
    return this.#contexts;
  }

  keyText(at: number): string {
    const own = this.actorWord(at, ACTOR.key);
    // Joined as a list the text is whole; put together with "+" it would keep both of its parts.
    return own ?? [this.#classOf(at), (this.actorWord(at, ACTOR.name) ?? '').toLowerCase()].join(' ');
  }

  #classOf(at: number): NameKey['class'] {
    return NAME_CLASSES[this.#actorNumber(at, ACTOR.keyFlags) >> 2] ?? 'body';
  }

  keyOf(at: number): NameKey {
    const flags = this.#actorNumber(at, ACTOR.keyFlags);
    return {
      key: this.keyText(at),
      class: this.#classOf(at),
      single: (flags & 1) !== 0,
      shared: (flags & 2) !== 0,
      middle: this.actorWord(at, ACTOR.middle) ?? '',
      suffix: this.actorWord(at, ACTOR.suffix) ?? '',
    };
  }

  /** Neither one name of a person only nor a name that many have. */
  hasTellingKey(at: number): boolean {
    return (this.#actorNumber(at, ACTOR.keyFlags) & 3) === 0;
  }

  get claims(): readonly NameClaim[] {
    const from = this.#at(SECTION.claims);
    return Array.from({ length: this.#rows(SECTION.claims, CLAIM.size) }, (_, nth) => ({
      from: this.word(this.#at(from + nth * CLAIM.size + CLAIM.from)) ?? '',
      to: this.word(this.#at(from + nth * CLAIM.size + CLAIM.to)) ?? '',
      reason: CLAIM_REASONS[this.#at(from + nth * CLAIM.size + CLAIM.reason)] ?? 'acronym',
    }));
  }

  /** Place of the actor of that id; -1 where there is none. */
  placeOf(actor: string): number {
    for (let at = 0; at < this.actorCount; at++) if (this.actorWord(at, ACTOR.id) === actor) return at;
    return -1;
  }

  mentionsOf(actor: number): readonly FolderMention[] {
    const found: FolderMention[] = [];
    const end = this.#at(SECTION.mentions + 1);
    for (let row = this.#at(SECTION.mentions); row < end; row += MENTION.size) {
      const own = this.#at(row + MENTION.actor);
      if (own >> 2 !== actor) continue;
      const [start, to] = [this.#at(row + MENTION.start), this.#at(row + MENTION.end)];
      found.push({ article: this.uri, start, end: to, kind: MENTION_KINDS[own & 3] ?? 'named' });
    }
    return found;
  }

  /** Line and character of an offset. */
  positionOf(offset: number): Position {
    const first = this.#at(SECTION.lines);
    let low = first;
    let high = this.#at(SECTION.lines + 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low - first, character: offset - (low > first ? this.#at(low - 1) : 0) };
  }

  /** The same objects with each call. */
  get events(): readonly IndexedEvent[] {
    this.#events ??= Array.from({ length: this.eventCount }, (_, at) => this.eventAt(at));
    return this.#events;
  }

  get eventCount() {
    return this.#rows(SECTION.events, EVENT.size);
  }

  /** Made anew with each call. */
  eventAt(at: number): IndexedEvent {
    return new IndexedEvent(this, at);
  }

  eventNumber(at: number, field: number): number {
    return this.#at(this.#at(SECTION.events) + at * EVENT.size + field);
  }

  /** One of the parties of all events. */
  party(at: number): FolderParty {
    const one = this.#at(this.#at(SECTION.parties) + at);
    const actors = this.actorCount;
    if (one >= actors) return { actor: null, words: this.word(one - actors) ?? '' };
    return new NamedParty(this, one, this.who[one]?.id ?? null);
  }

  /** The folder's actor that the party is; null where it is none. */
  idOfParty(at: number): string | null {
    return this.who[this.actorOfParty(at)]?.id ?? null;
  }

  /** The article's actor that the party is; -1 where it is none by name. */
  actorOfParty(at: number): number {
    const one = this.#at(this.#at(SECTION.parties) + at);
    return one < this.actorCount ? one : -1;
  }

  word(index: number): string | null {
    if (index === 0) return null;
    const at = this.#at(SECTION.strings) + index;
    return decoder.decode(this.#words.subarray(this.#at(at - 1), this.#at(at)));
  }

  #at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  #rows(section: number, size: number): number {
    return (this.#at(section + 1) - this.#at(section)) / size;
  }

  #actorNumber(at: number, field: number): number {
    return this.#at(this.#at(SECTION.actors) + at * ACTOR.size + field);
  }
}

/** Whoever counts who takes part in what asks hundreds of thousands of them for their actor, and none for its words. */
class NamedParty implements FolderParty {
  readonly #record: ArticleRecord;
  readonly #at: number;

  constructor(
    record: ArticleRecord,
    at: number,
    readonly actor: string | null,
  ) {
    this.#record = record;
    this.#at = at;
  }

  get words(): string {
    return this.#record.actorWord(this.#at, ACTOR.name) ?? '';
  }

  get here(): string | undefined {
    return this.#record.actorWord(this.#at, ACTOR.id) ?? undefined;
  }
}

const NO_WORDS: readonly string[] = [];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
