/** Some sightings taken for one actor, and how well another fits to them. */
import { COMMON_FIRST_NAMES, COMMON_SURNAMES } from '../../language/en/commonNames';
import type { JoinReason } from '../types';
import { type Seen, seenIn } from './sightings';

/** How many articles there are, name a key, and use a word: company that everybody keeps tells nothing. */
export interface Commonness {
  readonly articles: number;
  of(key: string): number;
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
  rareName: 3.2,
  halfCommonName: 2.2,
  commonName: 1,
  distinctBody: 4,
  sharedBody: -1.2,
  singleName: -1.6,
  otherMiddle: -6,
  otherSuffix: -6,
  oneSuffix: -1,
  sameWalk: 1.4,
  otherWalk: -3.2,
  roleWord: 0.8,
  companion: 1.1,
  noCompanion: -0.6,
  contextWord: 0.8,
  noContext: -0.7,
};
const MOST = { roleWords: 2, companions: 3.3, context: 2 };
/** Below so many there is too little to miss anything. */
const ENOUGH = { companions: 3, context: 6 };

export class Profile {
  readonly seen: Seen[] = [];
  readonly #role = new Tally<string>();
  readonly #walks = new Tally<string>();
  readonly #company = new Tally<string>();
  readonly #context = new Tally<number>();
  readonly #middles = new Tally<string>();
  readonly #suffixes = new Tally<string>();

  constructor(private readonly common: Commonness) {}

  add(seen: Seen): void {
    this.seen.push(seen);
    this.#role.add(seen.role);
    this.#walks.add(seen.walks);
    this.#company.add(companyOf(seen));
    this.#context.add(seen.actor.context);
    if (seen.name.middle) this.#middles.add([seen.name.middle]);
    if (seen.name.suffix) this.#suffixes.add([seen.name.suffix]);
  }

  take(other: Profile): void {
    for (const seen of other.seen) this.add(seen);
  }

  /**
   * @param member it is one of `seen` itself: what only it has counts for nothing
   * @param name what the name alone is worth; by default that of the sighting's own name
   */
  fit(seen: Seen, member = false, name = nameWorth(seen)): Fit {
    const least = member ? 2 : 1;
    const role = this.#roleWorth(seen, least);
    const company = this.#companyWorth(seen, least);
    const context = this.#contextWorth(seen, least);
    const own = name + this.#partsWorth(seen, least);
    return { total: own + role + company + context, name: own, role, company, context };
  }

  /** Of two groups, as their members fit on average. */
  fitOf(other: Profile): number {
    const few = other.seen.slice(0, 12);
    return few.reduce((sum, seen) => sum + this.fit(seen).total, 0) / few.length;
  }

  #partsWorth({ name }: Seen, least: number): number {
    const middle = name.middle !== '' && !this.#middles.some(least, (one) => mayBe(one, name.middle));
    const suffix = name.suffix !== '' && !this.#suffixes.some(least, (one) => one === name.suffix);
    const oneSuffix = (name.suffix !== '') !== this.#suffixes.size > 0;
    return (
      (middle && this.#middles.size >= least ? WORTH.otherMiddle : 0) +
      (suffix && this.#suffixes.size >= least ? WORTH.otherSuffix : oneSuffix ? WORTH.oneSuffix : 0)
    );
  }

  #roleWorth({ role, walks, name }: Seen, least: number): number {
    const shared = Math.min(MOST.roleWords, this.#role.shared(role, least)) * WORTH.roleWord;
    if (name.class !== 'person' || walks.size === 0) return shared;
    if (this.#walks.shared(walks, least) > 0) return shared + WORTH.sameWalk;
    const others = this.#walks.size > (least > 1 ? this.#walks.shared(walks, 1) : 0);
    return shared + (others ? WORTH.otherWalk : 0);
  }

  #companyWorth(seen: Seen, least: number): number {
    const beside = companyOf(seen);
    let worth = 0;
    for (const key of beside)
      if (this.#company.has(key, least)) worth += WORTH.companion * this.#rarity(this.common.of(key));
    if (worth > 0) return Math.min(MOST.companions, worth);
    const others = this.#company.size - (least > 1 ? beside.length : 0);
    return Math.min(beside.length, others) >= ENOUGH.companions ? WORTH.noCompanion : 0;
  }

  #contextWorth({ actor }: Seen, least: number): number {
    let worth = 0;
    for (const word of actor.context)
      if (this.#context.has(word, least)) worth += WORTH.contextWord * this.#rarity(this.common.ofWord(word));
    if (worth > 0) return Math.min(MOST.context, worth);
    const others = this.#context.size - (least > 1 ? actor.context.length : 0);
    return Math.min(actor.context.length, others) >= ENOUGH.context ? WORTH.noContext : 0;
  }

  /** 1 for what only these articles have, 0 for what all have. */
  #rarity(count: number): number {
    const { articles } = this.common;
    return articles < 3 ? 0.5 : Math.max(0, 1 - Math.log(count) / Math.log(articles));
  }
}

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

const company = new WeakMap<Seen, readonly string[]>();

/** Who else is named beside it, by keys that say who. */
function companyOf(seen: Seen): readonly string[] {
  const known = company.get(seen);
  if (known) return known;
  const others = seenIn(seen.record).filter(
    (one) => one.name.key !== seen.name.key && !one.name.single && !one.name.shared,
  );
  const keys = [...new Set(others.map((one) => one.name.key))];
  company.set(seen, keys);
  return keys;
}

function nameWorth({ name }: Seen): number {
  if (name.class !== 'person') return name.shared ? WORTH.sharedBody : WORTH.distinctBody;
  if (name.single) return WORTH.singleName;
  const [, first = '', last = ''] = name.key.split(' ');
  const common = Number(COMMON_FIRST_NAMES.has(first)) + Number(COMMON_SURNAMES.has(last));
  return common === 2 ? WORTH.commonName : common === 1 ? WORTH.halfCommonName : WORTH.rareName;
}

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
