import type { Command } from '../command';

/** What the second coder says holds. */
export const compareTakeSecond: Command = {
  id: 'dateline.compareTakeSecond',
  run: ({ compare }) => compare.resolve(1),
};
