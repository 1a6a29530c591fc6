import type { Command } from '../command';
import { goOn } from './reviewRetype';
import { setPlace } from './setPlace';
import { setRecipient } from './setRecipient';
import { setSource } from './setSource';
import { setTime } from './setTime';

const PARTS: ReadonlyMap<unknown, Command> = new Map([
  ['who', setSource],
  ['whom', setRecipient],
  ['when', setTime],
  ['where', setPlace],
]);

/** Another part of the event: who, whom, when or where; the next. */
export const reviewPart: Command = {
  id: 'dateline.reviewPart',
  async run(rooms, part) {
    const { current, session } = rooms.review;
    const set = PARTS.get(part);
    if (current?.kind !== 'event' || !session || !set) return;
    await set.run(rooms, session.key, current.event.id);
    await goOn(rooms);
  },
};
