import type { Command } from '../command';
import { chooseParticipants, PARTICIPANT_TITLES } from './participants';

export const setPlace: Command = {
  id: 'dateline.setPlace',
  run: (rooms, key, id) => chooseParticipants(rooms, 'place', PARTICIPANT_TITLES.place(), key, id),
};
