import type { Draft, Entity } from './draft';
import { countsTwo } from './nominals';
import { mayBe } from './options';
import { lastTwo, onePerNation, type Pair } from './pairs';
import { nationsIn } from './roles';
import type { SentenceView } from './view';

/** How far back a joined subject is what "they" means, in sentences. */
const PAIR_REACH = 2;

/** Actors as they stand where a mention may mean several of them. */
export interface Around {
  /** The subject joined by "and" that was seen last. */
  readonly pair: Pair | null;
  /** Any two joined by "and" that were seen last. */
  readonly joined: Pair | null;
  /** The latest first. */
  readonly recent: readonly Entity[];
}

const near = (pair: Pair | null, draft: Draft): Pair | null =>
  pair && draft.sentence - pair.sentence <= PAIR_REACH ? pair : null;

/** Whom a plural may mean together: a joined subject, the two mentioned last, one for each country named. */
export function severalFor(
  draft: Draft,
  nations: readonly string[],
  { pair, joined, recent }: Around,
): readonly (readonly Entity[] | null)[] {
  if (draft.number !== 'plural') return [];
  return [
    near(pair, draft)?.entities ?? null,
    lastTwo(recent, draft.sentence, null),
    lastTwo(recent, draft.sentence, draft.noun === 'human' ? 'person' : 'place'),
    onePerNation(draft, nations, recent),
    draft.noun === 'human' ? null : lastTwo(recent, draft.sentence, 'organization'),
    joined !== pair ? (near(joined, draft)?.entities ?? null) : null,
  ];
}

/** "both leaders", "the Danish and Polish leaders", "they" where no group is known: two, whatever else is known. */
export function surelySeveral(
  draft: Draft,
  sentence: SentenceView,
  { pair, recent }: Around,
  byRule: readonly Entity[],
): readonly Entity[] | null {
  if (draft.kind === 'pronoun') {
    const many = recent.some((each) => each.number === 'plural' && mayBe(draft, each));
    return byRule.length === 2 && !many ? byRule : null;
  }
  if (draft.kind !== 'nominal' || draft.noun !== 'human') return null;
  const leaders = onePerNation(draft, nationsIn(sentence, draft), recent);
  if (leaders || !countsTwo(sentence, draft)) return leaders;
  const close = near(pair, draft);
  return close?.entities[0].type === 'person' ? close.entities : lastTwo(recent, draft.sentence, 'person');
}
