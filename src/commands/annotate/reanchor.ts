import type { Command } from '../command';

/** Puts a correction whose words are gone at other words; called by the lightbulb and the sidebar. */
export const reanchor: Command = {
  id: 'dateline._reanchor',
  async run({ sessions, orphans }, key, id, start, end) {
    const session = typeof key === 'number' ? sessions.byKey(key) : undefined;
    const orphan = session && typeof id === 'string' ? orphans.find(session, id) : undefined;
    if (!session || !orphan || !Number.isInteger(start) || !Number.isInteger(end)) return;
    const span = { start: Number(start), end: Math.min(Number(end), session.length) };
    if (span.start >= 0 && span.start < span.end) await orphans.reanchor(session, orphan, span);
  },
};
