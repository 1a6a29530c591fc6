/** Sightings that are one, as the folder's actor. */
import type { RegisteredActor } from '../../corrections/overlay';
import type { FolderActor, JoinReason } from '../types';
import type { Seen } from './sightings';

export interface Member {
  readonly seen: Seen;
  readonly reason: JoinReason;
  /** That it is one of them, 0 to 1. */
  readonly confidence: number;
}

/** Other names that are kept of an actor. */
const MAX_ALIASES = 12;

export function folderActor(id: string, members: readonly Member[], registered?: RegisteredActor): FolderActor {
  const sorted =
    members.length > 1 ? [...members].sort((a, b) => (a.seen.record.uri < b.seen.record.uri ? -1 : 1)) : members;
  // A short or a former name is an alias as long as somebody uses the other.
  const proper = sorted.filter(({ reason }) => reason !== 'acronym' && reason !== 'renamed' && reason !== 'surname');
  const names = commonest(
    proper.length > 0 ? proper : sorted,
    ({ actor }) => [actor.name],
    ({ actor }) => actor.mentions,
  );
  const name = registered?.name ?? bestName(names);
  const weakest = sorted.reduce((low, one) => (one.confidence < low.confidence ? one : low));
  const others = commonest(
    sorted,
    ({ actor }) => [actor.name, ...actor.aliases],
    ({ actor }) => actor.mentions,
  );
  const aliases = [...new Set([...(registered?.aliases ?? []), ...others])].filter((one) => one !== name);
  const roles = commonest(
    sorted,
    ({ actor }) => (actor.role ? [actor.role] : []),
    () => 1,
  );
  const links = commonest(
    sorted,
    ({ actor }) => (actor.link ? [actor.link] : []),
    () => 1,
  );
  return {
    id,
    name,
    type:
      registered?.type ??
      commonest(
        sorted,
        ({ actor }) => [actor.type],
        () => 1,
      )[0] ??
      'other',
    aliases: aliases.slice(0, MAX_ALIASES),
    role: (registered && registered.role !== undefined ? registered.role : roles[0]) ?? null,
    link: registered?.link ?? links[0] ?? null,
    known: registered !== undefined,
    reason: weakest.reason,
    confidence: weakest.confidence,
    mentions: sorted.reduce((sum, { seen }) => sum + seen.actor.mentions, 0),
    articles: new Set(sorted.map(({ seen }) => seen.record)).size,
    sightings: sorted.map(({ seen, reason, confidence }) => ({
      article: seen.record.uri,
      actor: seen.actor.id,
      name: seen.actor.name,
      role: seen.actor.role,
      mentions: seen.actor.mentions,
      reason,
      confidence,
    })),
  };
}

/** The commonest name that is no part of a longer one of nearly the same use: a full name before a part of it. */
function bestName(names: readonly string[]): string {
  const [first = ''] = names;
  return names.slice(0, 4).find((one) => one.length > first.length && ` ${one} `.includes(` ${first} `)) ?? first;
}

/** By how often they are used, the commonest first; of two the longer. */
function commonest(
  members: readonly Member[],
  wordsOf: (seen: Seen) => readonly string[],
  weightOf: (seen: Seen) => number,
): readonly string[] {
  const [only] = members;
  if (members.length === 1 && only) return wordsOf(only.seen);
  const counts = new Map<string, number>();
  for (const { seen } of members)
    for (const words of wordsOf(seen)) counts.set(words, (counts.get(words) ?? 0) + weightOf(seen));
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([words]) => words);
}
