/** The bearers of one name: its sightings parted into groups, each of which is one actor. */
import type { JoinReason } from '../types';
import type { Book } from './book';
import type { Member } from './joinedActor';
import type { NameLink } from './links';
import { partNamesakes } from './namesakes';
import { type Commonness, Profile, reasonOf, sureness } from './profile';
import type { Seen } from './sightings';

/** What an article itself says of a sighting: its short or former name is explained. */
export type Said = ReadonlyMap<number, NameLink['reason']>;
export const NOTHING_SAID: Said = new Map();

/** Sightings that are one. */
export interface Group {
  /** In the order of articles. */
  readonly sightings: readonly number[];
  readonly said: Said;
  /** Several are called so, as the folder itself says. */
  readonly ambiguous: boolean;
}

/** What a sighting is worth whose short or former name an article explains. */
const SAID_SURENESS: Readonly<Record<NameLink['reason'], number>> = { acronym: 0.97, renamed: 0.95 };

/** The one with most sightings first. */
export function groupsOf(
  book: Book,
  common: Commonness,
  sightings: readonly number[],
  said: Said,
  ambiguous: boolean,
): readonly Group[] {
  const one = { sightings, said, ambiguous };
  if (sightings.length < 2) return [one];
  const profiles = partNamesakes(seenBy(book, sightings), common, ambiguous);
  if (profiles.length === 1) return [one];
  return profiles
    .map(({ seen }) => ({ ...one, sightings: book.sorted(seen.map(({ sighting }) => sighting)) }))
    .sort((a, b) => b.sightings.length - a.sightings.length || book.order(a.sightings[0] ?? 0, b.sightings[0] ?? 0));
}

export function profileOf(book: Book, common: Commonness, { sightings, ambiguous }: Group): Profile {
  const profile = new Profile(common, ambiguous);
  for (const seen of seenBy(book, sightings)) profile.add(seen);
  return profile;
}

/** Each with why it is one of the group, and how sure that is. */
export function membersOf(book: Book, common: Commonness, group: Group): readonly Member[] {
  const [only, another] = group.sightings;
  if (only !== undefined && another === undefined) return [{ sighting: only, reason: 'alone', confidence: 1 }];
  const profile = profileOf(book, common, group);
  return profile.seen.map((seen): Member => {
    const said = group.said.get(seen.sighting);
    const fit = said ? undefined : profile.fit(seen, true);
    const reason: JoinReason = said ?? (fit ? reasonOf(fit) : 'name');
    return { sighting: seen.sighting, reason, confidence: said ? SAID_SURENESS[said] : fit ? sureness(fit.total) : 0 };
  });
}

const seenBy = (book: Book, sightings: readonly number[]): readonly Seen[] =>
  sightings.flatMap((sighting) => book.seen(sighting) ?? []);
