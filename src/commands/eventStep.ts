import * as vscode from 'vscode';
import { say } from '../editor/say';
import type { Session } from '../editor/sessions';
import { indexOf } from '../model/lookup';
import { isMain } from '../model/mainList';
import type { Span } from '../model/types';
import { frontArticle, type Rooms } from './command';
import { eventBeside } from './eventBeside';

/** Goes to the next (1) or previous (-1) core event; to any event where none is core. */
export async function stepEvent(rooms: Rooms, step: 1 | -1): Promise<void> {
  const front = frontArticle(rooms);
  if (!front) return;
  const all = indexOf(front.snapshot).events;
  const core = all.filter(isMain);
  const event = eventBeside(core.length ? core : all, front.offset, rooms.tinting.eventIn(front.session), step);
  if (event) await showEvent(rooms, front.session, event);
  else say(vscode.l10n.t('No event was found in this article.'));
}

export const showEvent = (rooms: Rooms, session: Session, event: { id: string; trigger: Span }): Promise<void> =>
  rooms.sessions.revealSpan(session, event.trigger, { tint: { kind: 'event', id: event.id } });
