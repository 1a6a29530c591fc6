import type { Command } from './command';
import { stepEvent } from './eventStep';

export const previousEvent: Command = { id: 'dateline.previousEvent', run: (rooms) => stepEvent(rooms, -1) };
