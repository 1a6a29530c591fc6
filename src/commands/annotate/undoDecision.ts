import { undoTold } from '../../editor/undoTold';
import { type Command, seenSession } from '../command';

/** Takes back the newest decision about the article in front, wherever else it reached. */
export const undoDecision: Command = {
  id: 'dateline.undo',
  async run(rooms) {
    const session = seenSession(rooms);
    if (session) await undoTold(rooms.decisions, session, 'undo');
  },
};
