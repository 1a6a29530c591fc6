/** All that is known of the folder at one moment, joined: what `Corpus` is read from. Immutable. */
import { finished, type Steps } from '../base/steps';
import type { Register } from '../corrections/overlay';
import type { ArticleRecord } from './articleRecord';
import type { IndexedEvent } from './indexedEvent';
import { type Joining, join } from './joining/joining';
import { type DecidedEvents, decidedEvents } from './sameEvent/decided';
import type { CorpusArticle, FolderActor, FolderEvent, FolderMention } from './types';

/** Articles between two yields. */
const A_STEP = 50;
const NOTHING: DecidedEvents = { groups: [], groupOf: new Map(), isDecided: () => false };

export interface ViewSources {
  /** Articles only, in the order of addresses. */
  readonly records: readonly ArticleRecord[];
  registerOf(article: string): Register | undefined;
  /** Of the last view. */
  readonly joining: Joining | undefined;
  /** Somebody read the events of the last view, and is about to read these. */
  readonly isRead?: boolean | undefined;
  /** What was decided about events, by folder. */
  decisions(events: (article: string) => readonly FolderEvent[]): Parameters<typeof decidedEvents>[0];
}

/** Yields now and then, so that whoever drives it can do something else in between. */
export function* viewOf(sources: ViewSources): Generator<void, View> {
  const { records } = sources;
  const byUri = new Map(records.map((record) => [record.uri, record]));
  yield;
  const decided = decidedEvents(sources.decisions((article) => byUri.get(article)?.events ?? []));
  yield;
  const joining = yield* join(records, sources.registerOf, sources.joining);
  const view = new View(byUri, decided, joining);
  if (sources.isRead) yield* view.gather();
  return view;
}

export class View {
  readonly articles: readonly CorpusArticle[];
  /** Those with most mentions first. */
  readonly actors: readonly FolderActor[];
  /** Of articles with a report that belongs to a group. */
  readonly #inGroups = new Map<ArticleRecord, readonly IndexedEvent[]>();
  #events: readonly FolderEvent[] | undefined;
  #marks: ReadonlyMap<string, ArticleRecord> | undefined;

  constructor(
    readonly records: ReadonlyMap<string, ArticleRecord> = new Map(),
    readonly decided: DecidedEvents = NOTHING,
    readonly joining?: Joining,
  ) {
    this.articles = [...records.values()].map(articleOf);
    this.actors = joining?.actors ?? [];
  }

  /** In the order of articles, then of the text. */
  get events(): readonly FolderEvent[] {
    if (!this.#events) finished(this.gather());
    return this.#events ?? [];
  }

  get isRead(): boolean {
    return this.#events !== undefined;
  }

  /** The events, one by one, made anew: for whoever looks at all of them once. */
  *eachEvent(): Generator<FolderEvent> {
    const { groupOf } = this.decided;
    for (const record of this.records.values())
      for (let at = 0; at < record.eventCount; at++) {
        const event = record.eventAt(at);
        yield groupOf.size === 0 ? event : event.inGroup(groupOf.get(event.id) ?? null);
      }
  }

  /** Makes the list of all events: hundreds of thousands of objects, the first time. */
  *gather(): Steps<void> {
    const events: FolderEvent[] = [];
    let steps = 0;
    for (const record of this.records.values()) {
      for (const event of this.eventsIn(record)) events.push(event);
      if (++steps % A_STEP === 0) yield;
    }
    this.#events = events;
  }

  article(uri: string): CorpusArticle | undefined {
    const record = this.records.get(uri);
    return record && articleOf(record);
  }

  actor(id: string): FolderActor | undefined {
    return this.joining?.find(id);
  }

  event(id: string): FolderEvent | undefined {
    this.#marks ??= new Map([...this.records.values()].map((record) => [record.mark, record]));
    const record = this.#marks.get(id.slice(0, id.indexOf(':')));
    return record && this.eventsIn(record).find((event) => event.id === id);
  }

  /** Events in which the actor is source or recipient. */
  eventsOf(actor: string): readonly FolderEvent[] {
    const places = new Map<ArticleRecord, number[]>();
    this.joining?.find(actor)?.each((record, at) => {
      const own = places.get(record);
      if (own) own.push(at);
      else places.set(record, [at]);
    });
    return [...places].flatMap(([record, own]) => this.eventsIn(record).filter((event) => event.isBy(own)));
  }

  firstMentionOf(actor: string): FolderMention | undefined {
    let first: FolderMention | undefined;
    this.joining?.find(actor)?.each((record, at) => {
      first ??= record.mentionsOf(at)[0];
    });
    return first;
  }

  mentionsOf(actor: string, article?: string): readonly FolderMention[] {
    const mentions: FolderMention[] = [];
    this.joining?.find(actor)?.each((record, at) => {
      if (article !== undefined && record.uri !== article) return;
      for (const mention of record.mentionsOf(at)) mentions.push(mention);
    });
    return mentions;
  }

  eventsIn(record: ArticleRecord): readonly IndexedEvent[] {
    const { groupOf } = this.decided;
    if (groupOf.size === 0) return record.events;
    const known = this.#inGroups.get(record);
    if (known) return known;
    if (!record.events.some(({ id }) => groupOf.has(id))) return record.events;
    const own = record.events.map((event) => event.inGroup(groupOf.get(event.id) ?? null));
    this.#inGroups.set(record, own);
    return own;
  }
}

export const EMPTY_VIEW = new View();

/** Read once for a record. */
const articles = new WeakMap<ArticleRecord, CorpusArticle>();

function articleOf(record: ArticleRecord): CorpusArticle {
  const known = articles.get(record);
  if (known) return known;
  const { uri, title, date, language, mainEvents, reviewedEvents, decisions } = record;
  const mentions = record.mentionCount;
  const article = { uri, title, date, language, mentions, mainEvents, reviewedEvents, decisions };
  articles.set(record, article);
  return article;
}
