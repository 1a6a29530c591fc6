/** The deed of the headline, where the first sentences of the body tell it again, and in full. */
import { isMain } from '../../model/mainList';
import type { Unranked } from './fill';
import type { Told } from './told';

/** Sentences of the body in which a headline's deed is told again. */
const LEAD_SENTENCES = 2;
/** So many words that mean something must be the same. */
const SAME_WORDS = 2;

/** Events of a headline that an event of the lead tells in its own clause get no line of their own. */
export function headlineToldBelow(told: readonly Told[], events: readonly Unranked[]): readonly Unranked[] {
  const leads = [...events.keys()].filter((at) => {
    const { bodyIndex, draft } = told[at] as Told;
    const opens = bodyIndex !== null && bodyIndex >= 0 && bodyIndex < LEAD_SENTENCES;
    return opens && draft.clause && isMain(events[at] as Unranked);
  });
  return events.map((event, at) => {
    const own = told[at] as Told;
    if (own.bodyIndex !== -1) return event;
    const lead = leads.find((other) => tellsSame(own, event, told[other] as Told, events[other] as Unranked));
    return lead === undefined ? event : { ...event, toldIn: (events[lead] as Unranked).id };
  });
}

function tellsSame(a: Told, one: Unranked, b: Told, other: Unranked): boolean {
  if (one.polarity !== other.polarity) return false;
  const words = wordsOf(b);
  const same = [...wordsOf(a)].filter((word) => words.has(word)).length;
  const parties = new Set([...one.source, ...one.recipient].map(({ actor }) => actor));
  const meet = [...other.source, ...other.recipient].some(({ actor }) => actor !== null && parties.has(actor));
  return same >= SAME_WORDS || (meet && same > 0 && one.act === other.act && one.act !== 'OTHER');
}

/** Dictionary forms of the nouns, names and verbs of a clause. */
function wordsOf({ draft, sentence }: Told): ReadonlySet<string> {
  const { trigger, clause, predicate } = draft;
  const spans = [trigger, ...(clause ? [clause.subject] : []), ...(predicate ? [predicate] : [])];
  const found = new Set<string>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at++)
      if (/^(?:NN|VB)/.test(sentence.tags[at] ?? '')) found.add((sentence.lemmas[at] ?? '').toLowerCase());
  for (const empty of ['be', 'have', 'do']) found.delete(empty);
  return found;
}
