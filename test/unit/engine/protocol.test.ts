import { describe, expect, it } from 'vitest';
import { parseReply, parseRequest } from '../../../src/engine/protocol';
import { analysisOf } from '../../support/memoryAnalyzer';

const { mentions } = analysisOf({ id: 'a', text: 'Anna met Boris.', format: 'text' });

describe('parseReply', () => {
  it('takes a part', () => {
    expect(parseReply({ v: 1, kind: 'mentions', id: 3, items: mentions })).toEqual({
      v: 1,
      kind: 'mentions',
      id: 3,
      items: mentions,
    });
  });

  it('leaves out the items that do not fit, and tells where but not what', () => {
    const places: string[] = [];
    const [first, second] = mentions;
    const items = [{ ...first, confidence: Number.NaN }, second, { ...first, start: -1 }, 'Anna', null];
    const reply = parseReply({ v: 1, kind: 'mentions', id: 3, items }, (place) => places.push(place));
    expect(reply).toMatchObject({ items: [second] });
    expect(places).toHaveLength(4);
    expect(places[0]).toBe('mentions: confidence');
    expect(places.join(' ')).not.toContain('Anna');
  });

  it('refuses another version and another kind', () => {
    expect(parseReply({ v: 2, kind: 'beat', id: 1 })).toBeUndefined();
    expect(parseReply({ v: 1, kind: 'analyze', id: 1 })).toBeUndefined();
    expect(parseReply({ v: 1, kind: 'beat', id: 1.5 })).toBeUndefined();
  });
});

describe('parseRequest', () => {
  it('takes the longest address that an editor may give', () => {
    const doc = `memfs:/${'a'.repeat(100_000)}`;
    expect(parseRequest({ v: 1, kind: 'close', doc })).toMatchObject({ doc });
  });

  it('does not take hashes that could reach a prototype', () => {
    const article = { id: 'a', format: 'text', length: 0 };
    const rest = { id: 1, doc: 'a', version: 1, article, text: { whole: '' }, visible: [], careful: false };
    const request = (hash: string) => parseRequest({ v: 1, kind: 'analyze', ...rest, skip: [hash] });
    expect(request('1z')).toBeDefined();
    expect(request('__proto__')).toBeUndefined();
  });
});
