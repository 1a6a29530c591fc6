import type { Command } from './command';
import { stepMention } from './mentionStep';

export const previousMention: Command = { id: 'dateline.previousMention', run: (rooms) => stepMention(rooms, -1) };
