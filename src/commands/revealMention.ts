import { CARD_COMMANDS } from '../editor/hoverCard';
import { indexOf } from '../model/lookup';
import type { Command } from './command';

/** From a hover card: (session key, mention id). */
export const revealMention: Command = {
  id: CARD_COMMANDS.mention,
  async run({ sessions }, key, id) {
    const session = typeof key === 'number' ? sessions.byKey(key) : undefined;
    const mention = session?.snapshot && typeof id === 'string' ? indexOf(session.snapshot).mention(id) : undefined;
    if (session && mention) await sessions.revealSpan(session, mention, { tint: { kind: 'span' } });
  },
};
