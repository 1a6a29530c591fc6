import type { Command } from '../command';

/** Goes to the undecided thing before. */
export const reviewPrevious: Command = { id: 'dateline.reviewPrevious', run: ({ review }) => review.previous() };
