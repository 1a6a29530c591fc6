import { describe, expect, it } from 'vitest';
import { senseOf, verbClasses } from '../../../../src/analysis/events/actWords';
import { compose } from '../../../../src/analysis/events/compose';
import type { Frame } from '../../../../src/analysis/events/frames';
import { ACT_FACTS, intensityOf } from '../../../../src/analysis/events/plover';
import { quotedTokens } from '../../../../src/analysis/events/quotes';
import { nounPhrase, treeOf } from '../../../../src/analysis/events/tree';
import { ACTS } from '../../../../src/model/types';
import { parsed, wordsOf } from './paragraph';

const frame = (...names: string[]): Frame => ({
  steps: names.map((name, token) => ({ name, token, way: 'xcomp' })),
  top: 0,
  tense: 'past',
  verb: 0,
});

describe('composed frames', () => {
  it.each([
    ['AID', ['will'], 'AGREE'],
    ['ASSAULT', ['will'], 'THREATEN'],
    ['CONSULT', ['refuse'], 'REJECT'],
    ['RETREAT', ['will'], 'CONCEDE'],
    ['ASSAULT', ['stop'], 'RETREAT'],
    ['AID', ['stop'], 'SANCTION'],
    ['COOPERATE', ['must'], 'REQUEST'],
    ['SANCTION', ['threat'], 'THREATEN'],
    ['COOPERATE', ['not'], 'REJECT'],
    ['ASSAULT', [], 'ASSAULT'],
  ] as const)('%s under %j is %s', (act, names, code) => {
    expect(compose(act, frame(...names)).code).toBe(code);
  });

  it('tells planned, possible and denied', () => {
    expect(compose('AID', frame('will')).modality).toBe('planned');
    expect(compose('AID', frame('may')).modality).toBe('possible');
    expect(compose('AID', frame('not'))).toMatchObject({ modality: 'denied', polarity: 'negative' });
  });
});

describe('word lists', () => {
  it('let the object decide', () => {
    expect(senseOf('cut', ['tie'])).toBe('SANCTION');
    expect(senseOf('cut', ['price'])).toBe('OTHER:business');
    expect(senseOf('cut', [])).toBeNull();
  });

  it('know a verb by its acts', () => {
    expect(verbClasses('arrest')).toContain('COERCE');
    expect(verbClasses('no such verb')).toEqual([]);
  });
});

describe('intensity', () => {
  it('has the sign of the quad class', () => {
    for (const act of ACTS) {
      const { quad, intensity } = ACT_FACTS[act];
      if (quad.endsWith('cooperation')) expect(intensity).toBeGreaterThan(0);
      if (quad === 'material conflict') expect(intensity).toBeLessThan(0);
    }
    expect(intensityOf('ASSAULT', 'suicide-attack')).toBe(-10);
    expect(intensityOf('AID', 'no such mode')).toBe(10);
  });
});

describe('noun phrases', () => {
  it('keep modifiers and prepositions, leave clauses out', () => {
    const text = 'At least nine members of the Dawn Movement who fled were caught.';
    const sentence = parsed(text).sentences[0];
    if (sentence === undefined) throw new Error('no sentence');
    const at = sentence.tokens.findIndex((t) => t.text === 'members');
    expect(wordsOf(text, sentence, nounPhrase(treeOf(sentence), at))).toBe(
      'At least nine members of the Dawn Movement',
    );
  });

  it('stand a cycle in the arcs', () => {
    const sentence = parsed('Rebels attacked towns.').sentences[0];
    if (sentence === undefined) throw new Error('no sentence');
    const bad = { ...sentence, heads: sentence.heads.map((_, i) => (i + 1) % sentence.heads.length) };
    expect(treeOf(bad).depth).toHaveLength(sentence.tokens.length);
  });
});

describe('quotation marks', () => {
  it('open and close over sentences, each token once', () => {
    const { sentences } = parsed('"We won. They lost," he said.');
    const words = sentences.flatMap((s, k) =>
      s.tokens.filter((_, i) => quotedTokens(sentences)[k]?.[i]).map((t) => t.text),
    );
    expect(words).toContain('lost');
    expect(words).not.toContain('said');
  });
});
