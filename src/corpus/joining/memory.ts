/** What a join found out name by name, for the next one: after one edited article few names have to be looked at again. */
import type { ArticleRecord } from '../record';
import type { FolderActor } from '../types';
import { JoinedActor } from './joinedActor';
import type { NameLink } from './links';
import type { Member } from './loneActor';
import { partNamesakes } from './namesakes';
import { type Commonness, type Profile, reasonOf, sureness } from './profile';
import type { Seen } from './sightings';

type Reasons = ReadonlyMap<Seen, NameLink['reason']>;

/** Sightings that are one, and why. */
export class Group {
  #actor: FolderActor | undefined;

  constructor(
    readonly profile: Profile,
    readonly members: readonly Member[],
  ) {}

  /** The same object for the same id. */
  actor(id: string): FolderActor {
    const [only] = this.members;
    if (this.#actor?.id === id) return this.#actor;
    this.#actor = only && this.members.length === 1 ? only.seen.alone(id) : new JoinedActor(id, this.members);
    return this.#actor;
  }
}

interface Block {
  readonly ambiguous: boolean;
  readonly list: readonly Seen[];
  readonly said: readonly (NameLink['reason'] | undefined)[];
  readonly groups: readonly Group[];
}

/** What a sighting is worth whose short or former name an article explains. */
const LINK_SURENESS: Readonly<Record<NameLink['reason'], number>> = { acronym: 0.97, renamed: 0.95 };
/** How much the folder may grow or shrink before what is common in it is counted again. */
const DRIFT = 0.02;
const RECORDS_A_STEP = 100;

export class JoinMemory {
  #blocks = new Map<string, Block>();
  /** Those that the join under way has asked for. */
  #asked = new Map<string, Block>();

  constructor(private readonly common: Commonness) {}

  /** Whether what is common in the folder is still about what it was. */
  fits(articles: number): boolean {
    return Math.abs(articles - this.common.articles) <= Math.max(1, this.common.articles * DRIFT);
  }

  /** The bearers of one name, the one with most sightings first. */
  groupsOf(key: string, list: readonly Seen[], reasons: Reasons, ambiguous: boolean): readonly Group[] {
    const known = this.#blocks.get(key);
    const isSame =
      known?.ambiguous === ambiguous &&
      known.list.length === list.length &&
      list.every((seen, i) => seen === known.list[i] && reasons.get(seen) === known.said[i]);
    if (known && isSame) {
      this.#asked.set(key, known);
      return known.groups;
    }
    const profiles = [...partNamesakes(list, this.common, ambiguous)];
    if (profiles.length > 1) profiles.sort((a, b) => b.seen.length - a.seen.length || (uriOf(a) < uriOf(b) ? -1 : 1));
    const groups = profiles.map((profile) => new Group(profile, membersOf(profile, reasons)));
    this.#asked.set(key, { ambiguous, list: [...list], said: list.map((seen) => reasons.get(seen)), groups });
    return groups;
  }

  /** The join is over: names that it did not ask for are forgotten. */
  settle(): void {
    this.#blocks = this.#asked;
    this.#asked = new Map();
  }
}

const uriOf = ({ seen }: Profile): string =>
  seen.reduce((least, { record }) => (least === '' || record.uri < least ? record.uri : least), '');

function membersOf(profile: Profile, reasons: Reasons): readonly Member[] {
  if (profile.seen.length === 1) return profile.seen.map((seen) => ({ seen, reason: 'alone', confidence: 1 }));
  const members = profile.seen.map((seen): Member => {
    const said = reasons.get(seen);
    if (said) return { seen, reason: said, confidence: LINK_SURENESS[said] };
    const fit = profile.fit(seen, true);
    return { seen, reason: reasonOf(fit), confidence: sureness(fit.total) };
  });
  profile.rest();
  return members;
}

/** How rare each name and each word is: 1 for what one article has, 0 for what all have. */
export function* commonnessOf(
  records: readonly ArticleRecord[],
  blocks: ReadonlyMap<string, readonly Seen[]>,
): Generator<void, Commonness> {
  const articles = records.length;
  const rarity = (count: number): number =>
    articles < 3 ? 0.5 : Math.max(0, 1 - Math.log(count) / Math.log(articles));
  const counts = new Map<number, number>();
  let steps = 0;
  for (const record of records) {
    for (const word of new Set(record.actors.flatMap(({ context }) => context)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    if (++steps % RECORDS_A_STEP === 0) yield;
  }
  const names = new Map<number, number>();
  for (const [first, ...others] of blocks.values())
    if (first && others.length > 0) names.set(first.number, rarity(others.length + 1));
  const words = new Map<number, number>();
  for (const [word, count] of counts) if (count > 1) words.set(word, rarity(count));
  yield;
  const only = rarity(1);
  return { articles, of: (key) => names.get(key) ?? only, ofWord: (hash) => words.get(hash) ?? only };
}
