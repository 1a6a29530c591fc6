import type { Command } from '../command';

/** Goes to the next undecided thing; decides nothing. */
export const reviewNext: Command = { id: 'dateline.reviewNext', run: ({ review }) => review.next() };
