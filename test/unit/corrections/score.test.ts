import { describe, expect, it } from 'vitest';
import { ceafE } from '../../../src/corrections/ceaf';
import { figuresOf, figuresOfShares, score } from '../../../src/corrections/score';
import { exportArticle } from '../../support/exportArticle';

const set = (...keys: string[]): Set<string> => new Set(keys);

describe('CEAF-e', () => {
  it('pairs each cluster once, the best way round', () => {
    expect(ceafE([set('a', 'b', 'c')], [set('a', 'b', 'c')])).toBe(1);
    // Greedy by size would take the wrong pair for the first.
    expect(ceafE([set('a', 'b'), set('c')], [set('a', 'c'), set('b')])).toBeCloseTo(4 / 3);
    expect(ceafE([set('a')], [set('b')])).toBe(0);
    expect(ceafE([], [set('b')])).toBe(0);
  });

  it('gives the example of the paper on B-cubed and CEAF', () => {
    const gold = [set('1', '2', '3', '4', '5'), set('6', '7'), set('8', '9', 'A', 'B', 'C')];
    const merged = [set('1', '2', '3', '4', '5'), set('6', '7', '8', '9', 'A', 'B', 'C')];
    expect(ceafE(gold, merged)).toBeCloseTo(1 + 10 / 12);
  });
});

describe('a score', () => {
  it('of an article against itself is 1 everywhere', () => {
    const { analysis } = exportArticle();
    const own = score(analysis, analysis);
    expect(own.differences).toEqual([]);
    for (const counts of [own.mentions, own.times, ...Object.values(own.events)])
      expect(figuresOf(counts)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(figuresOfShares(own.ceaf).f1).toBe(1);
    expect(figuresOfShares(own.bcubed).f1).toBe(1);
  });

  it('tells types, sides and details apart, and lists what differs', () => {
    const { analysis } = exportArticle();
    const [first, second] = analysis.events;
    const other = {
      ...analysis,
      mentions: analysis.mentions.slice(1).map((one, i) => (i === 0 ? { ...one, type: 'person' } : one)),
      events: analysis.events.map((one) =>
        one === first
          ? { ...one, modality: 'planned' as const }
          : one === second
            ? { ...one, source: one.recipient, recipient: one.source }
            : one,
      ),
      times: analysis.times.map((one) => ({ ...one, value: '2000' })),
    };
    const found = score(analysis, other);
    expect(found.mentionsByType.get('place')).toMatchObject({ right: 4, gold: 6, predicted: 4 });
    expect([
      found.events.trigger.right,
      found.events.act.right,
      found.events.sides.right,
      found.events.all.right,
    ]).toEqual([6, 6, 5, 4]);
    expect(found.times).toEqual({ right: 0, predicted: 3, gold: 3 });
    expect(found.differences.filter((one) => one.about === 'event')).toHaveLength(2);
    expect(found.differences[0]).toMatchObject({ about: 'mention', gold: 'place', other: undefined });
  });

  describe('of sides', () => {
    const span = (start: number, actor: string | null = null) => ({ start, end: start + 3, actor });
    const { analysis } = exportArticle();
    const [event] = analysis.events;
    if (!event) throw new Error('the article has no event');
    type Parties = readonly ReturnType<typeof span>[];
    const told = (
      source: Parties,
      recipient: Parties,
      reciprocal = false,
      mentions = analysis.mentions.slice(0, 0),
    ) => ({
      ...analysis,
      actors: [],
      times: [],
      mentions,
      events: [{ ...event, source, recipient, reciprocal }],
    });
    const right = (gold: ReturnType<typeof told>, other: ReturnType<typeof told>): number =>
      score(gold, other).events.sides.right;

    it('asks for two parties of a mutual deed, wherever they stand, and for one of each side else', () => {
      const mutual = told([span(0), span(10), span(20)], [], true);
      expect(right(mutual, told([span(10)], [span(0)]))).toBe(1);
      expect(right(mutual, told([span(10)], [span(50)], true))).toBe(0);
      const plain = told([span(0), span(10)], [span(20)]);
      expect(right(plain, told([span(10)], [span(20), span(30)]))).toBe(1);
      expect(right(plain, told([span(10), span(20)], [], true))).toBe(0);
      expect(right(told([span(0)], []), told([span(0)], [span(20)]))).toBe(0);
    });

    it('knows a party elsewhere in the text by the mentions of its actor', () => {
      const [first] = analysis.mentions;
      if (!first) throw new Error('the article has no mention');
      const mention = (start: number, actor: string) => ({ ...first, start, end: start + 3, actor });
      const gold = told([span(0, 'a')], [], false, [mention(0, 'a'), mention(40, 'a'), mention(60, 'b')]);
      expect(right(gold, told([span(40, 'x')], [], false, [mention(40, 'x')]))).toBe(1);
      expect(right(gold, told([span(60, 'x')], [], false, [mention(60, 'x')]))).toBe(0);
    });
  });

  it('has no figure where there is nothing', () => {
    const empty = { ...exportArticle().analysis, mentions: [], events: [], times: [], actors: [] };
    expect(figuresOf(score(empty, empty).mentions)).toEqual({ precision: undefined, recall: undefined, f1: undefined });
  });
});
