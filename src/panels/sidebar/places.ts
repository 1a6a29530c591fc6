/** Between rows of the sidebar and places of the text. Pure. */

import { chainsOf } from '../../model/chains';
import { indexOf } from '../../model/lookup';
import type { Event, Snapshot, Span } from '../../model/types';

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** How many of the events, in the order of their triggers, begin at the offset or before it. */
function countUpTo(events: readonly Event[], offset: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.trigger.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best-ranked event of the sentence at the offset. `events` stand by trigger, so those of a sentence stand together. */
function bestOfSentence(events: readonly Event[], offset: number): Event | undefined {
  const after = countUpTo(events, offset);
  let low = after;
  let high = after;
  while ((events[low - 1]?.sentence.end ?? -1) >= offset) low -= 1;
  while ((events[high]?.sentence.start ?? offset + 1) <= offset) high += 1;
  return events
    .slice(low, high)
    .filter((event) => holds(event.sentence, offset))
    .reduce<Event | undefined>((best, event) => (!best || event.rank < best.rank ? event : best), undefined);
}

export interface Standing {
  readonly actor: string | null;
  /** Id of the event's row. */
  readonly event: string | null;
}

/** What stands at an offset of the LF text: the event by its trigger, else the best-ranked of the sentence. */
export function standingAt(snapshot: Snapshot, offset: number): Standing {
  const index = indexOf(snapshot);
  const event = index.eventAt(offset) ?? bestOfSentence(index.events, offset);
  const row = event && chainsOf(snapshot).best.get(event.chain);
  return { actor: index.mentionAt(offset)?.actor ?? null, event: row?.id ?? null };
}

/** Where the words of an event stand; undefined for an unknown id. */
export const triggerOf = (snapshot: Snapshot, event: string): Span | undefined =>
  indexOf(snapshot).event(event)?.trigger;

/** undefined for an unknown id. */
export const mentionAtId = (snapshot: Snapshot, mention: string): Span | undefined =>
  indexOf(snapshot).mention(mention);

/**
 * The actor's first mention after `after` (an offset), round to the first of all; undefined for an unknown actor.
 * Where nothing was shown yet (`after` undefined) the one that introduces the actor.
 */
export function nextMention(snapshot: Snapshot, actor: string, after: number | undefined): Span | undefined {
  const index = indexOf(snapshot);
  const own = index.mentionsOf(actor);
  if (after !== undefined) return own.find((mention) => mention.start > after) ?? own[0];
  const known = index.actor(actor);
  return known ? index.introduction(known) : own[0];
}
