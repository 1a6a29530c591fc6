import { expect, it } from 'vitest';
import type { NameMention } from '../../../../src/analysis/document';
import { withTypes } from '../../../../src/analysis/lessons/nameTypes';
import { NO_LESSONS } from '../../../../src/model/lessons';

const TEXT = 'Hornby sued Lenn.';
const name = (words: string, type: NameMention['type'], confidence: number): NameMention => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, type, kind: 'named', confidence, why: 'name model' };
};
const NAMES = [name('Hornby', 'person', 0.7), name('Lenn', 'place', 0.98)];
const typed = (...lessons: [name: string, type: string, count: number][]) =>
  withTypes(TEXT, NAMES, {
    ...NO_LESSONS,
    names: lessons.map(([words, type, count]) => ({ name: words, type, count })),
  });

it('a name is what a person called it, where the recogniser is not sure of the contrary', () => {
  const [hornby, lenn] = typed(['Hornby', 'organization', 1], ['Lenn', 'organization', 1]);
  expect(hornby).toMatchObject({ type: 'organization', why: 'name model; you called it a organization 1 times' });
  expect(lenn).toBe(NAMES[1]);
});

it('more decisions weigh more, and none is certain', () => {
  expect(typed(['Hornby', 'organization', 0])[0]?.type).toBe('person');
  expect(typed(['Lenn', 'organization', 50])[1]?.type).toBe('place');
});

it('types of a codebook are left to the codebook, and nothing learned changes nothing', () => {
  expect(typed(['Hornby', 'union', 9])).toEqual(NAMES);
  expect(typed(['Hornby', 'person', 9])).toEqual(NAMES);
  expect(typed()).toBe(NAMES);
});
