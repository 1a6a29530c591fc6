import type { Command } from '../command';
import { chooseParticipants, PARTICIPANT_TITLES } from './participants';

export const setSource: Command = {
  id: 'dateline.setSource',
  run: (rooms, key, id) => chooseParticipants(rooms, 'source', PARTICIPANT_TITLES.source(), key, id),
};
