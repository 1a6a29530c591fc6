import { describe, expect, it } from 'vitest';
import { begin, last, unit } from '../../../../src/analysis/entities/labels';
import { goldMasks, paragraphsOf, parseLine } from '../../../../src/training/entities/corpus';

const line = (text: string, ...entities: [number, number, string][]): string =>
  JSON.stringify({
    id: 'x',
    source: 'own',
    text,
    entities: entities.map(([start, end, type]) => ({ start, end, type })),
  });

describe('reading a training line', () => {
  it('keeps spans in text order', () => {
    const document = parseLine(line('Ann met Bob Lee.', [8, 15, 'PER'], [0, 3, 'PER']), 'a.jsonl:1', 'a');
    expect(document.spans.map((span) => [span.start, span.end])).toEqual([
      [0, 3],
      [8, 15],
    ]);
  });

  const WRONG: readonly (readonly [string, string])[] = [
    ['offsets past the end', line('Ann left.', [0, 30, 'PER'])],
    ['an end before its start', line('Ann left.', [3, 0, 'PER'])],
    ['a negative offset', line('Ann left.', [-1, 3, 'PER'])],
    ['half an offset', line('Ann left.', [0, 2.5, 'PER'])],
    ['a span that ends with a space', line('Ann left.', [0, 4, 'PER'])],
    ['spans that overlap', line('Ann Lee left.', [0, 7, 'PER'], [4, 7, 'PER'])],
    ['no text', '{"entities":[]}'],
    ['no JSON', '{"text": "Ann'],
  ];
  for (const [fault, text] of WRONG) {
    it(`refuses ${fault} and names file and line`, () => {
      expect(() => parseLine(text, 'news.jsonl:17', 'news')).toThrow(/news\.jsonl:17/);
    });
  }

  it('labels tokens by their place in the name', () => {
    const document = parseLine(line('Ann met Bob Lee.', [0, 3, 'PER'], [8, 15, 'PER']), 'a:1', 'a');
    const [paragraph] = paragraphsOf(document.text);
    if (!paragraph) throw new Error('no paragraph');
    expect([...goldMasks(paragraph, 0, document, 0)]).toEqual(
      [unit(0), 0, begin(0), last(0), 0].map((label) => 1 << label),
    );
  });

  it('leaves open what a token is that a span cuts', () => {
    const document = parseLine(line('The Boeing-built jet', [4, 8, 'ORG']), 'a:1', 'a');
    const [paragraph] = paragraphsOf(document.text);
    if (!paragraph) throw new Error('no paragraph');
    const masks = goldMasks(paragraph, 0, document, 0);
    expect(masks[1]).not.toBe(1);
    expect(Math.log2((masks[1] ?? 0) + 1)).toBe(21);
  });
});
