/** All that is known of the folder at one moment, joined: what `Corpus` is read from. Immutable. */
import type { Register } from '../corrections/overlay';
import type { IndexedEvent } from './indexedEvent';
import { join } from './joining/join';
import type { JoinMemory } from './joining/memory';
import { type ArticleRecord, MENTION_NUMBERS } from './record';
import { type DecidedEvents, decidedEvents } from './sameEvent/decided';
import type { CorpusArticle, FolderActor, FolderEvent } from './types';

export interface View {
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly articles: readonly CorpusArticle[];
  readonly actors: readonly FolderActor[];
  readonly events: readonly FolderEvent[];
  readonly decided: DecidedEvents;
  readonly memory: JoinMemory | undefined;
  /** The folder's actor of an article's, by the article's record. */
  readonly ids: ReadonlyMap<ArticleRecord, readonly (string | null)[]>;
}

const NOTHING: DecidedEvents = { groups: [], groupOf: new Map(), isDecided: () => false };
export const EMPTY_VIEW: View = {
  records: new Map(),
  articles: [],
  actors: [],
  events: [],
  decided: NOTHING,
  memory: undefined,
  ids: new Map(),
};

export interface ViewSources {
  /** Articles only, in the order of addresses. */
  readonly records: readonly ArticleRecord[];
  registerOf(article: string): Register | undefined;
  /** Of the last view. */
  readonly memory: JoinMemory | undefined;
  /** What was decided about events, by folder. */
  decisions(events: ReadonlyMap<string, readonly FolderEvent[]>): Parameters<typeof decidedEvents>[0];
}

/** Yields now and then, so that whoever drives it can do something else in between. */
export function* viewOf(sources: ViewSources): Generator<void, View> {
  const { records } = sources;
  const { actors, ids, memory } = yield* join(records, sources.registerOf, sources.memory);
  const byArticle = new Map(records.map((record) => [record.uri, record.events]));
  const decided = decidedEvents(sources.decisions(byArticle));
  yield;
  const events = records.flatMap((record) => inGroups(record.events, decided));
  yield;
  // At once and last: whoever reads the former view in between must find its actors.
  for (const record of records) resolveParties(record, ids.get(record) ?? []);
  return {
    records: new Map(records.map((record) => [record.uri, record])),
    articles: records.map(articleOf),
    actors,
    events,
    decided,
    memory,
    ids,
  };
}

/** Read once for a record. */
const articles = new WeakMap<ArticleRecord, CorpusArticle>();

function articleOf(record: ArticleRecord): CorpusArticle {
  const known = articles.get(record);
  if (known) return known;
  const { uri, title, date, language, mainEvents, reviewedEvents, decisions } = record;
  const mentions = record.mentions.length / MENTION_NUMBERS;
  const article = { uri, title, date, language, mentions, mainEvents, reviewedEvents, decisions };
  articles.set(record, article);
  return article;
}

function resolveParties({ parties }: ArticleRecord, ids: readonly (string | null)[]): void {
  for (let at = 0; at < parties.length; at++) {
    const party = parties[at];
    if (party) party.actor = ids[at] ?? null;
  }
}

function inGroups(events: readonly IndexedEvent[], { groupOf }: DecidedEvents): readonly FolderEvent[] {
  return groupOf.size === 0 ? events : events.map((event) => event.inGroup(groupOf.get(event.id) ?? null));
}
