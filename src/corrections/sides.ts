/** Whether the sides of an event are those of gold. */
import { overlaps, placeKey } from '../model/spans';
import type { Analysis, Event, Participant } from '../model/types';

export type Names = ReadonlyMap<string, string>;
const nameAt = ({ actors }: Analysis): Names => new Map(actors.map((one) => [one.id, one.name]));

export const actorsOf = (gold: Analysis, other: Analysis): Actors => ({
  gold: nameAt(gold),
  other: nameAt(other),
  paired: pairedActors(gold, other),
});

/** By id of an actor of the other: the gold actor that most of its mentions are of. */
function pairedActors(gold: Analysis, other: Analysis): ReadonlyMap<string, string> {
  const at = new Map(gold.mentions.flatMap((one) => (one.actor === null ? [] : [[placeKey(one), one.actor] as const])));
  const shared = new Map<string, Map<string, number>>();
  for (const { actor, ...place } of other.mentions) {
    const theirs = at.get(placeKey(place));
    if (actor === null || theirs === undefined) continue;
    const counts = shared.get(actor) ?? new Map<string, number>();
    shared.set(actor, counts.set(theirs, (counts.get(theirs) ?? 0) + 1));
  }
  const most = (counts: ReadonlyMap<string, number>): string =>
    [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  return new Map([...shared].map(([actor, counts]) => [actor, most(counts)]));
}

/** Names by id, and who is who. */
interface Actors {
  readonly gold: Names;
  readonly other: Names;
  readonly paired: ReadonlyMap<string, string>;
}

/**
 * One gold party of each side is named, and none where gold has none; of a mutual deed two, wherever they stand. A party is named
 * by its place, by an actor that is the same by its mentions, or by the same name.
 */
export function sidesAgree(gold: Event, other: Event, actors: Actors): boolean {
  const named = (wanted: readonly Participant[], told: readonly Participant[]): number =>
    wanted.filter((one) => told.some((each) => isParty(one, each, actors))).length;
  if (gold.reciprocal) {
    const parties = [...gold.source, ...gold.recipient];
    return named(parties, [...other.source, ...other.recipient]) >= Math.min(2, parties.length);
  }
  const agree = (wanted: readonly Participant[], told: readonly Participant[]): boolean =>
    wanted.length === 0 ? told.length === 0 : named(wanted, told) > 0;
  return agree(gold.source, other.source) && agree(gold.recipient, other.recipient);
}

function isParty(gold: Participant, other: Participant, actors: Actors): boolean {
  if (overlaps(gold, other)) return true;
  if (gold.actor === null || other.actor === null) return false;
  const name = actors.gold.get(gold.actor);
  return (
    actors.paired.get(other.actor) === gold.actor || (name !== undefined && name === actors.other.get(other.actor))
  );
}
