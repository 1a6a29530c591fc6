import { type Country, countryByCapital } from '../../language/en/countries';
import { isParty } from '../../language/en/nouns';
import type { Draft, Entity, Tail } from './draft';
import { Features, idOf, under } from './features';
import { kindsAgree, nameAgrees } from './kinds';
import { addLink, type Link } from './linkFeatures';
import { addCompany, addKnown, addMention, addTail, type Company, type MentionFacts } from './mentionFeatures';
import { nameRelation } from './nameForms';
import { pronounForm } from './pronouns';
import type { Option } from './ranker';

/** The readings that a mention may have, each with what speaks for it. */
const PART = { detect: 1, none: 2, new: 3 } as const;
const NOBODY: readonly Entity[] = [];

/** What the mention itself says, whatever it means. */
export function ownFeatures(facts: MentionFacts, company: Company | null = null): readonly number[] {
  const features = new Features();
  addMention(features, facts);
  if (company) addCompany(features, facts, company);
  return features.take();
}

/** What tells whether a phrase is a mention at all. */
export const detectFeatures = (own: readonly number[]): readonly number[] => under(PART.detect, own);

/** What tells whether the phrase after its noun belongs to a mention. */
export function tailFeatures(facts: MentionFacts, tail: Tail): readonly number[] {
  const features = new Features();
  addTail(features, facts, tail);
  return features.take();
}

/** The readings that need no actor known before: nobody is meant, or somebody new. */
export function freeOptions(
  facts: MentionFacts,
  own: readonly number[],
  fitting: readonly Entity[],
  byRule: number,
): readonly [none: Option, fresh: Option] {
  const features = new Features();
  addKnown(features, facts, { fitting: fitting.length, sameWord: withSameWord(facts.draft, fitting), byRule });
  const list = [...own, ...features.take()];
  return [
    { kind: 'none', entities: NOBODY, features: under(PART.none, list) },
    { kind: 'new', entities: NOBODY, features: under(PART.new, list) },
  ];
}

export function knownOption(facts: MentionFacts, entity: Entity, link: Link): Option {
  const features = new Features();
  addLink(features, facts, entity, link);
  return { kind: 'known', entities: [entity], features: features.take() };
}

/** Several actors at once: "both", "the two leaders", "they" after a joined subject. */
export function severalOption(
  facts: MentionFacts,
  entities: readonly Entity[],
  source: number,
  byRule: number,
  fitting: number,
): Option {
  const features = new Features();
  const last = Math.min(...entities.map((entity) => entity.lastSentence));
  const distance = Math.min(6, Math.max(0, facts.draft.sentence - last));
  features.add(201, source, facts.sort);
  features.add(209, byRule, facts.sort);
  features.add(210, byRule);
  features.add(202, source, facts.lemma);
  features.add(203, distance, source);
  features.add(211, Math.min(3, fitting), facts.sort);
  features.add(212, source);
  features.add(213, idOf(entities.map((each) => each.type).join(' ')), facts.sort);
  features.add(204, source * 8 + distance, facts.lemma);
  features.add(205, facts.rel, source);
  features.add(206, source, facts.sort);
  features.add(207, source, facts.fine);
  const first = facts.sentence.words[facts.draft.from] ?? '';
  features.add(208, source, first === 'both' || first === 'two' ? 1 : facts.sentence.words.includes('two') ? 2 : 0);
  return { kind: 'known', entities, features: features.take() };
}

function withSameWord(draft: Draft, fitting: readonly Entity[]): number {
  let sameWord = 0;
  for (const entity of fitting) {
    if (draft.group) {
      if (entity.names.size === 0 && [...entity.lemmas].some((lemma) => draft.group?.nameWords.has(lemma))) sameWord++;
    } else if (entity.lemmas.has(draft.lemma) || entity.nameWords.has(draft.lemma)) sameWord++;
  }
  return sameWord;
}

const FAR = 8;
const THING_FAR = 4;

/** False where a mention cannot mean an actor: number, gender or kind contradict, or the pronoun stands too far off. */
export function mayBe(draft: Draft, entity: Entity): boolean {
  if (draft.gender && entity.gender && draft.gender !== entity.gender) return false;
  const form = draft.kind === 'pronoun' ? pronounForm(draft.text) : undefined;
  if (form) return pronounMayBe(form.class, draft, entity);
  if (draft.kind === 'nominal') return nominalMayBe(draft, entity);
  return nameMayBe(draft, entity);
}

function pronounMayBe(cls: string, draft: Draft, entity: Entity): boolean {
  const distance = draft.sentence - entity.lastSentence;
  const single = entity.number === 'singular';
  if (cls === 'relative') return distance === 0;
  if (cls === 'thing') return distance <= THING_FAR && single && entity.type !== 'person';
  if (distance > FAR) return false;
  if (cls === 'person' || cls === 'first') return single && (entity.type === 'person' || entity.names.size === 0);
  return cls !== 'plural' || !(single && entity.type === 'person' && entity.names.size > 0);
}

function nominalMayBe(draft: Draft, entity: Entity): boolean {
  if (draft.noun === 'human' && draft.number === 'singular')
    return entity.number === 'singular' && (entity.type === 'person' || isParty(draft.lemma));
  if (describedApart(draft, entity) || !kindsAgree(draft.lemma, entity)) return false;
  if (draft.number === 'plural') return !(entity.type === 'person' && entity.names.size > 0);
  if (draft.noun === 'body' || draft.noun === 'place' || draft.noun === 'weak') return entity.type !== 'person';
  return true;
}

/** Descriptions of an actor that are compared with a new one. */
const MOST_COMPARED = 6;

/** "Hospital nurses ... the school nurses": one word, told apart by what stands before it. */
function describedApart(draft: Draft, entity: Entity): boolean {
  if (draft.modifiers.length === 0 || entity.names.size > 0) return false;
  const told = entity.drafts
    .slice(0, MOST_COMPARED)
    .filter((each) => each.kind === 'nominal' && each.lemma === draft.lemma && each.modifiers.length > 0);
  return told.length > 0 && !told.some((each) => each.modifiers.some((word) => draft.modifiers.includes(word)));
}

/** An actor with more names than this takes no others: keeps the work linear where all names are alike. */
const MAX_NAMES = 8;

function nameMayBe(draft: Draft, entity: Entity): boolean {
  if (entity.names.size > MAX_NAMES) return entity.names.has(draft.text);
  const person = draft.type === 'person';
  if (person && (entity.number === 'plural' || (entity.type !== 'person' && entity.names.size === 0))) return false;
  if (!person && entity.type === 'person' && entity.names.size === 0) return false;
  if (entity.names.size === 0) return draft.kind === 'named' && nameAgrees(draft.text, entity);
  if (person !== (entity.type === 'person')) return entity.names.has(draft.text);
  const mine = draft.group && draft.group.names.size <= MAX_NAMES ? draft.group.names : [draft.text];
  for (const name of mine)
    for (const other of entity.names) if (nameRelation(name, other, person) !== 'none') return true;
  return false;
}

/** The country whose seat of government a place's name is. */
export const seatOf = (draft: Draft): Country | undefined =>
  draft.type === 'place' && draft.kind === 'named' ? countryByCapital(draft.text) : undefined;
