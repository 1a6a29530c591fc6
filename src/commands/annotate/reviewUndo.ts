import type { Command } from '../command';

/** Takes the last decision back and shows what it was about. */
export const reviewUndo: Command = { id: 'dateline.reviewUndo', run: ({ review }) => review.undo() };
