import { CARD_COMMANDS } from '../editor/hoverCard';
import { indexOf } from '../model/lookup';
import type { Command } from './command';
import { showEvent } from './eventStep';

/** From a hover card: (session key, event id). */
export const selectEvent: Command = {
  id: CARD_COMMANDS.event,
  async run(rooms, key, id) {
    const session = typeof key === 'number' ? rooms.sessions.byKey(key) : undefined;
    const event = session?.snapshot && typeof id === 'string' ? indexOf(session.snapshot).event(id) : undefined;
    if (session && event) await showEvent(rooms, session, event);
  },
};
