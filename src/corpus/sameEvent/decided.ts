/** What people said about reports of one event: groups, and pairs that are two events. */
import { type Correction, type EventKey, standing } from '../../corrections/correction';
import type { EventGroup, FolderEvent } from '../types';
import { differingNumbers } from './score';

export interface DecidedEvents {
  readonly groups: readonly EventGroup[];
  /** By event. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly isDecided: (a: FolderEvent, b: FolderEvent) => boolean;
}

/** @param find the event that a decision of a folder names; undefined where it is no longer told */
export function decidedEvents(
  corrections: readonly {
    readonly find: (key: EventKey) => FolderEvent | undefined;
    readonly all: readonly Correction[];
  }[],
): DecidedEvents {
  const groupOf = new Map<string, Set<FolderEvent>>();
  const others = new Set<string>();
  for (const { find, all } of corrections)
    for (const one of standing(all)) {
      if (one.op !== 'same-event' && one.op !== 'other-event') continue;
      const events = one.events.flatMap((key) => find(key) ?? []);
      if (one.op === 'same-event') join(events, groupOf, others);
      else part(events, groupOf, others);
    }
  const sets = new Set([...groupOf.values()].filter((group) => group.size > 1));
  const groups = [...sets].map(groupFrom).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    groups,
    groupOf: new Map(groups.flatMap(({ id, events }) => events.map((event) => [event, id] as const))),
    isDecided: (a, b) => others.has(pairOf(a, b)) || (groupOf.has(a.id) && groupOf.get(a.id) === groupOf.get(b.id)),
  };
}

const pairOf = (a: FolderEvent, b: FolderEvent): string => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);

function join(events: readonly FolderEvent[], groupOf: Map<string, Set<FolderEvent>>, others: Set<string>): void {
  const all = new Set(events.flatMap((event) => [event, ...(groupOf.get(event.id) ?? [])]));
  for (const event of all) groupOf.set(event.id, all);
  for (const a of events) for (const b of events) others.delete(pairOf(a, b));
}

/** The second and later leave the group of the first. */
function part(
  [first, ...rest]: readonly FolderEvent[],
  groupOf: Map<string, Set<FolderEvent>>,
  others: Set<string>,
): void {
  if (!first) return;
  for (const event of rest) {
    others.add(pairOf(first, event));
    const group = groupOf.get(event.id);
    if (!group?.has(first)) continue;
    group.delete(event);
    groupOf.delete(event.id);
  }
}

function groupFrom(group: ReadonlySet<FolderEvent>): EventGroup {
  const events = [...group].sort((a, b) =>
    (a.published ?? '') < (b.published ?? '')
      ? -1
      : (a.published ?? '') > (b.published ?? '')
        ? 1
        : a.id < b.id
          ? -1
          : 1,
  );
  const [first] = events;
  const rows: string[][] = [];
  if (first)
    for (const [at, event] of events.entries()) {
      const pair = differingNumbers(first, event);
      if (!pair) continue;
      const row = rows.find(([own]) => own === pair[0]) ?? [pair[0], ...new Array<string>(events.length - 1).fill('')];
      row[at] = pair[1];
      if (!rows.includes(row)) rows.push(row);
    }
  return { id: first?.id ?? '', events: events.map(({ id }) => id), differing: rows };
}
