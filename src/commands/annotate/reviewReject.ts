import type { Command } from '../command';

/** What is shown is wrong; the next. */
export const reviewReject: Command = { id: 'dateline.reviewReject', run: ({ review }) => review.reject() };
