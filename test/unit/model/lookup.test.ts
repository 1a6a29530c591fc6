import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../src/model/lookup';
import { sampleSnapshot } from '../../support/sampleSnapshot';

const snapshot = sampleSnapshot();
const index = indexOf(snapshot);
const { text } = snapshot;
const mentionAt = (offset: number) => {
  const mention = index.mentionAt(offset);
  return mention && text.slice(mention.start, mention.end);
};

test('the outermost of nested mentions', () => {
  const [one] = snapshot.analysis.mentions;
  if (!one) throw new Error('no mention');
  const outer = { ...one, id: 'outer', end: one.end + 12 };
  const inner = { ...one, id: 'inner', end: one.start + 2 };
  const nested = indexOf({ text, analysis: { ...snapshot.analysis, mentions: [inner, one, outer] } });
  const ids = (offset: number) => [nested.mentionAt(offset)?.id, nested.outermostAt(offset)?.id];
  expect(ids(one.start)).toEqual(['inner', 'outer']);
  expect(ids(one.end + 2)).toEqual(['outer', 'outer']);
  expect(ids(one.end + 40)).toEqual([undefined, undefined]);
});

describe('what stands at an offset', () => {
  const start = text.indexOf('Ingrid Solberg');
  test('start, inside and just behind', () => {
    expect(mentionAt(start)).toBe('Ingrid Solberg');
    expect(mentionAt(start + 5)).toBe('Ingrid Solberg');
    expect(mentionAt(start + 'Ingrid Solberg'.length)).toBe('Ingrid Solberg');
    expect(mentionAt(start - 1)).toBeUndefined();
  });
  test('every mention is found by each of its units', () => {
    for (const mention of snapshot.analysis.mentions) {
      for (let offset = mention.start; offset < mention.end; offset++) {
        expect(index.mentionAt(offset)?.id).toBe(mention.id);
      }
    }
  });
  test('the inner one of two that nest', () => {
    const [outer] = snapshot.analysis.mentions;
    if (!outer) throw new Error('no mention');
    const inner = { ...outer, id: 'inner', start: outer.start + 1, end: outer.start + 3 };
    const nested = { ...snapshot, analysis: { ...snapshot.analysis, mentions: [outer, inner] } };
    expect(indexOf(nested).mentionAt(outer.start + 2)?.id).toBe('inner');
    expect(indexOf(nested).mentionAt(outer.start)?.id).toBe(outer.id);
  });
  test('an event by its trigger', () => {
    const at = text.indexOf('accused');
    expect(index.eventAt(at + 2)?.act).toBe('ACCUSE');
  });
});

test('an actor is introduced by its full name, where the text has it', () => {
  const solberg = index.actor('solberg');
  const first = solberg && index.introduction(solberg);
  expect(first && text.slice(first.start, first.end)).toBe('Ingrid Solberg');
});

test('the headline event has the first rank', () => expect(index.headline?.rank).toBe(1));

test('one index serves a snapshot', () => expect(indexOf(snapshot)).toBe(index));
