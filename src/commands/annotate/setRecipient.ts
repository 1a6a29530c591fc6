import type { Command } from '../command';
import { chooseParticipants, PARTICIPANT_TITLES } from './participants';

export const setRecipient: Command = {
  id: 'dateline.setRecipient',
  run: (rooms, key, id) => chooseParticipants(rooms, 'recipient', PARTICIPANT_TITLES.recipient(), key, id),
};
