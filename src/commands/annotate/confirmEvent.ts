import { confirmEvent as confirmation } from '../../corrections/gestures';
import type { Command } from '../command';
import { decide, pointedEvent } from './pointed';

export const confirmEvent: Command = {
  id: 'dateline.confirmEvent',
  async run(rooms, key, id) {
    const at = pointedEvent(rooms, key, id);
    if (at) await decide(rooms, at.session, confirmation(at, at.event));
  },
};
