import type { Command } from '../command';
import { goOn } from './reviewRetype';
import { splitActor } from './splitActor';

/** The mention means an actor of its own; the next. */
export const reviewSplit: Command = {
  id: 'dateline.reviewSplit',
  async run(rooms) {
    const { current, session } = rooms.review;
    if (current?.kind !== 'mention' || !session) return;
    await splitActor.run(rooms, session.key, current.mention.id);
    await goOn(rooms);
  },
};
