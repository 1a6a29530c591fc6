/**
 * Who is the same across articles. What the register says holds; else sightings meet under the key of their name, under
 * names that articles say are one, and are parted into namesakes; a person by one name only joins the only bearer of it
 * where the company agrees. Deterministic: equal records give equal actors. After a change only the names are looked at
 * again whose articles changed.
 */
import type { Register } from '../../corrections/overlay';
import type { ArticleRecord } from '../articleRecord';
import type { FolderActor } from '../types';
import { Bearer, Registered } from './bearer';
import { Book } from './book';
import { commonnessOf, fits, type Weights, weigh } from './commonness';
import { type Group, groupsOf, NOTHING_SAID, type Said } from './groups';
import { JoinedActor, type Member } from './joinedActor';
import { endOf, type NameLink, type NameLinks, NO_LINKS } from './links';
import { LoneActor } from './loneActor';
import { inOrder, woven } from './order';
import type { Commonness } from './profile';
import { Surnames } from './surnames';

/** Sightings that are looked at between two pauses, and articles. */
const A_STEP = 400;
const ARTICLES_A_STEP = 20;

type RegisterOf = (article: string) => Register | undefined;
type Joined = JoinedActor | LoneActor;
type Outcome = readonly Joined[];

/**
 * Yields now and then, so that whoever drives it can do something else in between.
 * @param before the last result, which becomes this one: nobody may ask it anything while this runs but `actors` and `find`
 * @param weights by default counted in the folder
 */
export function* join(
  records: readonly ArticleRecord[],
  registerOf: RegisterOf,
  before?: Joining,
  weights?: Weights,
): Generator<void, Joining> {
  const joining = before?.fits(records.length) ? before : new Joining(weights);
  yield* joining.update(records, registerOf);
  return joining;
}

export class Joining {
  readonly #book = new Book();
  #weights: Weights | undefined;
  #commonness: Commonness | undefined;
  #links: NameLinks = NO_LINKS;
  /** Names that end in another, by that. */
  #sources: ReadonlyMap<number, readonly number[]> = new Map();
  /** Of names that have several sightings. */
  readonly #groups = new Map<number, readonly Group[]>();
  readonly #surnames = new Surnames(this.#book, (end) => this.#groupsOf(end));
  /** Nearly every name has one bearer, who is no list: a hundred thousand lists of one take twenty megabytes. */
  readonly #outcomes: (Outcome | Joined | undefined)[] = [];
  #actors: readonly FolderActor[] = [];

  constructor(weights?: Weights) {
    this.#weights = weights;
  }

  /** Those with most mentions first. */
  get actors(): readonly FolderActor[] {
    return this.#actors;
  }

  get weights(): Weights | undefined {
    return this.#weights;
  }

  find(id: string): Joined | undefined {
    const key = this.#book.keys.find(id) ?? this.#book.keys.find(id.replace(/ #\d+$/, ''));
    return key === undefined ? undefined : this.#outcomeOf(key).find((actor) => actor.id === id);
  }

