import { idOf } from '../../corrections/reviewQueue';
import type { Command } from '../command';
import { changeAct } from './changeAct';

/** The digit of the key, from 1, is a type of a mention or a deed of an event; 0 lists all deeds. */
export const reviewRetype: Command = {
  id: 'dateline.reviewRetype',
  async run(rooms, digit) {
    const { current, session } = rooms.review;
    if (!current || !session || typeof digit !== 'number') return;
    if (digit !== 0 || current.kind !== 'event') return rooms.review.digit(digit);
    await changeAct.run(rooms, session.key, current.event.id);
    return goOn(rooms);
  },
};

/** After a decision by other means the next thing is shown; where nothing was decided the same stays. */
export const goOn = async ({ review }: Parameters<Command['run']>[0]): Promise<void> => {
  const { current, session } = review;
  if (current && session?.snapshot?.decisions?.has(idOf(current))) await review.next();
};
