import type { Command } from '../command';

/** What is shown is right; the next. */
export const reviewAccept: Command = { id: 'dateline.reviewAccept', run: ({ review }) => review.accept() };
