import { KINDS } from '../../language/en/kinds';
import type { Entity } from './draft';

const kindOfWord = new Map<string, string[]>();
for (const [kind, list] of Object.entries(KINDS)) {
  for (const word of list.split(/\s+/)) kindOfWord.set(word, [...(kindOfWord.get(word) ?? []), kind]);
}
/** Nouns that any body may be called by. */
const ANY = new Set(['group', 'organization', 'organisation', 'body', 'entity', 'institution']);

/** False where the noun says another kind of body than the actor's name and descriptions do. */
export function kindsAgree(lemma: string, entity: Entity): boolean {
  const wanted = ANY.has(lemma) ? undefined : kindOfWord.get(lemma);
  if (!wanted) return true;
  let known = false;
  for (const word of [...entity.nameWords, ...entity.lemmas]) {
    const kinds = ANY.has(word) ? undefined : kindOfWord.get(word);
    if (!kinds) continue;
    if (kinds.some((kind) => wanted.includes(kind))) return true;
    known = true;
  }
  return !known;
}
