import { undoTold } from '../../editor/undoTold';
import { type Command, frontSession } from '../command';

/** Takes back the newest decision about the article in front, wherever else it reached. */
export const undoDecision: Command = {
  id: 'dateline.undo',
  async run(rooms) {
    const session = frontSession(rooms);
    if (session) await undoTold(rooms.decisions, session, 'undo');
  },
};
