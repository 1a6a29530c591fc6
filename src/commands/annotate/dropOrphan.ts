import type { Command } from '../command';

/** Takes back a correction whose words are gone; called by the lightbulb and the sidebar. */
export const dropOrphan: Command = {
  id: 'dateline._dropOrphan',
  async run({ sessions, orphans }, key, id) {
    const session = typeof key === 'number' ? sessions.byKey(key) : undefined;
    const orphan = session && typeof id === 'string' ? orphans.find(session, id) : undefined;
    if (session && orphan) await orphans.drop(session, orphan);
  },
};
