import type { Command } from '../command';
import { chooseParticipants } from './participants';

/** To whom it was done. */
export const setRecipient: Command = {
  id: 'dateline.setRecipient',
  run: (rooms, key, id) => chooseParticipants(rooms, 'recipient', key, id),
};
