import type { Entity } from './draft';

/**
 * Kinds of bodies, read off the words of their names and the nouns that describe them, so that "the company" is never a
 * ministry. A body of which nothing tells the kind may be any.
 */
const KINDS: Readonly<Record<string, string>> = {
  state: `government ministry department agency council parliament senate congress court tribunal police army navy military
    assembly cabinet administration commission bureau office municipality authority embassy house regime force`,
  union: 'union federation confederation association league society guild',
  party: 'party alliance front movement coalition bloc faction militia',
  company: `company firm corporation corp inc ltd plc group holdings airline airlines airways bank motors line lines energy
    oil gas insurer retailer manufacturer maker lender carrier`,
  press: 'news times post herald journal tribune magazine newspaper agency weekly daily mail gazette guardian',
  learning: 'university college school institute academy',
  faith: 'church mosque diocese temple synagogue',
  team: 'team club side squad united city rovers',
};
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
