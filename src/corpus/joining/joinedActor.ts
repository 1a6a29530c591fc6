/** Sightings that are one, as the folder's actor. */
import type { RegisteredActor } from '../../corrections/overlay';
import type { FolderActor, JoinReason, Sighting } from '../types';
import { MAX_ALIASES, type Member, sightingOf } from './loneActor';
import type { Seen } from './sightings';

/** Whom several articles name, or the register. */
export class JoinedActor implements FolderActor {
  readonly name: string;
  readonly type: FolderActor['type'];
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly link: string | null;
  readonly known: boolean;
  readonly reason: JoinReason;
  readonly confidence: number;
  readonly mentions: number;
  readonly articles: number;
  readonly #members: readonly Member[];

  constructor(
    readonly id: string,
    members: readonly Member[],
    registered?: RegisteredActor,
  ) {
    const sorted =
      members.length > 1 ? [...members].sort((a, b) => (a.seen.record.uri < b.seen.record.uri ? -1 : 1)) : members;
    // A short or a former name is an alias as long as somebody uses the other.
    const proper = sorted.filter(({ reason }) => reason !== 'acronym' && reason !== 'renamed' && reason !== 'surname');
    const weakest = sorted.reduce((low, one) => (one.confidence < low.confidence ? one : low));
    const names = commonest(proper.length > 0 ? proper : sorted, ({ actor }) => [actor.name], byMentions);
    const others = commonest(sorted, ({ actor }) => [actor.name, ...actor.aliases], byMentions);
    const types = commonest(sorted, ({ actor }) => [actor.type], once);
    const roles = commonest(sorted, ({ actor }) => (actor.role ? [actor.role] : []), once);
    const links = commonest(sorted, ({ actor }) => (actor.link ? [actor.link] : []), once);
    this.name = registered?.name ?? bestName(names);
    this.type = registered?.type ?? types[0] ?? 'other';
    this.aliases = [...new Set([...(registered?.aliases ?? []), ...others])]
      .filter((one) => one !== this.name)
      .slice(0, MAX_ALIASES);
    this.role = (registered && registered.role !== undefined ? registered.role : roles[0]) ?? null;
    this.link = registered?.link ?? links[0] ?? null;
    this.known = registered !== undefined;
    this.reason = weakest.reason;
    this.confidence = weakest.confidence;
    this.mentions = sorted.reduce((sum, { seen }) => sum + seen.actor.mentions, 0);
    this.articles = new Set(sorted.map(({ seen }) => seen.record)).size;
    this.#members = sorted;
  }

  get sightings(): readonly Sighting[] {
    return this.#members.map(sightingOf);
  }
}

const byMentions = ({ actor }: Seen): number => actor.mentions;
const once = (): number => 1;

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
