import { describe, expect, it } from 'vitest';
import { JoinedAnalysis, joinRanks, placeAnalysis } from '../../../src/engine/assemble';
import type { Analysis, Event } from '../../../src/model/types';
import { analysisOf } from '../../support/memoryAnalyzer';

const span = (start: number, end: number) => ({ start, end });
const event = (id: string, rank: number): Event => ({
  id,
  act: 'CONSULT',
  code: 'CONSULT',
  subtype: null,
  mode: null,
  contexts: [],
  quad: 'verbal cooperation',
  intensity: 1,
  trigger: span(5, 8),
  sentence: span(0, 15),
  source: [{ ...span(0, 4), actor: 'a-Anna' }],
  recipient: [{ ...span(9, 14), actor: null }],
  reciprocal: false,
  time: { ...span(0, 1), value: null },
  place: [],
  modality: 'asserted',
  polarity: 'positive',
  speaker: null,
  quoted: false,
  core: true,
  rank,
  chain: 'c1',
  confidence: 1,
  why: '',
});
const piece = (...events: Event[]): Analysis => ({
  ...analysisOf({ id: 'a', text: 'Anna met Boris.', format: 'text' }),
  events,
  times: [{ ...span(0, 1), value: null, grain: 'day' }],
  problems: [
    { kind: 'model', message: 'a file is missing' },
    { kind: 'skipped', message: 'left out', ...span(1, 2) },
  ],
});

describe('pieces of a document', () => {
  it('are moved to their place with everything in them', () => {
    const placed = placeAnalysis({ start: 100, analysis: piece(event('e1', 1)) }, 't');
    expect(placed.mentions.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['m0-t', 100, 104],
      ['m9-t', 109, 114],
    ]);
    expect(placed.events[0]).toMatchObject({
      id: 'e1-t',
      chain: 'c1-t',
      trigger: span(105, 108),
      sentence: span(100, 115),
    });
    expect(placed.events[0]?.source[0]).toMatchObject({ start: 100, actor: placed.mentions[0]?.actor });
    expect(placed.events[0]?.time).toMatchObject(span(100, 101));
    expect(placed.problems.map((problem) => problem.start)).toEqual([undefined, 101]);
  });

  it('are joined: actors by name and type, problems of the whole once', () => {
    const joined = new JoinedAnalysis();
    const first = placeAnalysis({ start: 0, analysis: piece(event('e1', 1)) }, 's');
    const second = placeAnalysis({ start: 100, analysis: piece(event('e1', 1)) }, 't');
    const ranks = joinRanks([first.events, second.events]);
    joined.add(first, ranks[0] ?? new Map());
    joined.add(second, ranks[1] ?? new Map());
    const whole = joined.finish(piece(), []);
    expect(whole.actors.map((actor) => [actor.name, actor.mentions.length, actor.prominence])).toEqual([
      ['Anna', 2, 0.5],
      ['Boris', 2, 0.5],
    ]);
    const ids = new Set(whole.mentions.map((mention) => mention.id));
    for (const actor of whole.actors) for (const id of actor.mentions) expect(ids.has(id)).toBe(true);
    expect(whole.problems.map((problem) => problem.message)).toEqual(['a file is missing', 'left out', 'left out']);
    expect(whole.events.map((each) => each.rank)).toEqual([1, 2]);
  });

  it('share ranks fairly: the first headline stays first', () => {
    const ranks = joinRanks([[{ rank: 2 }, { rank: 1 }], [{ rank: 1 }], [{ rank: 1 }, { rank: 2 }, { rank: 3 }]]);
    expect(ranks.map((map) => [...map.entries()].sort((a, b) => a[0] - b[0]).map(([, rank]) => rank))).toEqual([
      [1, 4],
      [2],
      [3, 5, 6],
    ]);
  });
});
