import type { Command } from '../command';
import { goOn } from './reviewRetype';
import { sameActor } from './sameActor';

/** The mention means another actor; the next. */
export const reviewSame: Command = {
  id: 'dateline.reviewSame',
  async run(rooms) {
    const { current, session } = rooms.review;
    if (current?.kind !== 'mention' || !session) return;
    await sameActor.run(rooms, session.key, current.mention.id);
    await goOn(rooms);
  },
};
