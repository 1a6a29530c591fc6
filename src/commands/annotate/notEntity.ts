import { rejectEvent, notEntity as rejection } from '../../corrections/gestures';
import type { Command } from '../command';
import { offerOthers } from './likeThis';
import { decide, pointed, pointedMention } from './pointed';

/** The mention under the cursor is none; on the words of an event that are no name, the event is none. */
export const notEntity: Command = {
  id: 'dateline.notEntity',
  async run(rooms, key, id) {
    const at = pointed(rooms, key, id);
    if (at?.event && !at.mention) {
      await decide(rooms, at.session, rejectEvent(at, at.event));
      return;
    }
    const named = pointedMention(rooms, key, id);
    if (!named) return;
    const { session, mention } = named;
    const batch = rooms.decisions.newBatch();
    void decide(rooms, session, rejection(named, mention), batch);
    if (mention.kind === 'pronoun' || mention.kind === 'nominal') return;
    await offerOthers(rooms, named, { session, span: mention, decision: { kind: 'remove' }, batch });
  },
};
