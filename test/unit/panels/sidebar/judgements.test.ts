import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/corrections/correction';
import { sidebarModel } from '../../../../src/panels/sidebar/sidebarModel';
import { sampleJudging } from '../../../support/sampleJudging';
import { sampleSnapshot } from '../../../support/sampleSnapshot';

const { snapshot, judging } = sampleJudging(sampleSnapshot());
const model = (change: Partial<typeof judging> = {}) =>
  sidebarModel({ status: 'ready', notice: undefined, snapshot }, new Set(), { ...judging, ...change });
const actor = (id: string, change = {}) => model(change).actors.find((row) => row.id === id);
const base = { v: 1, at: '2026-06-04T10:00:00.000Z', by: 'me' } as const;

describe('rows', () => {
  it('say who was confirmed, who was changed and who is open', () => {
    expect(actor('solberg')?.judged).toBe('confirmed');
    expect(actor('reyes')?.judged).toBe('open');
    expect(actor('union')?.judged).toBe('byHand');
    const judged = (id: string) => model().events.find((row) => row.id === id)?.judged;
    expect([judged('e1'), judged('e2'), judged('e4')]).toEqual(['confirmed', 'byHand', 'open']);
  });

  it('know an actor that was named or described by hand', () => {
    const key = { type: 'organization', name: 'Kestrel Line' };
    const role: Correction = { ...base, id: 'r', op: 'role', actor: key, role: 'shipping company' };
    const rename: Correction = { ...base, id: 'n', op: 'rename', actor: { ...key, name: 'Kestrel' }, name: key.name };
    const back: Correction = { ...base, at: '2026-06-05T10:00:00.000Z', id: 'b', op: 'revoke', ids: ['r'] };
    expect(actor('kestrel')?.judged).toBe('open');
    expect(actor('kestrel', { corrections: [role] })?.judged).toBe('byHand');
    expect(actor('kestrel', { corrections: [rename] })?.judged).toBe('byHand');
    expect(actor('kestrel', { corrections: [role, back] })?.judged).toBe('open');
  });

  it('list the wordings of an actor, the commonest first', () => {
    expect(actor('solberg')?.names).toEqual([
      { text: 'Solberg', mention: `m${snapshot.text.indexOf('Solberg told')}`, count: 4, splits: true },
      { text: 'Ingrid Solberg', mention: `m${snapshot.text.indexOf('Ingrid Solberg')}`, count: 1, splits: false },
    ]);
  });
});

describe('the review', () => {
  it('counts names and main events, and what can be taken back', () => {
    const review = model().review;
    expect(review).toMatchObject({ undo: true, redo: false });
    expect(review?.done).toBeGreaterThan(5);
    expect(review?.all).toBeGreaterThan(review?.done ?? 0);
  });

  it('is no matter where nothing was found', () => {
    const analysis = { ...snapshot.analysis, mentions: [], actors: [], events: [] };
    const nothing = sidebarModel(
      { status: 'ready', notice: undefined, snapshot: { ...snapshot, analysis } },
      new Set(),
    );
    expect(nothing.review).toBeNull();
  });
});

it('corrections without a place are listed by their words, wherever the article stands', () => {
  expect(model().orphans).toEqual([
    { id: 'o1', words: 'the northern harbor', what: 'not a name', hasPlace: true },
    { id: 'o2', words: 'Marit Dahl', what: 'confirmed', hasPlace: false },
  ]);
  const waiting = sidebarModel({ status: 'analysing', notice: undefined, snapshot: undefined }, new Set(), judging);
  expect(waiting.orphans).toHaveLength(2);
});

it('a file that cannot be written is one sentence with a way out', () => {
  for (const blocked of ['newer', 'damaged', 'unreadable'] as const) {
    const state = model({ blocked }).blocked;
    expect(state?.sentence).toMatch(/^The .+\.$/);
    expect(state?.commands).toContain('openCorrections');
    expect(state?.commands.includes('overrule')).toBe(blocked === 'damaged');
  }
  expect(model().blocked).toBeNull();
});
