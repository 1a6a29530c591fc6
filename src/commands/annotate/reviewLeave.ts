import type { Command } from '../command';

/** Leaves the review; the keys type again. */
export const reviewLeave: Command = { id: 'dateline.reviewLeave', run: ({ review }) => review.leave() };
