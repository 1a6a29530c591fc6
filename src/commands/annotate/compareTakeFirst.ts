import type { Command } from '../command';

/** What the first coder says holds. */
export const compareTakeFirst: Command = { id: 'dateline.compareTakeFirst', run: ({ compare }) => compare.resolve(0) };
