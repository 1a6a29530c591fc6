import type { Draft, Entity } from './draft';
import type { SentenceView } from './view';

/** Two actors spoken of as one subject ("Olsen and Brandt met"), whom "they", "both" and "the two" then mean. */
export interface Pair {
  readonly entities: readonly [Entity, Entity];
  readonly sentence: number;
}

const MAX_DISTANCE = 4;

/** The other actors joined to a mention by "and", where all are single. */
export function joinedWith(
  draft: Draft,
  sentence: SentenceView,
  draftAt: (token: number) => Draft | undefined,
): readonly [Entity, Entity] | null {
  const head = sentence.rels[draft.head] === 'conj' ? (sentence.heads[draft.head] ?? -1) : -1;
  const first = head >= 0 ? draftAt(head)?.entities[0] : undefined;
  const second = draft.entities[0];
  if (!first || !second || first === second || first.number !== 'singular' || second.number !== 'singular') return null;
  return first.type === second.type ? [first, second] : null;
}

/** True where the joined mention is the subject of its clause. */
export const isJoinedSubject = (draft: Draft, sentence: SentenceView): boolean =>
  sentence.rels[sentence.heads[draft.head] ?? -1]?.startsWith('nsubj') ?? false;

/**
 * The two actors of one type mentioned last: persons, countries or bodies, whichever pair is nearer where the type is not
 * given. Null where fewer than two stand in the last sentences.
 */
export function lastTwo(recent: readonly Entity[], sentence: number, type: string | null): readonly Entity[] | null {
  let best: readonly Entity[] | null = null;
  let nearest = -1;
  for (const each of type === null ? ['person', 'place', 'organization'] : [type]) {
    const pair = recent
      .filter((entity) => isSingle(entity, each) && sentence - entity.lastSentence <= MAX_DISTANCE)
      .slice(0, 2);
    const farther = pair[1];
    if (!farther || farther.lastStart <= nearest) continue;
    best = pair;
    nearest = farther.lastStart;
  }
  return best;
}

const isSingle = (entity: Entity, type: string): boolean =>
  entity.type === type && entity.number === 'singular' && (type !== 'place' || entity.country?.state === true);

/** Nouns for those who lead a country. */
export const HEADS_OF_STATE = new Set([
  'president',
  'premier',
  'minister',
  'chairman',
  'king',
  'chancellor',
  'leader',
  'ruler',
  'emir',
  'prince',
  'queen',
]);

/** "the Russian and Chinese leaders": one person for each country named. */
export function onePerNation(
  draft: Draft,
  nations: readonly string[],
  recent: readonly Entity[],
): readonly Entity[] | null {
  if (draft.noun !== 'human' || draft.number !== 'plural' || nations.length < 2) return null;
  const found: Entity[] = [];
  for (const nation of nations) {
    const people = recent.filter(
      (entity) => entity.type === 'person' && entity.nations.has(nation) && !found.includes(entity),
    );
    const leads = HEADS_OF_STATE.has(draft.lemma);
    const leader = leads && people.find((one) => [...one.lemmas].some((lemma) => HEADS_OF_STATE.has(lemma)));
    const person = leader || people[0];
    if (!person) return null;
    found.push(person);
  }
  return found;
}
