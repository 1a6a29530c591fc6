import type { Command } from '../command';

export const openTimeline: Command = { id: 'dateline.openTimeline', run: ({ timeline }) => timeline.open() };
