/** Some sightings taken for one actor, and how well another fits to them. */
import type { JoinReason } from '../types';
import { nameWorth, SHARED_BODY } from './nameWorth';
import type { Seen } from './sightings';

/** How rare names and words are in the folder, 0 to 1: company that everybody keeps tells nothing. */
export interface Commonness {
  /** By the number of a key. */
  of(key: number): number;
  ofWord(hash: number): number;
}

/** Evidence that a sighting is one of a profile, in log odds; `total` includes what the name alone is worth. */
export interface Fit {
  readonly total: number;
  readonly name: number;
  readonly role: number;
  readonly company: number;
  readonly context: number;
}

/**
 * What each finding is worth, in log odds. Set by hand on the invented folders of the tests and checked on others
 * (`npm run bench:joining`); no learned model: there is no gold of newspapers' archives to learn it from.
 */
const WORTH = {
  otherMiddle: -6,
  otherSuffix: -6,
  oneSuffix: -1,
  sameWalk: 1.4,
  otherWalk: -3.2,
  roleWord: 0.8,
  otherRole: -0.9,
  companion: 1.1,
  noCompanion: -0.9,
  contextWord: 0.8,
  noContext: -0.8,
  /** A trade that both follow, where nothing else of theirs is alike: two coaches, two senators of one name. */
  tradeAlone: 0.2,
};
const MOST = { roleWords: 2, companions: 3.3, context: 2 };
/** Worth of shared company or words from which nothing is missed. */
const FULL = 0.8;
/** Words in common that are less rare say nothing. */
const BARELY = 0.4;
/** Below so many there is too little to miss anything. */
const ENOUGH = { companions: 3, context: 6 };

export class Profile {
  readonly seen: Seen[] = [];
  /** How many of `seen` are counted: whoever is not compared is not. */
  #counted = 0;
  #tallies: Tallies | undefined;

  constructor(
    private readonly common: Commonness,
    /** Several are called so, as the folder itself says: the name tells as little as "Supreme Court". */
    private readonly ambiguous = false,
  ) {}

  add(seen: Seen): void {
    this.seen.push(seen);
  }

  take(other: Profile): void {
    for (const seen of other.seen) this.seen.push(seen);
  }

  get #all(): Tallies {
    this.#tallies ??= new Tallies();
    for (; this.#counted < this.seen.length; this.#counted++) {
      const seen = this.seen[this.#counted];
      if (seen) this.#tallies.add(seen);
    }
    return this.#tallies;
  }

  /**
   * @param member it is one of `seen` itself: what only it has counts for nothing
   * @param name what the name alone is worth; by default that of the sighting's own name
   */
  fit(seen: Seen, member = false, name = this.ambiguous ? SHARED_BODY : nameWorth(seen.name)): Fit {
    const least = member ? 2 : 1;
    const all = this.#all;
    const company = this.#companyWorth(all, seen, least);
    const context = this.#contextWorth(all, seen, least);
    const isAlone = company <= 0 && context < BARELY && seen.name.class === 'person';
    const role = Math.min(
      roleWorth(all, seen, least),
      isAlone ? tradeWorth(all, seen, least) : Number.POSITIVE_INFINITY,
    );
    const own = name + partsWorth(all, seen, least);
    return { total: own + role + company + context, name: own, role, company, context };
  }

  /** Of two groups, as their members fit on average. */
  fitOf(other: Profile): number {
    const few = other.seen.slice(0, 12);
    return few.reduce((sum, seen) => sum + this.fit(seen).total, 0) / few.length;
  }

  #companyWorth(all: Tallies, seen: Seen, least: number): number {
    // Its own key is among them, and in every member's: that says nothing.
    const beside = seen.companions;
    let worth = 0;
    for (const key of beside) {
      if (key !== seen.number && all.company.has(key, least)) worth += WORTH.companion * this.common.of(key);
      if (worth >= MOST.companions) break;
    }
    const others = all.company.size - (least > 1 ? beside.length : 1);
    const isEnough = Math.min(beside.length - 1, others) >= ENOUGH.companions;
    return lessened(Math.min(MOST.companions, worth), isEnough, WORTH.noCompanion);
  }

  #contextWorth(all: Tallies, { context: words }: Seen, least: number): number {
    let worth = 0;
    for (const word of words) if (all.context.has(word, least)) worth += WORTH.contextWord * this.common.ofWord(word);
    const others = all.context.size - (least > 1 ? words.length : 0);
    const isEnough = Math.min(words.length, others) >= ENOUGH.context;
    return lessened(Math.min(MOST.context, worth), isEnough, WORTH.noContext);
  }
}

