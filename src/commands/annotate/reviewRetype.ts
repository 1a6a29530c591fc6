import { ENTITY_TYPES } from '../../model/types';
import type { Command } from '../command';
import { changeAct } from './changeAct';

/** The digit of the key, from 1, is a type of a mention; for an event it opens the list of what could be done. */
export const reviewRetype: Command = {
  id: 'dateline.reviewRetype',
  async run(rooms, digit) {
    const { current, session } = rooms.review;
    const type = typeof digit === 'number' ? ENTITY_TYPES[digit - 1] : undefined;
    if (!current || !session || !type) return;
    if (current.kind === 'mention') return rooms.review.retype(type);
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
