import { resize } from '../../corrections/gestures';
import { widened } from '../../corrections/wordSpans';
import type { Command } from '../command';
import { decide, pointedMention } from './pointed';

/** The mention takes in the next word. */
export const widenRight: Command = {
  id: 'dateline.widenRight',
  async run(rooms, key, id) {
    const at = pointedMention(rooms, key, id);
    if (at) await decide(rooms, at.session, resize(at, at.mention, widened(at.text, at.mention, 1)));
  },
};
