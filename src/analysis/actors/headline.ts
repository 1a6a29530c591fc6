import { type Draft, type Entity, joinInto } from './draft';
import { MAX_CANDIDATES } from './recency';
import type { SentenceView } from './view';

/** Headlines say "minister" of whom only the text names: they are read last, when all others are known. */
export function headlinesLast(drafts: readonly Draft[], sentences: readonly SentenceView[]): readonly Draft[] {
  const isHead = (draft: Draft): boolean => sentences[draft.sentence]?.head ?? false;
  return [...drafts.filter((draft) => !isHead(draft)), ...drafts.filter(isHead)];
}

/** Whom the text speaks of most, the first named of equals first. */
export function mostMentioned(entities: Iterable<Entity>): readonly Entity[] {
  return [...entities]
    .filter((entity) => entity.mentionsSoFar > 0)
    .sort((a, b) => b.mentionsSoFar - a.mentionsSoFar || a.firstSentence - b.firstSentence)
    .slice(0, MAX_CANDIDATES);
}

/** Whom a mention of a headline may mean: those the text speaks of most, and those that the headline spoke of before it. */
export const forHeadline = (
  draft: Draft,
  prominent: readonly Entity[],
  recent: readonly Entity[],
): readonly Entity[] => [
  ...prominent,
  ...recent.filter((entity) => entity.lastSentence <= draft.sentence && !prominent.includes(entity)),
];

/** "Ministry warns of floods" above "the Water Ministry": the only one whose name or office ends in a headline's bare noun. */
export function bearerOfNoun(draft: Draft, known: readonly Entity[]): Entity | null {
  if (draft.number !== 'singular' || draft.modifiers.length > 0 || draft.to - draft.from > 1) return null;
  const person = draft.noun === 'human';
  if (!person && draft.noun !== 'body' && draft.noun !== 'weak') return null;
  const bearers = known.filter((entity) => {
    if (entity.names.size === 0 || entity.number !== 'singular') return false;
    if (person) return entity.type === 'person' && entity.lemmas.has(draft.lemma);
    return (
      entity.type === 'organization' && [...entity.names].some((name) => name.toLowerCase().endsWith(` ${draft.lemma}`))
    );
  });
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/**
 * Headlines and first sentences often say "Mayor" of someone whom the text names only later: a nameless person there is
 * the one who is named with that role, and the only one of a headline else whom the article is about before all others.
 */
const LEAD_SENTENCES = 3;
const NAMED_WITHIN = 8;
const MIN_MENTIONS = 4;
const MIN_RATIO = 1.5;

export function joinHeadlineActors(entities: readonly Entity[], sentences: readonly SentenceView[]): void {
  joinBodies(entities);
  const named = entities.filter(
    (entity) => entity.type === 'person' && entity.names.size > 0 && firstSentence(entity) <= NAMED_WITHIN,
  );
  const nameless = entities.filter(
    (entity) =>
      entity.type === 'person' &&
      entity.names.size === 0 &&
      entity.number === 'singular' &&
      firstSentence(entity) < LEAD_SENTENCES,
  );
  const left = nameless.filter((entity) => !joinByRole(entity, named));
  const [only, second] = left.filter((entity) => sentences[firstSentence(entity)]?.kind === 'headline');
  const main = mainPerson(entities, MIN_MENTIONS);
  if (only && !second && main && fits(only, main)) joinInto(main, only, 0.5, 'description; whom the article is about');
}

/** "Court halts ..." and, below, "the Supreme Court": the first body whose name holds the word. */
function joinBodies(entities: readonly Entity[]): void {
  const isBody = (entity: Entity): boolean => entity.type === 'organization' && entity.number === 'singular';
  const named = entities.filter(
    (entity) => isBody(entity) && entity.names.size > 0 && firstSentence(entity) <= NAMED_WITHIN,
  );
  for (const entity of entities) {
    if (!isBody(entity) || entity.names.size > 0 || firstSentence(entity) > 0) continue;
    const bearer = named.find((each) => [...entity.lemmas].some((lemma) => each.nameWords.has(lemma)));
    if (bearer) joinInto(bearer, entity, 0.6, 'description; a word of the name that follows');
  }
}

const firstSentence = (entity: Entity): number => entity.drafts[0]?.sentence ?? Number.POSITIVE_INFINITY;

function joinByRole(entity: Entity, named: readonly Entity[]): boolean {
  const bearers = named.filter(
    (person) => fits(entity, person) && [...entity.lemmas].some((lemma) => person.lemmas.has(lemma)),
  );
  if (bearers.length !== 1 || !bearers[0]) return false;
  joinInto(bearers[0], entity, 0.6, 'description; the role of the name that follows');
  return true;
}

/** Named later than the description, never beside it. */
function fits(entity: Entity, person: Entity): boolean {
  if (entity.gender && person.gender && entity.gender !== person.gender) return false;
  const start = firstSentence(person);
  return (
    start > firstSentence(entity) && start <= NAMED_WITHIN && entity.drafts.every((draft) => draft.sentence < start)
  );
}

/** The person named whom the article is about before all others, with `least` mentions; null where it is about several. */
export function mainPerson(entities: readonly Entity[], least: number): Entity | null {
  const persons = entities.filter((entity) => entity.type === 'person' && entity.names.size > 0);
  persons.sort((a, b) => b.drafts.length - a.drafts.length || a.order - b.order);
  const [most, next] = persons;
  if (!most || most.drafts.length < least) return null;
  return most.drafts.length >= MIN_RATIO * (next?.drafts.length ?? 0) ? most : null;
}
