import { expect, it } from 'vitest';
import { analyze, createAnalyzer, type Run, stepsOnce } from '../../../src/analysis/analyzer';
import { sideBySide } from '../../../src/analysis/sideBySide';
import type { Analysis, Article } from '../../../src/model/types';
import { readSteps } from '../../../src/reading/read';
import { readModels } from '../../support/models';

const TEXTS = [
  'Mayor Ana Lima met Rui Sousa in Porto on Monday. She accused the harbour board of delays.',
  'Nothing.',
  'May 6, 2021\nPresident Olga Brandt met union leaders in Lakeford on Monday, her office said.\nThe unions struck.',
];
const articles = TEXTS.map((text, i): Article => ({ id: `n${i}`, text, format: 'text', date: '2024-03-06' }));
const fresh = () => createAnalyzer(readModels(), readSteps);

it('gives what each article gives by itself', () => {
  const analyzer = fresh();
  const together = sideBySide(articles.map((article) => stepsOnce(analyzer, article)));
  expect(together.map((answer) => answer())).toEqual(articles.map((article) => analyze(fresh(), article)));
});

it('runs each stage of all before the next, and keeps what one throws to its own answer', () => {
  const seen: string[] = [];
  function* run(name: string, stages: number): Run {
    for (let stage = 1; stage <= stages; stage++) {
      seen.push(`${name}${stage}`);
      yield { kind: 'beat' };
      yield { kind: 'stage' };
    }
    if (stages === 2) throw new Error(name);
    return { id: name } as Analysis;
  }
  const [a, b, c] = sideBySide([run('a', 3), run('b', 2), run('c', 1)]);
  expect(seen).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  expect([a?.().id, c?.().id]).toEqual(['a', 'c']);
  expect(b).toThrow('b');
});
