import { notEntity } from '../../corrections/gestures';
import type { Command } from '../command';
import { spreadHere } from './likeThis';
import { pointedMention } from './pointed';

/** The words are no name, at every ticked place of the article and here. */
export const removeAllHere: Command = {
  id: 'dateline.removeAllHere',
  async run(rooms, key, id) {
    const at = pointedMention(rooms, key, id);
    if (!at) return;
    const { session, mention } = at;
    const spread = { session, span: mention, decision: { kind: 'remove' }, batch: rooms.decisions.newBatch() } as const;
    await spreadHere(rooms, at, spread, notEntity(at, mention));
  },
};
