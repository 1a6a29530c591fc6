import { confirmEvent as confirmation, confirmMention } from '../../corrections/gestures';
import type { Command } from '../command';
import { decide, pointed, pointedMention } from './pointed';

/** What the machine found under the cursor is right: the mention, else the event. */
export const confirm: Command = {
  id: 'dateline.confirm',
  async run(rooms, key, id) {
    const at = pointed(rooms, key, id);
    if (at?.event && !at.mention) {
      await decide(rooms, at.session, confirmation(at, at.event));
      return;
    }
    const named = pointedMention(rooms, key, id);
    if (named) await decide(rooms, named.session, confirmMention(named, named.mention));
  },
};
