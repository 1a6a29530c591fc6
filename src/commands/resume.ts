import type { Command } from './command';

/** Starts the analysis again after it was paused. */
export const resume: Command = { id: 'dateline.resume', run: ({ desk }) => desk.resume() };
