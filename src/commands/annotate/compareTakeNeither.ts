import type { Command } from '../command';

/** Nothing is marked here. */
export const compareTakeNeither: Command = {
  id: 'dateline.compareTakeNeither',
  run: ({ compare }) => compare.resolve('neither'),
};
