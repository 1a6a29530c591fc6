/** All that is known of the folder at one moment, joined: what `Corpus` is read from. Immutable. */
import type { Register } from '../corrections/overlay';
import type { IndexedEvent } from './indexedEvent';
import { join } from './joining/join';
import type { JoinMemory } from './joining/memory';
import { type ArticleRecord, MENTION_NUMBERS } from './record';
import { type DecidedEvents, decidedEvents } from './sameEvent/decided';
import type { CorpusArticle, FolderActor, FolderEvent, FolderParty } from './types';

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

/** Long enough that steps are not noticed, short enough that a key pressed in between is not late. */
const RECORDS_A_STEP = 50;

/** Yields now and then, so that whoever drives it can do something else in between. */
export function* viewOf(sources: ViewSources): Generator<void, View> {
  const { records } = sources;
  const { actors, ids, memory } = yield* join(records, sources.registerOf, sources.memory);
  const byArticle = new Map<string, readonly IndexedEvent[]>();
  let steps = 0;
  for (const record of records) {
    byArticle.set(record.uri, withActors(record, ids.get(record) ?? []));
    if (++steps % RECORDS_A_STEP === 0) yield;
  }
  const decided = decidedEvents(sources.decisions(byArticle));
  const events = [...byArticle.values()].flatMap((list) =>
    list.map((event) => event.inGroup(decided.groupOf.get(event.id) ?? null)),
  );
  yield;
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

/** Whom the parties of a record's events were last taken for. */
const resolved = new WeakMap<ArticleRecord, readonly (string | null)[]>();

function withActors(record: ArticleRecord, ids: readonly (string | null)[]): readonly IndexedEvent[] {
  const known = resolved.get(record);
  if (known?.every((id, at) => id === ids[at])) return record.events;
  const byActor = new Map(record.actors.map((actor, at) => [actor.id, ids[at] ?? null]));
  // One object however many events the actor takes part in.
  const named = new Map<string, FolderParty>();
  const partyOf = (one: FolderParty): FolderParty => {
    if (one.here === undefined) return one;
    const party = named.get(one.here) ?? { ...one, actor: byActor.get(one.here) ?? null };
    named.set(one.here, party);
    return party;
  };
  const parties = (list: readonly FolderParty[]): readonly FolderParty[] =>
    list.length === 0 ? list : list.map(partyOf);
  record.events = record.events.map((event) =>
    event.with({
      source: parties(event.source),
      recipient: parties(event.recipient),
      place: parties(event.place),
    }),
  );
  resolved.set(record, ids);
  return record.events;
}
