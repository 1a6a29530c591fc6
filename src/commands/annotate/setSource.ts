import type { Command } from '../command';
import { chooseParticipants } from './participants';

/** Who did it. */
export const setSource: Command = {
  id: 'dateline.setSource',
  run: (rooms, key, id) => chooseParticipants(rooms, 'source', key, id),
};