/** What is common tells next to nothing: as long as nothing rare is shared, there is something to miss. */
const lessened = (worth: number, isEnough: boolean, none: number): number =>
  isEnough ? worth + none * Math.max(0, 1 - worth / FULL) : worth;

/** What the members of a profile have, and how many of them. */
class Tallies {
  readonly role = new Tally<string>();
  readonly walks = new Tally<string>();
  readonly company = new Tally<number>();
  readonly context = new Tally<number>();
  readonly middles = new Tally<string>();
  readonly suffixes = new Tally<string>();

  add(seen: Seen): void {
    this.role.add(seen.role);
    this.walks.add(seen.walks);
    this.company.add(seen.companions);
    this.context.add(seen.context);
    if (seen.name.middle) this.middles.add([seen.name.middle]);
    if (seen.name.suffix) this.suffixes.add([seen.name.suffix]);
  }
}

function partsWorth(all: Tallies, { name }: Seen, least: number): number {
  const middle = name.middle !== '' && !all.middles.some(least, (one) => mayBe(one, name.middle));
  const suffix = name.suffix !== '' && !all.suffixes.some(least, (one) => one === name.suffix);
  const oneSuffix = (name.suffix !== '') !== all.suffixes.size > 0;
  return (
    (middle && all.middles.size >= least ? WORTH.otherMiddle : 0) +
    (suffix && all.suffixes.size >= least ? WORTH.otherSuffix : oneSuffix ? WORTH.oneSuffix : 0)
  );
}

function roleWorth(all: Tallies, { role, walks, name }: Seen, least: number): number {
  const shared = Math.min(MOST.roleWords, all.role.shared(role, least)) * WORTH.roleWord;
  if (name.class !== 'person') return shared;
  const isOther = shared === 0 && role.size > 0 && all.role.size >= least;
  if (walks.size === 0 || all.walks.size === 0) return isOther ? WORTH.otherRole : shared;
  if (all.walks.shared(walks, least) > 0) return shared + WORTH.sameWalk;
  const others = all.walks.size > (least > 1 ? all.walks.shared(walks, 1) : 0);
  return shared + (others ? WORTH.otherWalk : 0);
}

/** The most that a shared role is worth by itself. */
const tradeWorth = (all: Tallies, { tellingRole }: Seen, least: number): number =>
  WORTH.tradeAlone + all.role.shared(tellingRole, least) * (WORTH.sameWalk + WORTH.roleWord);

/** How often each was added. */
class Tally<T> {
  readonly #counts = new Map<T, number>();

  get size(): number {
    return this.#counts.size;
  }

  add(items: Iterable<T>): void {
    for (const item of items) this.#counts.set(item, (this.#counts.get(item) ?? 0) + 1);
  }

  has(item: T, least: number): boolean {
    return (this.#counts.get(item) ?? 0) >= least;
  }

  shared(items: Iterable<T>, least: number): number {
    let shared = 0;
    for (const item of items) if (this.has(item, least)) shared++;
    return shared;
  }

  some(least: number, holds: (item: T) => boolean): boolean {
    for (const [item, count] of this.#counts) if (count >= least && holds(item)) return true;
    return false;
  }
}

/** "W" and "Walker" may be one middle name. */
const mayBe = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** What speaks for the sighting beside its name. */
export const evidence = ({ total, name }: Fit): number => total - name;

/** The strongest part of what joins it. */
export function reasonOf({ role, company: beside, context }: Fit): JoinReason {
  if (role > 0 && role >= beside + context) return 'role';
  return beside + context >= 0.8 ? 'company' : 'name';
}

/** Log odds as a probability; the slope was fitted on the folders of the bench. */
export const sureness = (logOdds: number): number => 1 / (1 + Math.exp(-(SLOPE * logOdds + OFFSET)));
const SLOPE = 0.7;
const OFFSET = 1;
