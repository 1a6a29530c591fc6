import { resize } from '../../corrections/gestures';
import { narrowed } from '../../corrections/wordSpans';
import type { Command } from '../command';
import { decide, pointedMention } from './pointed';

/** The mention lets go of its first word. */
export const narrowLeft: Command = {
  id: 'dateline.narrowLeft',
  async run(rooms, key, id) {
    const at = pointedMention(rooms, key, id);
    if (at) await decide(rooms, at.session, resize(at, at.mention, narrowed(at.text, at.mention, -1)));
  },
};
