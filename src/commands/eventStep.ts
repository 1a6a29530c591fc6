import * as vscode from 'vscode';
import { indexOf } from '../editor/lookup';
import type { Session } from '../editor/sessions';
import type { Event, Span } from '../model/types';
import { frontArticle, type Rooms, say } from './command';

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

/** Goes to the next (1) or previous (-1) core event; to any event where none is core. */
export async function stepEvent(rooms: Rooms, step: 1 | -1): Promise<void> {
  const front = frontArticle(rooms);
  if (!front) return;
  const all = indexOf(front.snapshot).events;
  const core = all.filter((event) => event.core);
  const event = eventBeside(core.length ? core : all, front.offset, rooms.tinting.eventIn(front.session), step);
  if (event) await showEvent(rooms, front.session, event);
  else say(vscode.l10n.t('No event was found in this article.'));
}

export const showEvent = (rooms: Rooms, session: Session, event: { id: string; trigger: Span }): Promise<void> =>
  rooms.sessions.revealSpan(session, event.trigger, { tint: { kind: 'event', id: event.id } });
