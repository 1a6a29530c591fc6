import { KINDS } from '../../language/en/kinds';
import type { Entity } from './draft';

const kindOfWord = new Map<string, string[]>();
for (const [kind, list] of Object.entries(KINDS)) {
  for (const word of list.split(/\s+/)) kindOfWord.set(word, [...(kindOfWord.get(word) ?? []), kind]);
}
/** Nouns that any body may be called by. */
const ANY = new Set(['group', 'organization', 'organisation', 'body', 'entity', 'institution']);

/** False where the noun says another kind of body than the actor's name and descriptions do. */
export const kindsAgree = (lemma: string, entity: Entity): boolean =>
  agree([lemma], [...entity.nameWords, ...entity.lemmas]);

/** False where a name says another kind of body than the descriptions of an actor that has no name yet. */
export const nameAgrees = (name: string, entity: Entity): boolean =>
  agree(name.toLowerCase().split(/\s+/), [...entity.lemmas]);

function agree(some: readonly string[], others: readonly string[]): boolean {
  const mine = kindsOf(some);
  if (mine.size === 0) return true;
  const theirs = kindsOf(others);
  return theirs.size === 0 || [...mine].some((kind) => theirs.has(kind));
}

const kindsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => (ANY.has(word) ? [] : (kindOfWord.get(word) ?? []))));
