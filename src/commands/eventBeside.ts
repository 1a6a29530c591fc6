import type { Event } from '../model/types';

/** The event before or after an offset, round the ends; `current` where the cursor's own event is known. */
export function eventBeside(
  events: readonly Event[],
  offset: number,
  current: string | undefined,
  step: 1 | -1,
): Event | undefined {
  const at = events.findIndex((event) => event.id === current);
  if (at >= 0) return events[(at + step + events.length) % events.length];
  const after = events.findIndex((event) => event.trigger.start > offset);
  const next = Math.max(after, 0);
  if (step > 0) return events[next];
  const before = events.filter((event) => event.trigger.end < offset).length - 1;
  return events[before < 0 ? events.length - 1 : before];
}
