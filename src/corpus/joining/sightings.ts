/** What the folder's articles call somebody, one entry for each article, with all that tells who it is. */
import { WALKS_OF_LIFE } from '../../language/en/folderNames';
import type { ArticleRecord, RecordActor } from '../record';
import { fold, type NameKey, nameKey } from './names';

export interface Seen {
  readonly record: ArticleRecord;
  /** Its place in the record's list. */
  readonly at: number;
  readonly actor: RecordActor;
  readonly name: NameKey;
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
    return { record, at, actor, name: nameKey(actor.name, actor.type), role, walks: walksOf(role) };
  });
  kept.set(record, seen);
  return seen;
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
