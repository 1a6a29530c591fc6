/**
 * An event of the index. There are hundreds of thousands in a large folder: what the events of one article share is kept
 * once, and small numbers stand in place of objects.
 */
import type { Act, Modality, Polarity, QuadClass } from '../model/types';
import type { FolderEvent, FolderParty, Reviewed } from './types';

/** What the events of one article share. */
export interface EventHome {
  readonly uri: string;
  /** Of the address: ids are unique over the folder. */
  readonly mark: string;
  readonly published: string | null;
}

/** What kind of thing an event says: few hundred of them in any folder, each kept once. */
export interface EventKind {
  readonly act: Act;
  readonly code: Act;
  readonly subtype: string | null;
  readonly quad: QuadClass;
  readonly intensity: number;
  readonly modality: Modality;
  readonly polarity: Polarity;
}

export interface EventParts {
  /** Id in the article's analysis. */
  readonly event: string;
  readonly kind: EventKind;
  readonly line: string;
  readonly source: readonly FolderParty[];
  readonly recipient: readonly FolderParty[];
  readonly place: readonly FolderParty[];
  readonly time: string | null;
  /** Start and end of the trigger, then of the sentence. */
  readonly spans: readonly [number, number, number, number];
  readonly sentenceText: string | null;
  /** In thousandths. */
  readonly confidence: number;
  readonly main: boolean;
  readonly reviewed: Reviewed;
}

export class IndexedEvent implements FolderEvent {
  readonly event: string;
  readonly line: string;
  readonly source: readonly FolderParty[];
  readonly recipient: readonly FolderParty[];
  readonly place: readonly FolderParty[];
  readonly time: string | null;
  readonly sentenceText: string | null;
  readonly main: boolean;
  readonly reviewed: Reviewed;
  readonly group: string | null;
  readonly #home: EventHome;
  readonly #kind: EventKind;
  readonly #triggerStart: number;
  readonly #triggerEnd: number;
  readonly #sentenceStart: number;
  readonly #sentenceEnd: number;
  readonly #confidence: number;

  constructor(home: EventHome, parts: EventParts, group: string | null = null) {
    const [triggerStart, triggerEnd, sentenceStart, sentenceEnd] = parts.spans;
    this.event = parts.event;
    this.line = parts.line;
    this.source = parts.source;
    this.recipient = parts.recipient;
    this.place = parts.place;
    this.time = parts.time;
    this.sentenceText = parts.sentenceText;
    this.main = parts.main;
    this.reviewed = parts.reviewed;
    this.group = group;
    this.#home = home;
    this.#kind = parts.kind;
    this.#triggerStart = triggerStart;
    this.#triggerEnd = triggerEnd;
    this.#sentenceStart = sentenceStart;
    this.#sentenceEnd = sentenceEnd;
    this.#confidence = parts.confidence;
  }

  inGroup(group: string | null): IndexedEvent {
    return group === this.group ? this : new IndexedEvent(this.#home, this.#parts, group);
  }

  get id() {
    return `${this.#home.mark}:${this.event}`;
  }

  get article() {
    return this.#home.uri;
  }

  get published() {
    return this.#home.published;
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

  /** The first day of a date or an interval; null where none is named. */
  get day(): string | null {
    return this.time === null ? null : (/^\d{4}-\d{2}-\d{2}/.exec(this.time)?.[0] ?? null);
  }

  get trigger() {
    return { start: this.#triggerStart, end: this.#triggerEnd };
  }

  get sentence() {
    return { start: this.#sentenceStart, end: this.#sentenceEnd };
  }

  get confidence() {
    return this.#confidence / 1_000;
  }

  get #parts(): EventParts {
    const { event, line, source, recipient, place, time, sentenceText, main, reviewed } = this;
    const spans = [this.#triggerStart, this.#triggerEnd, this.#sentenceStart, this.#sentenceEnd] as const;
    const rest = { event, line, source, recipient, place, time, sentenceText, main, reviewed };
    return { ...rest, kind: this.#kind, spans, confidence: this.#confidence };
  }
}
