/** Which lines the folder's decisions ask for, and which they want none of. */
import { isMain, sideFrom } from '../../model/mainList';
import type { Participant } from '../../model/types';
import type { Unranked } from '../story/fill';
import type { Told } from '../story/told';
import { logit } from './odds';
import type { Recall } from './recall';

/**
 * Log odds that a line more is one that its reader would have added rather than one to mend, by how sure it is of the core,
 * of the deed and of its act: fitted on 125 stories that the networks had not learned from (RESULTS.md).
 */
const SLOPE = 0.6;
const OFFSET = -0.8;
/** In logits: twice as ready as the machine; after one decision or two nothing changes. */
const WISH_FROM = 0.69;
/** A line that was left out needs such odds, with what decisions add to them: below it one in four was wrong. */
const ASKED_FROM = 2.0;

/**
 * Events with the lines that decisions ask for added to the main list, and those that they do not want taken out of it.
 * `told` and `scores` (how likely each is of the core) run parallel to the events.
 */
export function asAsked(
  told: readonly Told[],
  events: readonly Unranked[],
  scores: readonly number[],
  recall: Recall,
): readonly Unranked[] {
  const shown = new Set(events.filter(isMain).map(({ chain }) => chain));
  return events.map((event, at) => {
    const { draft, standsAlone } = told[at] as Told;
    const wish = recall.wish(draft.lemma, event.act);
    if (Math.abs(wish) < WISH_FROM || draft.spare) return event;
    const sure = [scores[at] ?? 0, draft.confidence, draft.actConfidence];
    const worth = SLOPE * sure.reduce((sum, p) => sum + logit(p), 0) + OFFSET + wish;
    if (isMain(event))
      return wish < 0 && worth < 0 ? { ...event, asked: false, why: because(event, NOT_WANTED) } : event;
    if (wish < 0 || worth < ASKED_FROM || !standsAlone || shown.has(event.chain)) return event;
    const asked = event.subject ? event : withSureSides(event);
    if (!asked) return event;
    shown.add(event.chain);
    return { ...asked, core: true, asked: true, why: because(event, WANTED) };
  });
}

const WANTED = 'you often added such lines';
const NOT_WANTED = 'you often took such lines away';

const because = ({ why }: Unranked, reason: string): string => (why === '' ? reason : `${why}; ${reason}`);

/** What no clause tells names only whom it is sure of; undefined where that is nobody. */
function withSureSides(event: Unranked): Unranked | undefined {
  const from = sideFrom(event);
  const keep = (side: 'source' | 'recipient'): readonly Participant[] =>
    (event.sure?.[side] ?? 1) >= from ? event[side] : [];
  const [source, recipient] = [keep('source'), keep('recipient')];
  return source.length + recipient.length > 0 ? { ...event, source, recipient } : undefined;
}
