import type { Command } from '../command';
import { chooseParticipants } from './participants';

/** Where it was done. */
export const setPlace: Command = {
  id: 'dateline.setPlace',
  run: (rooms, key, id) => chooseParticipants(rooms, 'place', key, id),
};
