/** Chains of a snapshot: events that are told more than once. Worked out once for a snapshot. */
import type { Event, Snapshot } from './types';

export interface Chains {
  /** The best-ranked mention of each chain: it stands for the event in lists. */
  readonly best: ReadonlyMap<string, Event>;
  /** The same, by rank. */
  readonly byRank: readonly Event[];
}

const chains = new WeakMap<Snapshot, Chains>();

export function chainsOf(snapshot: Snapshot): Chains {
  const known = chains.get(snapshot);
  if (known) return known;
  const best = new Map<string, Event>();
  for (const event of snapshot.analysis.events) {
    const other = best.get(event.chain);
    if (!other || event.rank < other.rank) best.set(event.chain, event);
  }
  const built = { best, byRank: [...best.values()].sort((a, b) => a.rank - b.rank) };
  chains.set(snapshot, built);
  return built;
}
