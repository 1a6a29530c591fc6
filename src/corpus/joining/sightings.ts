/** What the folder's articles call somebody, one entry for each article, with all that tells who it is. */
import { WALKS_OF_LIFE } from '../../language/en/folderNames';
import { hashWord } from '../context';
import type { ArticleRecord, RecordActor } from '../record';
import type { FolderActor } from '../types';
import { LoneActor } from './loneActor';
import { fold, type NameKey, nameKey } from './names';

/** There are hundreds of thousands in a large folder: what can be read off the record is not kept. */
export class Seen {
  readonly name: NameKey;
  /** Of the name's key: numbers are compared much faster than text. */
  readonly number: number;

  #lone: FolderActor | undefined;

  constructor(
    readonly record: ArticleRecord,
    /** Its place in the record's list. */
    readonly at: number,
    { name, type }: RecordActor,
  ) {
    this.name = nameKey(name, type);
    this.number = hashWord(this.name.key);
  }

  get actor(): RecordActor {
    return this.record.actors[this.at] as RecordActor;
  }

  /** Words of the role, and the walks of life that they belong to. */
  get role(): ReadonlySet<string> {
    return roleOf(this.actor.role).words;
  }

  get walks(): ReadonlySet<string> {
    return roleOf(this.actor.role).walks;
  }

  /** As the folder's actor, where no other article names it; the same object for the same id. */
  alone(id: string): FolderActor {
    if (this.#lone?.id !== id) this.#lone = new LoneActor(id, this);
    return this.#lone;
  }

  /** How much it tells about who is meant, beside company and context. */
  get telling(): number {
    const { words, walks } = roleOf(this.actor.role);
    const { middle, suffix } = this.name;
    return Number(walks.size > 0) * 4 + Number(words.size > 0) * 2 + Number(middle !== '') + Number(suffix !== '');
  }
}

const kept = new WeakMap<ArticleRecord, readonly Seen[]>();

/** Worked out once for a record. */
export function seenIn(record: ArticleRecord): readonly Seen[] {
  const known = kept.get(record);
  if (known) return known;
  const seen = record.actors.map((actor, at) => new Seen(record, at, actor));
  kept.set(record, seen);
  return seen;
}

const companions = new WeakMap<ArticleRecord, readonly number[]>();

/** Numbers of the keys in an article that say who is meant. */
export function companionsIn(record: ArticleRecord): readonly number[] {
  const known = companions.get(record);
  if (known) return known;
  const telling = seenIn(record).filter(({ name }) => !name.single && !name.shared);
  const own = [...new Set(telling.map(({ number }) => number))];
  companions.set(record, own);
  return own;
}

interface Role {
  readonly words: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
}

const NO_ROLE: Role = { words: new Set(), walks: new Set() };
/** Roles that are kept ready; a name that many bear is looked at with the same roles again and again. */
const MAX_ROLES = 5_000;
const roles = new Map<string, Role>();

function roleOf(role: string | null): Role {
  if (!role) return NO_ROLE;
  const known = roles.get(role);
  if (known) return known;
  if (roles.size >= MAX_ROLES) roles.clear();
  const words = roleWords(role);
  const own = { words, walks: walksOf(words) };
  roles.set(role, own);
  return own;
}

function roleWords(role: string): ReadonlySet<string> {
  const words = fold(role).match(/\p{L}{2,}/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:of|for|the|and|in|at|to|former|then|with|its|his|her|an|who|was|is)$/.test(word)),
  );
}

const walkOf = new Map<string, string>();
for (const [walk, words] of Object.entries(WALKS_OF_LIFE))
  for (const word of words.split(/\s+/)) if (word && !walkOf.has(word)) walkOf.set(word, walk);

const walksOf = (role: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...role].flatMap((word) => walkOf.get(word) ?? walkOf.get(word.replace(/s$/, '')) ?? []));
