import type { Command } from '../command';
import { changeAct } from './changeAct';

/** The digit of the key, from 1, is a type of a mention or a deed of an event; 0 lists all deeds. */
export const reviewRetype: Command = {
  id: 'dateline.reviewRetype',
  async run(rooms, digit) {
    const { current, session } = rooms.review;
    if (!current || !session || typeof digit !== 'number') return;
    if (digit !== 0 || current.kind === 'mention') return rooms.review.digit(digit);
    await changeAct.run(rooms, session.key, current.event.id);
    return goOn(rooms);
  },
};

/** After a decision by other means the next thing is shown; where nothing was decided the same stays. */
export const goOn = async ({ review }: Parameters<Command['run']>[0]): Promise<void> => {
  const { current, session } = review;
  const id = current?.kind === 'event' ? current.event.id : current?.mention.id;
  if (id !== undefined && session?.snapshot?.decisions?.has(id)) await review.next();
};
