import { nounClass } from '../../language/en/nouns';
import { type Entity, joinInto } from './draft';
import { mainPerson } from './headline';

/**
 * Offices that an article speaks of without a name: "the harbour attorney general" is who bears just this office further
 * on, and "the former president" of an article that is about one person, who is given no office, is that person.
 */
export function joinOffices(entities: readonly Entity[]): void {
  const persons = entities.filter((entity) => entity.type === 'person' && entity.number === 'singular');
  const named = persons.filter((entity) => entity.names.size > 0);
  const main = mainPerson(named, MIN_MENTIONS);
  for (const entity of persons) {
    if (entity.names.size > 0 || entity.drafts.length === 0) continue;
    const bearers = named.filter((person) => agrees(entity, person) && bearsOffice(entity, person));
    const [bearer] = bearers;
    if (bearer && bearers.length === 1) joinInto(bearer, entity, 0.8, 'description; the office it was named with');
    else if (main && agrees(entity, main) && isHighOffice(entity) && !holdsOffice(main))
      joinInto(main, entity, 0.6, 'description; whom the article is about');
  }
}

const agrees = ({ gender }: Entity, person: Entity): boolean => !gender || !person.gender || gender === person.gender;

const wordsOf = (text: string): string => text.toLowerCase().replace(/^the /, '');

/** All words of the office, and more than one. */
function bearsOffice({ drafts }: Entity, { role }: Entity): boolean {
  const office = wordsOf(role ?? '');
  return office.includes(' ') && drafts.some(({ kind, text }) => kind === 'nominal' && wordsOf(text) === office);
}

const HIGH = /^(?:former |ex-)?(?:president|prime minister|premier|governor|chancellor|king|queen|pope)$/;

/** Spoken of more than once, each time as of somebody known. */
function isHighOffice({ drafts }: Entity): boolean {
  const nominal = drafts.filter(({ kind }) => kind === 'nominal');
  return (
    nominal.length > 1 && nominal.every(({ determiner, text }) => determiner === 'definite' && HIGH.test(wordsOf(text)))
  );
}

const holdsOffice = ({ lemmas }: Entity): boolean => [...lemmas].some((lemma) => nounClass(lemma) === 'human');

const MIN_MENTIONS = 8;
