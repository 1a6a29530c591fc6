/** Which rows are listed, and in which order. Pure. */
import fuzzysort from 'fuzzysort';
import type { ActorRow, EventRow, SidebarModel } from '../messages';
import type { ViewState } from './viewState';

/** Actors listed before "show all": so many that the first events are seen without scrolling. */
export const FIRST_ACTORS = 6;
/** Below this score (0 to 1) a match is scattered letters rather than a word. */
const MIN_SCORE = 0.4;

export interface ListedRows {
  readonly actors: readonly ActorRow[];
  /** Actors that "show all" would add. */
  readonly moreActors: number;
  readonly core: readonly EventRow[];
  /** Smaller events: all, or only what the cursor stands in while they are folded. */
  readonly others: readonly EventRow[];
  readonly othersOpen: boolean;
  /** Smaller events, listed or not. */
  readonly otherCount: number;
  readonly filtered: boolean;
}

const wordsOf = (row: ActorRow): string => [row.name, row.role ?? '', ...row.aliases].join(' \u00b7 ');

const wordsOfEvent = (row: EventRow): string =>
  [
    ...row.source.map((party) => party.text),
    row.act,
    ...row.recipient.map((party) => party.text),
    row.label,
    row.code,
    ...row.place.map((party) => party.text),
    row.when ?? '',
    row.modality ?? '',
    row.speaker?.text ?? '',
  ].join(' \u00b7 ');

/** Rows whose words match, in their own order: a list that re-sorts under the typing hand is hard to read. */
function matching<T>(rows: readonly T[], words: (row: T) => string, filter: string): readonly T[] {
  const found = fuzzysort.go(filter, rows, { keys: [words], threshold: MIN_SCORE, limit: 0 });
  const kept = new Set(found.map((result) => result.obj));
  return rows.filter((row) => kept.has(row));
}

/** Undated events keep their text order, after the dated ones. */
function byDate(rows: readonly EventRow[]): readonly EventRow[] {
  const key = (row: EventRow) => row.sortDate ?? '\uffff';
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** What the editor's cursor stands in; it is listed in any case. */
export interface Current {
  readonly actor: string | null;
  readonly event: string | null;
}

export function listRows(model: SidebarModel, state: ViewState, current: Current): ListedRows {
  const filter = state.filter.trim();
  const filtered = filter !== '';
  const actors = filtered ? matching(model.actors, wordsOf, filter) : model.actors;
  const events = filtered ? matching(model.events, wordsOfEvent, filter) : model.events;
  const ordered = state.order === 'date' ? byDate(events) : events;
  const allActors = filtered || state.allActors;
  const core = ordered.filter((row) => row.core);
  const others = ordered.filter((row) => !row.core);
  // Also where the filter or the lack of core events leaves nothing else to show.
  const othersOpen = filtered || core.length === 0 || state.moreEvents;
  return {
    actors: allActors ? actors : actors.filter((row, index) => index < FIRST_ACTORS || row.id === current.actor),
    moreActors: filtered ? 0 : Math.max(0, model.actors.length - FIRST_ACTORS),
    core,
    others: othersOpen ? others : others.filter((row) => row.id === current.event),
    othersOpen,
    otherCount: others.length,
    filtered,
  };
}
