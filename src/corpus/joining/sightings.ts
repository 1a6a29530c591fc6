/** What the folder's articles call somebody, one entry for each article, with all that tells who it is. */
import { WALKS_OF_LIFE } from '../../language/en/folderNames';
import type { ArticleRecord, RecordActor } from '../record';
import { fold, type NameKey, nameKey } from './names';
import { nameWorth } from './nameWorth';

export interface Seen {
  readonly record: ArticleRecord;
  /** Its place in the record's list. */
  readonly at: number;
  readonly actor: RecordActor;
  readonly name: NameKey;
  /** Of the name's key: see `keyNumber`. */
  readonly number: number;
  /** What an equal name is worth, in log odds. */
  readonly worth: number;
  /** How much it tells about who is meant, beside company and context. */
  readonly telling: number;
  /** Words of the role, and the walks of life that they belong to. */
  readonly role: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
}

const walkOf = new Map<string, string>();
for (const [walk, words] of Object.entries(WALKS_OF_LIFE))
  for (const word of words.split(/\s+/)) if (word && !walkOf.has(word)) walkOf.set(word, walk);

const NOBODY: ReadonlySet<string> = new Set();
const kept = new WeakMap<ArticleRecord, readonly Seen[]>();

/** Worked out once for a record. */
export function seenIn(record: ArticleRecord): readonly Seen[] {
  const known = kept.get(record);
  if (known) return known;
  const seen = record.actors.map((actor, at): Seen => {
    const role = roleWords(actor.role);
    const name = nameKey(actor.name, actor.type);
    const walks = walksOf(role);
    const telling =
      Number(walks.size > 0) * 4 + Number(role.size > 0) * 2 + Number(name.middle !== '') + Number(name.suffix !== '');
    return { record, at, actor, name, number: keyNumber(name.key), worth: nameWorth(name), telling, role, walks };
  });
  kept.set(record, seen);
  return seen;
}

const numbers = new Map<string, number>();

/** The same number for the same key while the program runs: numbers are compared much faster than text. */
function keyNumber(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
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

function roleWords(role: string | null): ReadonlySet<string> {
  if (!role) return NOBODY;
  const words = fold(role).match(/\p{L}{2,}/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:of|for|the|and|in|at|to|former|then|with|its|his|her|an|who|was|is)$/.test(word)),
  );
}

function walksOf(role: ReadonlySet<string>): ReadonlySet<string> {
  if (role.size === 0) return NOBODY;
  return new Set([...role].flatMap((word) => walkOf.get(word) ?? walkOf.get(word.replace(/s$/, '')) ?? []));
}
