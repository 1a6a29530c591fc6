import { describe, expect, it } from 'vitest';
import { ResultCache } from '../../../src/engine/cache';
import { analysisOf } from '../../support/memoryAnalyzer';

const analysis = (text: string) => analysisOf({ id: 'a', text, format: 'text' });
const small = analysis('Anna ran.');

describe('ResultCache', () => {
  it('gives back what it was given', () => {
    const cache = new ResultCache(100_000);
    cache.set('k', small);
    expect(cache.get('k')).toBe(small);
    expect(cache.get('other')).toBeUndefined();
  });

  it('lets the least recently used go when it is full', () => {
    const cache = new ResultCache(3_000);
    for (const key of ['a', 'b', 'c']) cache.set(key, small);
    cache.get('a');
    cache.set('d', small);
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true, true]);
    expect(cache.bytes).toBeLessThanOrEqual(3_000);
  });

  it('counts a replaced result once, and never keeps one larger than itself', () => {
    const cache = new ResultCache(3_000);
    for (let i = 0; i < 50; i++) cache.set('a', small);
    cache.set('b', small);
    cache.set('huge', analysis('Anna ran. '.repeat(1_000)));
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('b')).toBeDefined();
    expect(cache.get('huge')).toBeUndefined();
    cache.clear();
    expect(cache.bytes).toBe(0);
  });
});
