/** A person by one name only, and the one bearer of that last name: they are one where the company agrees. */
import type { Book } from './book';
import { type Group, profileOf } from './groups';
import type { Member } from './joinedActor';
import { isOneName, isPerson, lastNameOf, oneName } from './keys';
import { type Commonness, evidence, sureness } from './profile';

/** Evidence beside its surname that lets a person by one name join. */
const SURNAME_FROM = 1.6;
const KEYS_A_STEP = 50_000;

interface Joined {
  readonly bearer: number;
  /** Which groups of the one name are the bearer, and their sightings as his. */
  readonly gone: ReadonlySet<number>;
  readonly come: readonly Member[];
}

const NOBODY: Pick<Joined, 'gone' | 'come'> = { gone: new Set(), come: [] };

export class Surnames {
  /** By a key of one name: keys of the full names that end in it. */
  readonly #bearers = new Map<number, Set<number>>();
  /** By a key of one name: the full name that it was joined to. */
  readonly #joined = new Map<number, Joined>();

  constructor(
    private readonly book: Book,
    private readonly groupsOf: (key: number) => readonly Group[],
  ) {}

  /** @param keys of which the groups are new @returns those of which the actors may be others */
  *look(keys: ReadonlySet<number>, common: Commonness): Generator<void, ReadonlySet<number>> {
    yield* this.#findBearers(keys);
    const due = new Set(keys);
    const looked = new Set<number>();
    for (const key of keys) {
      const one = this.#oneNameOf(key);
      if (one === undefined || looked.has(one) || !this.#bearers.has(one)) continue;
      looked.add(one);
      const before = this.#joined.get(one);
      const now = this.#join(one, common);
      if (now) this.#joined.set(one, now);
      else this.#joined.delete(one);
      for (const { bearer } of [before, now].filter((each) => each !== undefined)) due.add(one).add(bearer);
      yield;
    }
    return due;
  }

  /** Which of its groups are somebody else, and who else is its first. */
  of(key: number): Pick<Joined, 'gone' | 'come'> {
    const one = this.#oneNameOf(key);
    const joined = one === undefined ? undefined : this.#joined.get(one);
    if (!joined) return NOBODY;
    if (one === key) return { ...NOBODY, gone: joined.gone };
    return joined.bearer === key ? { ...NOBODY, come: joined.come } : NOBODY;
  }

  /** The key of the person by that last name only; undefined where nobody ever had it. */
  #oneNameOf(key: number): number | undefined {
    const text = this.book.keys.text(key);
    return isPerson(text) ? this.book.keys.find(oneName(lastNameOf(text))) : undefined;
  }

  /** All full names are only looked through when somebody by one name comes up. */
  *#findBearers(changed: ReadonlySet<number>): Generator<void> {
    const { keys } = this.book;
    const isFull = (key: number): boolean => isPerson(keys.text(key)) && !isOneName(keys.text(key));
    const wanted = new Map<string, Set<number>>();
    for (const key of changed) {
      const text = keys.text(key);
      if (!isOneName(text) || this.#bearers.has(key) || this.groupsOf(key).length === 0) continue;
      const bearers = new Set<number>();
      this.#bearers.set(key, bearers);
      wanted.set(lastNameOf(text), bearers);
    }
    for (let key = 0; wanted.size > 0 && key < keys.size; key++) {
      if (isFull(key)) wanted.get(lastNameOf(keys.text(key)))?.add(key);
      if (key % KEYS_A_STEP === 0) yield;
    }
    for (const key of changed) {
      const one = isFull(key) ? this.#oneNameOf(key) : undefined;
      if (one !== undefined) this.#bearers.get(one)?.add(key);
    }
  }

  #join(one: number, common: Commonness): Joined | undefined {
    const alone = this.groupsOf(one);
    const bearers = [...(this.#bearers.get(one) ?? [])].flatMap((bearer) =>
      this.groupsOf(bearer).map((group) => ({ bearer, group })),
    );
    const [only, another] = bearers;
    if (!only || another) return undefined;
    const profile = profileOf(this.book, common, only.group);
    const gone = new Set<number>();
    const come: Member[] = [];
    for (const [nth, { sightings }] of alone.entries()) {
      const fits = sightings.flatMap((sighting) => {
        const seen = this.book.seen(sighting);
        return seen ? [{ sighting, fit: profile.fit(seen) }] : [];
      });
      if (fits.some(({ fit }) => evidence(fit) < SURNAME_FROM || fit.role < 0)) continue;
      gone.add(nth);
      for (const { sighting, fit } of fits) come.push({ sighting, reason: 'surname', confidence: sureness(fit.total) });
    }
    return gone.size > 0 ? { bearer: only.bearer, gone, come } : undefined;
  }
}
