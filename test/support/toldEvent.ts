import type { Event } from '../../src/model/types';

/** A plain core event between two parties. */
export const told = (more: Partial<Event>): Event => ({
  ...{ id: 'e1', act: 'AID', code: 'AID', subtype: null, mode: null, contexts: [], quad: 'neutral', intensity: 0 },
  ...{ trigger: { start: 4, end: 8 }, sentence: { start: 0, end: 12 }, reciprocal: false, time: null, place: [] },
  ...{ source: [{ start: 0, end: 3, actor: 'a1' }], recipient: [{ start: 9, end: 12, actor: 'a2' }] },
  ...{ modality: 'asserted', polarity: 'positive', speaker: null, quoted: false, core: true, rank: 1, chain: 'c1' },
  ...{ confidence: 1, why: '' },
  ...more,
});
