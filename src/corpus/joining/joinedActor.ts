/**
 * Sightings that are one, as the folder's actor. What it is called, and why each sighting is one of it, is worked out when
 * somebody asks: most actors of a large folder are never looked at.
 */
import type { RegisteredActor } from '../../corrections/overlay';
import type { ArticleRecord } from '../articleRecord';
import { ACTOR } from '../layout';
import type { FolderActor, JoinReason, Sighting } from '../types';
import type { Book } from './book';
import { MAX_ALIASES, sightingOf } from './loneActor';

export interface Member {
  readonly sighting: number;
  readonly reason: JoinReason;
  /** That it is one of them, 0 to 1. */
  readonly confidence: number;
}

export interface Together {
  /** In the order of articles. */
  readonly sightings: readonly number[];
  /** Those that go by a short, a former or a last name: that is an alias as long as somebody uses the other. */
  readonly improper: { has(sighting: number): boolean };
  members(): readonly Member[];
}

interface Told {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly link: string | null;
}

/** Whom several articles name, or the register. */
export class JoinedActor implements FolderActor {
  readonly mentions: number;
  readonly articles: number;
  readonly #book: Book;
  readonly #together: Together;
  readonly #registered: RegisteredActor | undefined;
  #type: string | undefined;
  #told: Told | undefined;
  #members: readonly Member[] | undefined;

  constructor(
    readonly id: string,
    book: Book,
    together: Together,
    registered?: RegisteredActor,
  ) {
    this.#book = book;
    this.#together = together;
    this.#registered = registered;
    let [mentions, articles] = [0, 0];
    let last: ArticleRecord | undefined;
    this.each((record, at) => {
      mentions += record.mentionsBy(at);
      if (record !== last) articles++;
      last = record;
    });
    this.mentions = mentions;
    this.articles = articles;
  }

  get name() {
    return this.#words.name;
  }

  get aliases() {
    return this.#words.aliases;
  }

  get role() {
    return this.#words.role;
  }

  get link() {
    return this.#words.link;
  }

  get type(): string {
    this.#type ??=
      this.#registered?.type ??
      commonest(this.#places, ({ record, at }) => list(record.actorWord(at, ACTOR.type)), once)[0] ??
      'other';
    return this.#type;
  }

  get known() {
    return this.#registered !== undefined;
  }

  get reason() {
    return this.#weakest.reason;
  }

  get confidence() {
    return this.#weakest.confidence;
  }

  get sightings(): readonly Sighting[] {
    const by = new Map(this.#all.map((member) => [member.sighting, member]));
    return this.#places.map(({ record, at, sighting }) => {
      const { reason = 'name', confidence = 0 } = by.get(sighting) ?? {};
      return sightingOf(record, at, reason, confidence);
    });
  }

  get #all(): readonly Member[] {
    this.#members ??= this.#together.members();
    return this.#members;
  }

  get #weakest(): Pick<Member, 'reason' | 'confidence'> {
    return this.#all.reduce(
      (low: Pick<Member, 'reason' | 'confidence'>, one) => (one.confidence < low.confidence ? one : low),
      { reason: 'alone', confidence: 1 },
    );
  }

  get #words(): Told {
    this.#told ??= this.#tell();
    return this.#told;
  }

  #tell(): Told {
    const places = this.#places;
    const proper = places.filter(({ sighting }) => !this.#together.improper.has(sighting));
    const nameOf = ({ record, at }: Place): readonly string[] => list(record.actorWord(at, ACTOR.name));
    const names = commonest(proper.length > 0 ? proper : places, nameOf, byMentions);
    const others = commonest(places, (one) => [...nameOf(one), ...one.record.aliasesOf(one.at)], byMentions);
    const roles = commonest(places, ({ record, at }) => list(record.actorWord(at, ACTOR.role)), once);
    const links = commonest(places, ({ record, at }) => list(record.actorWord(at, ACTOR.link)), once);
    const given = this.#registered;
    const name = given?.name ?? bestName(names);
    return {
      name,
      aliases: [...new Set([...(given?.aliases ?? []), ...others])].filter((one) => one !== name).slice(0, MAX_ALIASES),
      role: (given && given.role !== undefined ? given.role : roles[0]) ?? null,
      link: given?.link ?? links[0] ?? null,
    };
  }

  /** Its places in articles that are still there, in the order of articles. */
  each(run: (record: ArticleRecord, at: number, sighting: number) => void): void {
    this.#book.each(this.#together.sightings, run);
  }

  get #places(): readonly Place[] {
    const places: Place[] = [];
    this.each((record, at, sighting) => void places.push({ record, at, sighting }));
    return places;
  }
}

interface Place {
  readonly sighting: number;
  readonly record: ArticleRecord;
  readonly at: number;
}

const byMentions = ({ record, at }: Place): number => record.mentionsBy(at);
const once = (): number => 1;
const list = (word: string | null): readonly string[] => (word ? [word] : []);

/** The commonest name that is no part of a longer one of nearly the same use: a full name before a part of it. */
function bestName(names: readonly string[]): string {
  const [first = ''] = names;
  return names.slice(0, 4).find((one) => one.length > first.length && ` ${one} `.includes(` ${first} `)) ?? first;
}

/** By how often they are used, the commonest first; of two the longer. */
function commonest(
  places: readonly Place[],
  wordsOf: (place: Place) => readonly string[],
  weightOf: (place: Place) => number,
): readonly string[] {
  const [only] = places;
  if (places.length === 1 && only) return wordsOf(only);
  const counts = new Map<string, number>();
  for (const place of places)
    for (const words of wordsOf(place)) counts.set(words, (counts.get(words) ?? 0) + weightOf(place));
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([words]) => words);
}
