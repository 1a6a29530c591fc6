import type { Command } from '../command';

export const openNetwork: Command = { id: 'dateline.openNetwork', run: ({ network }) => network.open() };
