import { KINDS } from '../../language/en/kinds';
import type { Entity } from './draft';

const kindOfWord = new Map<string, string[]>();
for (const [kind, list] of Object.entries(KINDS)) {
  for (const word of list.split(/\s+/)) kindOfWord.set(word, [...(kindOfWord.get(word) ?? []), kind]);
}
/** Nouns that any body may be called by. */
const ANY = new Set(['group', 'organization', 'organisation', 'body', 'entity', 'institution']);

const NONE: readonly string[] = [];
const kindsOf = (word: string): readonly string[] => (ANY.has(word) ? NONE : (kindOfWord.get(word) ?? NONE));

/** False where the noun says another kind of body than the actor's name and descriptions do. */
export function kindsAgree(lemma: string, entity: Entity): boolean {
  const mine = kindsOf(lemma);
  return mine.length === 0 || agree(mine, entity.nameWords, entity.lemmas);
}

/** False where a name says another kind of body than the descriptions of an actor that has no name yet. */
export function nameAgrees(name: string, entity: Entity): boolean {
  const mine = name.toLowerCase().split(/\s+/).flatMap(kindsOf);
  return mine.length === 0 || agree(mine, entity.lemmas);
}

/** True where one of the words says one of the kinds, and where none says any. */
function agree(kinds: readonly string[], ...others: readonly ReadonlySet<string>[]): boolean {
  let told = false;
  for (const words of others)
    for (const word of words)
      for (const kind of kindsOf(word)) {
        if (kinds.includes(kind)) return true;
        told = true;
      }
  return !told;
}
