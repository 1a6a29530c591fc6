import { describe, expect, it } from 'vitest';
import { decidedEvents } from '../../../src/corpus/sameEvent/decided';
import { differing, numbersIn } from '../../../src/corpus/sameEvent/numbers';
import { sameEvent } from '../../../src/corpus/sameEvent/score';
import { suggest } from '../../../src/corpus/sameEvent/suggest';
import type { Correction, EventKey } from '../../../src/corrections/correction';
import { report, reportPairs } from '../../support/folderReports';

const KILLED =
  'ASSAULT | 2026-05-11 | 2026-05-10 | Desert Front | | Gedaref | asserted | Desert Front fighters killed 12 people in Gedaref market';
const one = report(KILLED, 'one');
const two = report(KILLED.replace('12 people', '14 people').replace('fighters', 'rebels'), 'two');
const three = report(KILLED.replace('2026-05-11', '2026-05-12'), 'three');

function suggested(events: Parameters<typeof suggest>[0], decided: Parameters<typeof suggest>[1] = () => false) {
  const run = suggest(events, decided);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

describe('numbers that reports give', () => {
  it('are counts, in digits or words, not years', () => {
    expect(
      numbersIn('In 2026 twelve people and 1,400 sheep left.').map(({ value, counted }) => [value, counted]),
    ).toEqual([
      [12, 'people'],
      [1400, 'sheep'],
    ]);
  });
  it('stand beside each other where they differ', () => {
    expect(differing('killed 12 people', 'killed 14 people')).toEqual(['12 people', '14 people']);
    expect(differing('killed 12 people', 'killed twelve people')).toBeNull();
    expect(differing('12 people and 3 dogs', 'nobody')).toBeNull();
  });
});

describe('same event?', () => {
  it('is asked of reports of one deed, with what agrees and what does not', () => {
    const [first] = suggested([one, two]);
    expect(first?.events).toEqual(['one', 'two']);
    expect(first?.agree).toEqual(expect.arrayContaining(['act', 'source', 'place', 'time', 'words']));
    expect(first?.differing).toEqual(['12 people', '14 people']);
    expect(first?.confidence).toBeGreaterThan(0.5);
  });

  it('is not asked in one article, of unsure lines, or again after an answer', () => {
    expect(suggested([one, { ...two, article: one.article }])).toEqual([]);
    expect(suggested([one, { ...two, main: false }])).toEqual([]);
    expect(suggested([one, two], () => true)).toEqual([]);
  });

  it('is right on invented pairs: bounds below what was measured', () => {
    const pairs = reportPairs();
    const yes = pairs.filter(({ events }) => sameEvent(...events).score >= 0);
    const right = yes.filter(({ same }) => same).length;
    expect(right / yes.length).toBeGreaterThanOrEqual(0.9);
    expect(right / pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.7);
  });

  it('says the same whichever report comes first', () => {
    for (const { events } of reportPairs())
      expect(sameEvent(events[1], events[0]).score).toBeCloseTo(sameEvent(...events).score, 9);
  });
});

describe('what people decided', () => {
  const events = [one, two, three];
  const key = (event: typeof one): EventKey => ({
    article: event.id,
    anchor: { start: 0, end: 4, quote: 'Dese', prefix: '', suffix: '' },
  });
  let at = 0;
  const decide = (op: 'same-event' | 'other-event', ...list: (typeof one)[]): Correction =>
    ({ v: 1, id: String(at), at: `2026-06-01T00:00:0${at++}Z`, by: 'ana', op, events: list.map(key) }) as Correction;
  const decided = (...all: Correction[]) =>
    decidedEvents([{ all, find: ({ article }) => events.find(({ id }) => id === article) }]);

  it('makes one event of several reports, with their numbers side by side', () => {
    const { groups, groupOf } = decided(decide('same-event', one, two), decide('same-event', two, three));
    expect(groups.map((group) => group.events)).toEqual([['one', 'two', 'three']]);
    expect(groups[0]?.differing).toEqual([['12 people', '14 people', '']]);
    expect(groupOf.get('three')).toBe(groupOf.get('one'));
  });

  it('parts them again, and is not asked any more', () => {
    const { groups, isDecided } = decided(decide('same-event', one, two, three), decide('other-event', one, two));
    expect(groups.map((group) => group.events)).toEqual([['one', 'three']]);
    expect(isDecided(one, two)).toBe(true);
    expect(isDecided(one, three)).toBe(true);
    expect(isDecided(two, three)).toBe(false);
  });

  it('forgets reports that are told no more, and what was taken back', () => {
    const gone = { ...one, id: 'gone' };
    expect(decided(decide('same-event', gone, two)).groups).toEqual([]);
    const made = decide('same-event', one, two);
    const revoke = { v: 1, id: 'r', at: '2026-06-02T00:00:00Z', by: 'ana', op: 'revoke', ids: [made.id] } as Correction;
    expect(decided(made, revoke).groups).toEqual([]);
  });
});
