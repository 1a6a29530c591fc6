import { undoTold } from '../../editor/undoTold';
import { type Command, seenSession } from '../command';

/** Does again what was taken back last. */
export const redoDecision: Command = {
  id: 'dateline.redo',
  async run(rooms) {
    const session = seenSession(rooms);
    if (session) await undoTold(rooms.decisions, session, 'redo');
  },
};
