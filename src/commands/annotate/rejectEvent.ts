import { rejectEvent as rejection } from '../../corrections/gestures';
import type { Command } from '../command';
import { decide, pointedEvent } from './pointed';

export const rejectEvent: Command = {
  id: 'dateline.rejectEvent',
  async run(rooms, key, id) {
    const at = pointedEvent(rooms, key, id);
    if (at) await decide(rooms, at.session, rejection(at, at.event));
  },
};
