import { describe, expect, it } from 'vitest';
import type { Bare, Correction } from '../../../src/corrections/correction';
import { applyFacts, factText, givenBy, parseFact, setFact } from '../../../src/corrections/facts';
import { overlay } from '../../../src/corrections/overlay';
import { emptyAnalysis } from '../../../src/model/analysis';
import { type Facts, NO_FACTS } from '../../../src/model/facts';
import { parseLine, writeLine } from '../../../src/store/schema';
import { factSource, factValue } from '../../../src/words/facts';
import { english } from '../../../src/words/translate';

const FACTS: Facts = {
  ...NO_FACTS,
  title: { value: 'Dam reopens', from: 'heading' },
  authors: { value: ['Ana Lima', 'Jo Roe'], from: 'byline' },
  published: { value: '2021-05-06', from: 'meta pubdate' },
  language: { value: 'en', from: 'words' },
};
const ANALYSIS = { ...emptyAnalysis('a'), title: 'Dam reopens', date: '2021-05-06', language: 'en', facts: FACTS };

let number = 0;
const said = (bare: Bare): Correction => {
  number++;
  return { ...bare, v: 1, id: `c${number}`, at: `2024-01-01T00:00:${String(number).padStart(2, '0')}Z`, by: 'ana' };
};
const gesture = (...args: Parameters<typeof setFact>): Correction[] => setFact(...args).map(said);

describe('what a person says of the article', () => {
  it('wins over what the article says', () => {
    const corrections = [
      ...gesture(FACTS, 'title', ['The dam reopens']),
      ...gesture(FACTS, 'published', ['2021-05-05']),
      ...gesture(FACTS, 'outlet', ['Lakeford Post']),
      ...gesture(FACTS, 'authors', []),
    ];
    const laid = overlay('text', ANALYSIS, corrections, new Map()).analysis;
    expect([laid.title, laid.date]).toEqual(['The dam reopens', '2021-05-05']);
    expect(laid.facts.outlet).toEqual({ value: 'Lakeford Post', from: 'by hand' });
    expect(laid.facts.authors).toBeNull();
    expect(laid.facts.language).toEqual(FACTS.language);
  });

  it('is the last that was said, and is taken back', () => {
    const first = gesture(FACTS, 'published', ['2021-05-05']);
    const second = gesture(FACTS, 'published', ['2021-05-04']);
    expect(givenBy([...first, ...second])).toEqual({ published: '2021-05-04' });
    const back = said({ op: 'revoke', ids: second.map((one) => one.id), step: 'undo' });
    expect(givenBy([...first, ...second, back])).toEqual({ published: '2021-05-05' });
    const none = said({ op: 'revoke', ids: first.map((one) => one.id), step: 'undo' });
    expect(givenBy([...first, ...second, back, none])).toBeUndefined();
    expect(overlay('text', ANALYSIS, [...first, none], new Map()).analysis).toBe(ANALYSIS);
  });

  it('tells the analysis of a day and a language, and that there is none', () => {
    expect(givenBy(gesture(FACTS, 'title', ['Other']))).toBeUndefined();
    expect(givenBy([...gesture(FACTS, 'published', []), ...gesture(FACTS, 'language', ['de'])])).toEqual({
      published: null,
      language: 'de',
    });
    expect(applyFacts(ANALYSIS, gesture(FACTS, 'published', [])).date).toBeNull();
    expect(applyFacts(ANALYSIS, gesture(FACTS, 'language', [])).language).toBe('und');
  });

  it('is nothing where it stands there already', () => {
    expect(setFact(FACTS, 'authors', ['Ana Lima', 'Jo Roe'])).toEqual([]);
    expect(setFact(FACTS, 'section', [])).toEqual([]);
  });

  it('is one line of the sidecar', () => {
    const [one] = gesture(FACTS, 'authors', ['Ida Monk']);
    const line = parseLine(writeLine(one as Correction));
    expect(line).toEqual({ ok: true, value: { kind: 'correction', correction: one } });
    expect(parseLine(writeLine({ ...one, fact: 'mood' } as unknown as Correction)).ok).toBe(false);
  });

  it.each([
    ['published', '2021-05-06', ['2021-05-06']],
    ['published', ' ', []],
    ['authors', 'Ana Lima,  Jo Roe; Ana Lima', ['Ana Lima', 'Jo Roe']],
    ['language', 'EN', ['en']],
    ['title', ' Dam \n reopens ', ['Dam reopens']],
  ] as const)('is typed: %s "%s"', (name, input, values) => {
    expect(parseFact(name, input)).toEqual({ ok: true, value: values });
  });

  it.each([
    ['published', '6 May 2021'],
    ['published', '2021-02-30'],
    ['language', 'English'],
    ['title', 'x'.repeat(501)],
  ] as const)('is not: %s "%s"', (name, input) => expect(parseFact(name, input).ok).toBe(false));

  it('is shown for typing as it is read back', () => {
    for (const name of ['title', 'authors', 'published', 'language', 'outlet'] as const) {
      const parsed = parseFact(name, factText(FACTS, name));
      expect(parsed.ok && setFact(FACTS, name, parsed.value)).toEqual([]);
    }
  });
});

describe('the words for facts', () => {
  it('tell values as a reader says them', () => {
    expect(factValue(FACTS, 'published', english)).toBe('May 6, 2021');
    expect(factValue(FACTS, 'language', english)).toBe('English');
    expect(factValue(FACTS, 'authors', english)).toBe('Ana Lima, Jo Roe');
    expect(factValue(FACTS, 'updated', english)).toBeNull();
    expect(factValue({ ...FACTS, language: { value: '??', from: 'words' } }, 'language', english)).toBe('??');
  });

  it('tell where they are from', () => {
    expect(factSource('meta og:title', english)).toBe('the page’s metadata (og:title)');
    expect(factSource('byline', english)).toBe('the byline');
    expect(factSource('toString', english)).toBe('toString');
  });
});
