import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, joinEdits, narrowEdit, shiftAnalysis, shiftSpan, stretchSpan } from '../../../src/model/follow';
import { times } from '../../support/fuzzing';
import { sampleSnapshot } from '../../support/sampleSnapshot';

const at = (start: number, end: number, text = '') => ({ start, end, text });

describe('a span under an edit', () => {
  test.each([
    ['typing before', at(0, 0, 'ab'), { start: 12, end: 17 }],
    ['typing after', at(20, 20, 'ab'), { start: 10, end: 15 }],
    ['typing at its start', at(10, 10, 'x'), { start: 11, end: 16 }],
    ['typing at its end', at(15, 15, 'x'), { start: 10, end: 15 }],
    ['typing inside', at(12, 12, 'x'), undefined],
    ['a deletion over its edge', at(8, 11), undefined],
    ['a deletion just before', at(5, 10), { start: 5, end: 10 }],
  ])('%s', (_, edit, expected) => expect(shiftSpan(at(10, 15), edit)).toEqual(expected && { ...expected, text: '' }));

  test('a sentence grows with typing inside and shrinks with what is cut at its edges', () => {
    expect(stretchSpan({ start: 10, end: 30 }, at(15, 15, 'abc'))).toEqual({ start: 10, end: 33 });
    expect(stretchSpan({ start: 10, end: 30 }, at(5, 12))).toEqual({ start: 5, end: 23 });
    expect(stretchSpan({ start: 10, end: 30 }, at(25, 40, 'x'))).toEqual({ start: 10, end: 25 });
    expect(stretchSpan({ start: 10, end: 30 }, at(5, 40, 'x'))).toBeUndefined();
  });
});

const edits = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(12), fc.string({ maxLength: 12 }))
    .map(([start, size, text]) => ({ start, end: Math.min(length, start + size), text }));

test('a narrowed edit makes the same text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 }),
      fc.infiniteStream(fc.nat()),
      (text, stream) => {
        const [a = 0, b = 0, c = 0] = [...stream.take(3)];
        const start = a % (text.length + 1);
        const edit = {
          start,
          end: start + (b % (text.length - start + 1)),
          text: text.slice(0, c % (text.length + 1)),
        };
        const narrow = narrowEdit(text, edit);
        expect(applyEdit(text, narrow)).toBe(applyEdit(text, edit));
        expect(narrow.text.length).toBeLessThanOrEqual(edit.text.length);
      },
    ),
  );
});

test('two edits joined do what they do one by one', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 40 }), edits(20), edits(20), (text, first, second) => {
      const between = applyEdit(text, first);
      const fitting = {
        ...second,
        start: Math.min(second.start, between.length),
        end: Math.min(second.end, between.length),
      };
      const joined = joinEdits(first, fitting);
      if (!joined) return;
      expect(applyEdit(text, joined)).toBe(applyEdit(between, fitting));
    }),
    { numRuns: times(1_000) },
  );
  expect(joinEdits(at(5, 5, 'abc'), at(7, 8))).toEqual(at(5, 5, 'ab'));
  expect(joinEdits(at(5, 5, 'a'), at(7, 7, 'b'))).toBeUndefined();
});

test('every span that is left says what it said before', () => {
  const { text, analysis } = sampleSnapshot();
  fc.assert(
    fc.property(fc.array(edits(text.length), { maxLength: 6 }), (script) => {
      let now = text;
      let shifted = analysis;
      for (const edit of script) {
        const fitting = { ...edit, start: Math.min(edit.start, now.length), end: Math.min(edit.end, now.length) };
        now = applyEdit(now, fitting);
        shifted = shiftAnalysis(shifted, fitting);
      }
      const before = new Map(analysis.mentions.map((mention) => [mention.id, text.slice(mention.start, mention.end)]));
      for (const mention of shifted.mentions)
        expect(now.slice(mention.start, mention.end)).toBe(before.get(mention.id));
      const kept = new Set(shifted.mentions.map((mention) => mention.id));
      for (const actor of shifted.actors) for (const id of actor.mentions) expect(kept.has(id)).toBe(true);
      const triggers = new Map(analysis.events.map(({ id, trigger }) => [id, text.slice(trigger.start, trigger.end)]));
      for (const { id, trigger, sentence } of shifted.events) {
        expect(now.slice(trigger.start, trigger.end)).toBe(triggers.get(id));
        expect(sentence.start).toBeLessThanOrEqual(trigger.start);
        expect(sentence.end).toBeGreaterThanOrEqual(trigger.end);
      }
    }),
    { numRuns: times(300) },
  );
});

test('an edit behind all spans keeps them as they are', () => {
  const { text, analysis } = sampleSnapshot();
  const shifted = shiftAnalysis(analysis, { start: text.length, end: text.length, text: 'More.' });
  expect(shifted.mentions).toBe(analysis.mentions);
  expect(shifted.events.every((event, index) => event === analysis.events[index])).toBe(true);
});
