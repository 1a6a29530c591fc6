import type { Correction } from '../../src/corrections/correction';

/** A small operation for tests that care for ids and times, not for content. */
export function confirmation(id: string, at: number, by = 'ana'): Correction {
  const anchor = { start: at, end: at + 3, quote: 'Ana', prefix: '', suffix: '' };
  return { v: 1, id, at: new Date(Date.UTC(2026, 0, 1) + at).toISOString(), by, op: 'confirm', anchor };
}

export const stillClock = {
  now: () => 0,
  wall: () => '2026-01-01T00:00:00.000Z',
  /** A short pause is over at once, a long one never. */
  after(ms: number, run: () => void) {
    if (ms < 1_000) queueMicrotask(run);
    return { dispose() {} };
  },
};
