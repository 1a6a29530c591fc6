/** Between rows of the sidebar and places of the text. Pure. */
import type { Event, Snapshot, Span } from '../model/types';

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The row that stands for an event: the best mention of its chain. */
function rowOf(event: Event, events: readonly Event[]): string {
  let best = event;
  for (const other of events) if (other.chain === event.chain && other.rank < best.rank) best = other;
  return best.id;
}

/** The event told at `offset`: by its trigger, else the best-ranked of the sentence. */
function eventAt(events: readonly Event[], offset: number): Event | undefined {
  let found: Event | undefined;
  for (const event of events) {
    if (!holds(event.sentence, offset)) continue;
    if (holds(event.trigger, offset)) return event;
    if (!found || event.rank < found.rank) found = event;
  }
  return found;
}

export interface Standing {
  readonly actor: string | null;
  /** Id of the event's row. */
  readonly event: string | null;
}

/** What stands at an offset of the LF text. */
export function standingAt(snapshot: Snapshot, offset: number): Standing {
  const { mentions, events } = snapshot.analysis;
  const mention = mentions.find((candidate) => candidate.actor !== null && holds(candidate, offset));
  const event = eventAt(events, offset);
  return { actor: mention?.actor ?? null, event: event ? rowOf(event, events) : null };
}

/** Where the words of an event stand; undefined for an unknown id. */
export const triggerOf = (snapshot: Snapshot, event: string): Span | undefined =>
  snapshot.analysis.events.find(({ id }) => id === event)?.trigger;

/**
 * The actor's first mention after `after` (an offset), round to the first of all; undefined for an unknown actor.
 * Full names come first where nothing was shown yet (`after` undefined).
 */
export function nextMention(snapshot: Snapshot, actor: string, after: number | undefined): Span | undefined {
  const own = snapshot.analysis.mentions.filter((mention) => mention.actor === actor);
  if (after === undefined) return own.find((mention) => mention.kind === 'named') ?? own[0];
  return own.find((mention) => mention.start > after) ?? own[0];
}
