/** What a person typed into the search of the folder, and what of the folder fits it. */
import { finished, type Steps } from '../base/steps';
import { ACTS, type Act } from '../model/types';
import { actorSteps, actorsOn, type EventQuery, eventSteps, sifted } from './query';
import type { Corpus, FolderActor, FolderEvent } from './types';

export interface Answer {
  readonly actors: readonly FolderActor[];
  readonly events: readonly FolderEvent[];
  /** Who did it, and to whom, where a pair was asked for and both are known. */
  readonly pair: readonly [FolderActor, FolderActor] | undefined;
}

/** Actors that may be meant by one side of a pair. */
const MAX_MEANT = 5;
const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * "Russia → North Korea" (or ->), acts by their code ("ASSAULT"), days and stretches ("2022-09", "2022-09-01..2022-09-12"),
 * and words that stand in names, roles and sentences, in any order.
 */
export const answerTo = (corpus: Pick<Corpus, 'actors' | 'events'>, typed: string): Answer =>
  finished(answerSteps(corpus, typed));

export function* answerSteps(corpus: Pick<Corpus, 'actors' | 'events'>, typed: string): Steps<Answer> {
  const { words, acts, times } = partsOf(typed);
  const [left, right] = words.split(/\u2192|->|=>/).map((side) => side.trim());
  const base: EventQuery = { ...times, ...(acts.length > 0 ? { acts } : {}) };
  if (right === undefined) {
    const named = words === '' ? [] : yield* actorSteps(corpus, { words });
    const [first] = named;
    const about =
      first && isName(first, words)
        ? yield* eventSteps(corpus, { ...base, actors: named.filter((one) => isName(one, words)).map(({ id }) => id) })
        : [];
    const said = yield* eventSteps(corpus, { ...base, words });
    return { actors: named, events: [...new Set([...about, ...said])], pair: undefined };
  }
  const sources = yield* meantBy(corpus, left);
  const recipients = yield* meantBy(corpus, right);
  const [source, recipient] = [sources[0], recipients[0]];
  if (source && recipient) {
    const events = new Set<FolderEvent>();
    for (const a of sources)
      for (const b of recipients)
        for (const event of yield* eventSteps(corpus, { ...base, pair: { source: a.id, recipient: b.id } }))
          events.add(event);
    return { actors: [], events: [...events], pair: [source, recipient] };
  }
  // "Russia →": all that it did; "→ Russia": all that was done to it.
  const one = left ? 'source' : 'recipient';
  const ids = new Set((left ? sources : recipients).map(({ id }) => id));
  const events = yield* sifted(yield* eventSteps(corpus, base), (event) =>
    actorsOn(event, one).some((id) => ids.has(id)),
  );
  return { actors: [], events, pair: undefined };
}

function* meantBy(corpus: Pick<Corpus, 'actors'>, name: string | undefined): Steps<readonly FolderActor[]> {
  return name ? (yield* actorSteps(corpus, { words: name })).slice(0, MAX_MEANT) : [];
}

const isName = ({ name, aliases }: FolderActor, words: string): boolean =>
  [name, ...aliases].some((one) => one.toLowerCase() === words.toLowerCase());

function partsOf(typed: string): { words: string; acts: readonly Act[]; times: Pick<EventQuery, 'from' | 'to'> } {
  const acts: Act[] = [];
  let times: Pick<EventQuery, 'from' | 'to'> = {};
  const words = typed.split(/\s+/).filter((word) => {
    const act = ACTS.find((one) => one === word);
    if (act) acts.push(act);
    const time = act ? undefined : stretchOf(word);
    if (time) times = time;
    return !act && !time;
  });
  return { words: words.join(' ').trim(), acts, times };
}

/** Both ends inclusive; an open end where nothing stands before or behind the dots. */
function stretchOf(word: string): Pick<EventQuery, 'from' | 'to'> | undefined {
  const [from = '', to = from, more] = word.split('..');
  if (more !== undefined || (from === '' && to === '')) return undefined;
  if (![from, to].every((one) => one === '' || DAY.test(one))) return undefined;
  return { ...(from ? { from: whole(from, '01') } : {}), ...(to ? { to: whole(to, '31') } : {}) };
}

/** A year or a month is all of its days; days are compared as text. */
function whole(day: string, end: '01' | '31'): string {
  const [, year = '', month = end === '01' ? '01' : '12', date = end] = DAY.exec(day) ?? [];
  return `${year}-${month}-${date}`;
}