  #outcomeOf(key: number): Outcome {
    const own = this.#outcomes[key];
    return own === undefined ? [] : 'length' in own ? own : [own];
  }

  get #common(): Commonness {
    return this.#commonness ?? { of: () => 0, ofWord: () => 0 };
  }

  /** Whether what is common in the folder is still about what it was. */
  fits(articles: number): boolean {
    return this.#weights !== undefined && fits(this.#weights, articles);
  }

  *update(records: readonly ArticleRecord[], registerOf: RegisterOf): Generator<void> {
    const book = this.#book;
    const come = yield* this.#read(records, registerOf);
    const touched = book.seal();
    this.#weights ??= yield* weigh(book);
    this.#commonness ??= commonnessOf(this.#weights, book);
    yield;
    const ends = this.#link(touched);
    yield* this.#part(ends);
    const due = yield* this.#surnames.look(ends, this.#common);
    const outcomes = new Map<number, Outcome>();
    let steps = 0;
    for (const end of due) {
      outcomes.set(end, this.#actorsOf(end));
      if (++steps % A_STEP === 0) yield;
    }
    yield* this.#settle(outcomes, come);
    book.rest();
  }

  /** @returns articles that are new, or were read with another register */
  *#read(records: readonly ArticleRecord[], registerOf: RegisterOf): Generator<void, readonly ArticleRecord[]> {
    const now = new Set(records);
    const gone = new Set([...this.#book.records].filter((record) => !now.has(record)));
    const come: { readonly record: ArticleRecord; readonly register: Register | undefined }[] = [];
    for (const record of records) {
      const register = registerOf(record.uri);
      if (this.#book.isRead(record, register)) continue;
      gone.add(record);
      come.push({ record, register });
    }
    let steps = 0;
    for (const record of gone) {
      this.#book.remove(record);
      if (++steps % ARTICLES_A_STEP === 0) yield;
    }
    for (const { record, register } of come) {
      this.#book.add(record, register);
      if (++steps % ARTICLES_A_STEP === 0) yield;
    }
    return come.map(({ record }) => record);
  }

  /** @returns names whose sightings, or what is said of them, are not what they were; where links from them end */
  #link(touched: ReadonlySet<number>): ReadonlySet<number> {
    const before = this.#links;
    const now = this.#book.claims.links((key) => this.#book.list(key).length > 0);
    this.#links = now;
    const sources = new Map<number, number[]>();
    for (const from of now.links.keys()) {
      const end = endOf(now.links, from);
      const own = sources.get(end);
      if (own) own.push(from);
      else sources.set(end, [from]);
    }
    this.#sources = sources;
    const changed = new Set(touched);
    for (const from of [...before.links.keys(), ...now.links.keys()])
      if (
        endOf(before.links, from) !== endOf(now.links, from) ||
        before.links.get(from)?.reason !== now.links.get(from)?.reason
      )
        changed.add(from);
    for (const key of before.ambiguous) if (!now.ambiguous.has(key)) changed.add(key);
    for (const key of now.ambiguous) if (!before.ambiguous.has(key)) changed.add(key);
    return new Set([...changed].flatMap((key) => [endOf(before.links, key), endOf(now.links, key)]));
  }

  *#part(ends: ReadonlySet<number>): Generator<void> {
    let looked = 0;
    for (const end of ends) {
      const { sightings, said } = this.#sightingsOf(end);
      if (sightings.length < 2 || this.#book.registered.has(end)) this.#groups.delete(end);
      else
        this.#groups.set(
          end,
          this.#isDistinct(end)
            ? [{ sightings, said, ambiguous: false }]
            : groupsOf(this.#book, this.#common, sightings, said, this.#links.ambiguous.has(end)),
        );
      looked += sightings.length;
      if (looked < A_STEP) continue;
      looked = 0;
      yield;
    }
  }

  /** Bodies or places of names that few have: whatever stands around such a name, it is worth more. */
  #isDistinct(end: number): boolean {
    const keys = [end, ...(this.#sources.get(end) ?? [])];
    return !this.#links.ambiguous.has(end) && keys.every((key) => this.#book.isDistinct(key));
  }

  /** Of a name and of those that end in it. */
  #sightingsOf(end: number): { readonly sightings: readonly number[]; readonly said: Said } {
    const own = this.#links.links.has(end) ? [] : this.#book.list(end);
    const sources = this.#sources.get(end);
    if (!sources) return { sightings: own, said: NOTHING_SAID };
    const said = new Map<number, NameLink['reason']>();
    for (const from of sources)
      for (const sighting of this.#book.list(from))
        said.set(sighting, this.#links.links.get(from)?.reason ?? 'acronym');
    return { sightings: this.#book.sorted([...own, ...said.keys()]), said };
  }

  #groupsOf(end: number): readonly Group[] {
    const known = this.#groups.get(end);
    if (known) return known;
    const { sightings, said } = this.#sightingsOf(end);
    return sightings.length === 0 ? [] : [{ sightings, said, ambiguous: this.#links.ambiguous.has(end) }];
  }

  #actorsOf(end: number): Outcome {
    const text = this.#book.keys.text(end);
    const registered = this.#book.registered.get(end);
    if (registered) {
      const sightings = this.#book.list(end);
      return sightings.length > 0 ? [new JoinedActor(text, this.#book, new Registered(sightings), registered)] : [];
    }
    const { gone, come } = this.#surnames.of(end);
    return this.#groupsOf(end).flatMap((group, nth) =>
      gone.has(nth) ? [] : [this.#actorOf(nth === 0 ? text : `${text} #${nth + 1}`, group, come)],
    );
  }

  /** @param come persons by one name only that are the group */
  #actorOf(id: string, group: Group, come: readonly Member[]): JoinedActor | LoneActor {
    const [book, common] = [this.#book, this.#common];
    const [only, another] = group.sightings;
    const record = only === undefined || another !== undefined ? undefined : book.recordOf(only);
    if (record && come.length === 0) return new LoneActor(id, record, book.atOf(only ?? 0));
    return new JoinedActor(id, book, new Bearer(book, common, group, come));
  }

  /** Whoever reads the former result in between finds its actors: at once and last. */
  *#settle(outcomes: ReadonlyMap<number, Outcome>, come: readonly ArticleRecord[]): Generator<void> {
    const old = new Set<FolderActor>();
    for (const end of outcomes.keys()) for (const actor of this.#outcomeOf(end)) old.add(actor);
    yield;
    const kept = old.size === 0 ? this.#actors : this.#actors.filter((actor) => !old.has(actor));
    const added = yield* inOrder([...outcomes.values()].flat());
    const actors = woven(kept, added);
    yield;
    for (const record of come) record.who = new Array<null>(record.actorCount).fill(null);
    for (const [end, own] of outcomes) {
      this.#outcomes[end] = own.length > 1 ? own : own[0];
      for (const actor of own)
        actor.each((record, at) => {
          record.who[at] = actor;
        });
    }
    this.#actors = actors;
  }
}
