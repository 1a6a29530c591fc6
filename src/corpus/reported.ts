/** One event once: what a person took for the same is told by its best report, with all reports kept. */
import type { EventGroup, FolderEvent } from './types';

export interface ReportedEvent {
  /** The report that tells it best. */
  readonly lead: FolderEvent;
  /** All of them, the first published first; at least the lead. */
  readonly reports: readonly FolderEvent[];
  /** Where reports give different numbers, each report's in the order of `reports`; '' where one gives none. */
  readonly differing: readonly (readonly string[])[];
}

/** In the order of `found`; a group comes whole where one of its reports was found. `all` are the events by id. */
export function reportedEvents(
  found: readonly FolderEvent[],
  groups: readonly EventGroup[],
  all: (id: string) => FolderEvent | undefined,
): readonly ReportedEvent[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const told = new Set<string>();
  return found.flatMap((event): readonly ReportedEvent[] => {
    const group = event.group === null ? undefined : byId.get(event.group);
    if (!group) return [{ lead: event, reports: [event], differing: [] }];
    if (told.has(group.id)) return [];
    told.add(group.id);
    const reports = group.events.flatMap((id) => all(id) ?? []);
    return [{ lead: reports.reduce(better, event), reports, differing: group.differing }];
  });
}

const better = (a: FolderEvent, b: FolderEvent): FolderEvent =>
  Number(b.main) - Number(a.main) > 0 || (b.main === a.main && b.confidence > a.confidence) ? b : a;
