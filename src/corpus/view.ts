/** All that is known of the folder at one moment, joined: what `Corpus` is read from. Immutable. */
import type { Register } from '../corrections/overlay';
import { join } from './joining/join';
import type { ArticleRecord } from './record';
import { type DecidedEvents, decidedEvents } from './sameEvent/decided';
import { suggest } from './sameEvent/suggest';
import type { CorpusArticle, FolderActor, FolderEvent, FolderParty, SameEventSuggestion } from './types';

export interface View {
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly articles: readonly CorpusArticle[];
  readonly actors: readonly FolderActor[];
  readonly events: readonly FolderEvent[];
  readonly decided: DecidedEvents;
  readonly suggestions: readonly SameEventSuggestion[];
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
  suggestions: [],
  ids: new Map(),
};

export interface ViewSources {
  /** Articles only, in the order of addresses. */
  readonly records: readonly ArticleRecord[];
  registerOf(article: string): Register | undefined;
  /** What was decided about events, by folder. */
  decisions(events: ReadonlyMap<string, readonly FolderEvent[]>): Parameters<typeof decidedEvents>[0];
}

/** Long enough that steps are not noticed, short enough that a key pressed in between is not late. */
const RECORDS_A_STEP = 50;

/** Yields now and then, so that whoever drives it can do something else in between. */
export function* viewOf(sources: ViewSources): Generator<void, View> {
  const { records } = sources;
  const { actors, ids } = yield* join(records, sources.registerOf);
  const byArticle = new Map<string, readonly FolderEvent[]>();
  let steps = 0;
  for (const record of records) {
    byArticle.set(record.uri, withActors(record, ids.get(record) ?? []));
    if (++steps % RECORDS_A_STEP === 0) yield;
  }
  const decided = decidedEvents(sources.decisions(byArticle));
  const events = [...byArticle.values()].flatMap((list) => list.map((event) => withGroup(event, decided)));
  yield;
  const suggestions = yield* suggest(events, decided.isDecided);
  return {
    records: new Map(records.map((record) => [record.uri, record])),
    articles: records.map(articleOf),
    actors,
    events,
    decided,
    suggestions,
    ids,
  };
}

const articleOf = (record: ArticleRecord): CorpusArticle => ({
  uri: record.uri,
  title: record.title,
  date: record.date,
  language: record.language,
  mentions: record.mentions.length / 4,
  mainEvents: record.mainEvents,
  reviewedEvents: record.reviewedEvents,
  decisions: record.decisions,
});

/** The last view's events of a record, so that what did not change stays the same object. */
const kept = new WeakMap<ArticleRecord, { readonly ids: string; readonly events: readonly FolderEvent[] }>();

function withActors(record: ArticleRecord, ids: readonly (string | null)[]): readonly FolderEvent[] {
  const key = ids.join('\n');
  const known = kept.get(record);
  if (known?.ids === key) return known.events;
  const byActor = new Map(record.actors.map((actor, at) => [actor.id, ids[at] ?? null]));
  const parties = (list: readonly FolderParty[]): readonly FolderParty[] =>
    list.length === 0
      ? list
      : list.map((one) => (one.here === undefined ? one : { ...one, actor: byActor.get(one.here) ?? null }));
  const events = record.events.map((event) => ({
    ...event,
    source: parties(event.source),
    recipient: parties(event.recipient),
    place: parties(event.place),
  }));
  kept.set(record, { ids: key, events });
  return events;
}

function withGroup(event: FolderEvent, { groupOf }: DecidedEvents): FolderEvent {
  const group = groupOf.get(event.id) ?? null;
  return group === event.group ? event : { ...event, group };
}
