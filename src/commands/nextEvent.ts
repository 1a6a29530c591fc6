import type { Command } from './command';
import { stepEvent } from './eventStep';

export const nextEvent: Command = { id: 'dateline.nextEvent', run: (rooms) => stepEvent(rooms, 1) };
