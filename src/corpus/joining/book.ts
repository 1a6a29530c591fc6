/**
 * Who is named where, over all articles of the folder: for each name its sightings, in the order of articles. A sighting is
 * a number: the article's place in the book, and the actor's in the article.
 */
import type { Register, RegisteredActor } from '../../corrections/overlay';
import type { ArticleRecord } from '../articleRecord';
import { MAX_ACTORS } from '../record';
import { isPerson, Keys } from './keys';
import { Claims } from './links';
import { knownIn } from './registered';
import { Seen } from './sightings';

const ACTORS = 2 ** Math.ceil(Math.log2(MAX_ACTORS));
/** What a register says is no name. */
const IGNORED = -1;

interface Page {
  readonly record: ArticleRecord;
  readonly register: Register | undefined;
  /** Of its actors, in their order. */
  readonly keys: Int32Array;
}

export class Book {
  readonly keys = new Keys();
  readonly claims = new Claims();
  /** By key: whom a register names. */
  readonly registered = new Map<number, RegisteredActor>();
  /** Places are not given a second time: whoever still holds a sighting of an article that is gone finds none. */
  readonly #pages: (Page | undefined)[] = [];
  readonly #places = new Map<ArticleRecord, number>();
  /** Most names have one sighting, which is no list. */
  readonly #lists: (number | readonly number[] | undefined)[] = [];
  /** Names of which sightings came or went since the last `seal`; nobody else has their lists yet. */
  #touched = new Set<number>();
  /** Places of articles that are no longer named: whoever reads the last result still finds them. */
  readonly #leaving: number[] = [];
  readonly #companions = new Map<number, readonly number[]>();

  get records(): Iterable<ArticleRecord> {
    return this.#places.keys();
  }

  get size(): number {
    return this.#places.size;
  }

  isRead(record: ArticleRecord, register: Register | undefined): boolean {
    const page = this.#pages[this.#places.get(record) ?? -1];
    return page !== undefined && page.register === register;
  }

  add(record: ArticleRecord, register: Register | undefined): void {
    const place = this.#pages.length;
    const known = knownIn(register);
    const keys = new Int32Array(record.actorCount);
    this.#pages.push({ record, register, keys });
    this.#places.set(record, place);
    for (let at = 0; at < keys.length; at++) {
      const key = this.#keyOf(record, at, known);
      keys[at] = key;
      if (key !== IGNORED) this.#put(key, place * ACTORS + at);
    }
    this.#claim(record, 1);
  }

  remove(record: ArticleRecord): void {
    const place = this.#places.get(record) ?? -1;
    const page = this.#pages[place];
    if (!page) return;
    page.keys.forEach((key, at) => {
      if (key !== IGNORED) this.#take(key, place * ACTORS + at);
    });
    this.#places.delete(record);
    this.#leaving.push(place);
    this.#claim(record, -1);
  }

  /** Sightings of a name, in the order of articles. */
  list(key: number): readonly number[] {
    const own = this.#lists[key];
    return own === undefined ? NONE : typeof own === 'number' ? [own] : own;
  }

  /** A body or a place of a name that few have; so is a name that nobody has. */
  isDistinct(key: number): boolean {
    const [first] = this.list(key);
    const record = first === undefined ? undefined : this.recordOf(first);
    return !isPerson(this.keys.text(key)) && (first === undefined || (record?.hasTellingKey(first % ACTORS) ?? true));
  }

  /** undefined where the article is gone. */
  recordOf(sighting: number): ArticleRecord | undefined {
    return this.#pages[Math.floor(sighting / ACTORS)]?.record;
  }

  atOf(sighting: number): number {
    return sighting % ACTORS;
  }

  /** Those of articles that are gone are left out. */
  each(sightings: readonly number[], run: (record: ArticleRecord, at: number, sighting: number) => void): void {
    for (const sighting of sightings) {
      const record = this.recordOf(sighting);
      if (record) run(record, sighting % ACTORS, sighting);
    }
  }

  seen(sighting: number): Seen | undefined {
    const place = Math.floor(sighting / ACTORS);
    const at = sighting % ACTORS;
    const page = this.#pages[place];
    return page && new Seen(page.record, at, sighting, page.keys[at] ?? IGNORED, this.#companionsOf(place, page));
  }

  sorted(list: readonly number[]): readonly number[] {
    return [...list].sort(this.order);
  }

  /** The order of articles, and within one that of its record. */
  readonly order = (a: number, b: number): number => {
    const [one, other] = [this.recordOf(a)?.uri ?? '', this.recordOf(b)?.uri ?? ''];
    return one === other ? a - b : one < other ? -1 : 1;
  };

  /** From now on others may hold the lists. @returns names of which sightings came or went */
  seal(): ReadonlySet<number> {
    const touched = this.#touched;
    this.#touched = new Set();
    // What a list grew by in advance is given back.
    for (const key of touched) {
      const list = this.#lists[key];
      if (typeof list === 'object') this.#lists[key] = list.slice();
    }
    return touched;
  }

  /** An update is over: what was worked out for it is let go. */
  rest(): void {
    for (const place of this.#leaving.splice(0)) this.#pages[place] = undefined;
    this.#companions.clear();
  }

  /** Numbers of the names in an article that say who is meant. */
  #companionsOf(place: number, { record, keys }: Page): readonly number[] {
    const known = this.#companions.get(place);
    if (known) return known;
    const own = [...new Set(keys.filter((key, at) => key !== IGNORED && record.hasTellingKey(at)))];
    this.#companions.set(place, own);
    return own;
  }

  #keyOf(record: ArticleRecord, at: number, known: ReturnType<typeof knownIn>): number {
    if (known.isEmpty) return this.keys.of(record.keyText(at));
    const { name, type } = record.actor(at);
    if (known.ignores(name)) return IGNORED;
    const own = record.keyOf(at);
    const actor = known.actorOf(name, type, own);
    if (!actor) return this.keys.of(own.key);
    const key = this.keys.of(`known ${actor.type} ${actor.name}`);
    this.registered.set(key, actor);
    return key;
  }

  #put(key: number, sighting: number): void {
    const list = this.#writable(key);
    if (list) insert(list, sighting, this.order);
    else this.#lists[key] = sighting;
    this.#touched.add(key);
  }

  #take(key: number, sighting: number): void {
    const list = this.#writable(key) ?? [];
    list.splice(list.indexOf(sighting), 1);
    this.#lists[key] = list.length > 0 ? list : undefined;
    this.#touched.add(key);
  }

  /** undefined where the name has no sighting. */
  #writable(key: number): number[] | undefined {
    const list = this.#lists[key];
    if (list === undefined) return undefined;
    const own = typeof list === 'number' ? [list] : this.#touched.has(key) ? (list as number[]) : list.slice();
    this.#lists[key] = own;
    return own;
  }

  #claim(record: ArticleRecord, by: 1 | -1): void {
    for (const { from, to, reason } of record.claims)
      this.claims.count(this.keys.of(from), this.keys.of(to), reason, by);
  }
}

const NONE: readonly never[] = [];

function insert(list: number[], one: number, order: (a: number, b: number) => number): void {
  const last = list.at(-1);
  if (last === undefined || order(last, one) < 0) {
    list.push(one);
    return;
  }
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle] ?? 0, one) < 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, one);
}
