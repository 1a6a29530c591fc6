/** One event once: what a person took for the same is told by its best report, with all reports kept. */
import type { Corpus, EventGroup, FolderEvent } from './types';

export interface ReportedEvent {
  /** The report that tells it best. */
  readonly lead: FolderEvent;
  /** All of them, the first published first; at least the lead. */
  readonly reports: readonly FolderEvent[];
  /** Where reports give different numbers, each report's in the order of `reports`; '' where one gives none. */
  readonly differing: readonly (readonly string[])[];
}

type Groups = Pick<Corpus, 'groups' | 'event'>;

/** In the order of `found`; a group comes whole where one of its reports was found. */
export const reportedEvents = (corpus: Groups, found: readonly FolderEvent[]): readonly ReportedEvent[] => {
  const whole = reportsIn(corpus);
  return leadsOf(corpus, found).map(whole);
};

/** Of each event the report that tells it best; `found` itself where nobody took any for the same. */
export function leadsOf(corpus: Groups, found: readonly FolderEvent[]): readonly FolderEvent[] {
  const groups = corpus.groups();
  if (groups.length === 0) return found;
  const whole = reportsIn(corpus);
  const told = new Set<EventGroup['id']>();
  return found.flatMap((event) => {
    const { group } = event;
    if (group === null || !groups.some(({ id }) => id === group)) return event;
    if (told.has(group)) return [];
    told.add(group);
    return whole(event).lead;
  });
}

/** All that is told of an event, for one of its reports. */
export function reportsIn(corpus: Groups): (event: FolderEvent) => ReportedEvent {
  const byId = new Map(corpus.groups().map((group) => [group.id, group]));
  return (event) => {
    const group = event.group === null ? undefined : byId.get(event.group);
    if (!group) return { lead: event, reports: [event], differing: [] };
    const reports = group.events.flatMap((id) => corpus.event(id) ?? []);
    return { lead: reports.reduce(better, event), reports, differing: group.differing };
  };
}

const better = (a: FolderEvent, b: FolderEvent): FolderEvent =>
  Number(b.main) - Number(a.main) > 0 || (b.main === a.main && b.confidence > a.confidence) ? b : a;
