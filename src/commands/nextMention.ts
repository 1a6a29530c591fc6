import type { Command } from './command';
import { stepMention } from './mentionStep';

export const nextMention: Command = { id: 'dateline.nextMention', run: (rooms) => stepMention(rooms, 1) };
