import { splitOff } from '../../corrections/gestures';
import type { Command } from '../command';
import { decide, pointedMention } from './pointed';

/** The mention means an actor of its own. */
export const splitActor: Command = {
  id: 'dateline.splitActor',
  async run(rooms, key, id) {
    const at = pointedMention(rooms, key, id);
    if (at) await decide(rooms, at.session, splitOff(at, at.mention));
  },
};
