import { expect, test } from 'vitest';
import { goldReport } from '../../../src/editor/goldReport';
import { type Answers, run } from '../../../src/formats/errands';
import type { Written } from '../../../src/formats/format';
import { emptyAnalysis } from '../../../src/model/analysis';
import type { Mention } from '../../../src/model/types';
import { english } from '../../../src/words/translate';

const TEXT = 'Ana Lima met Rui Sousa.\nSousa left for **Porto**.\n';
const mention = (words: string, type: string, start = TEXT.indexOf(words)): Mention => ({
  id: `${start}`,
  start,
  end: start + words.length,
  type,
  kind: 'named',
  actor: null,
  confidence: 1,
  why: '',
});
/** A Markdown article: gold says where things stand in its prose, the report where in its source. */
const article = (...mentions: Mention[]): Written => {
  const [open, close] = [TEXT.indexOf('**'), TEXT.lastIndexOf('**')];
  const markup = [open, close].map((start) => ({ start, end: start + 2, text: '' }));
  return { text: TEXT, analysis: { ...emptyAnalysis('x.md'), mentions, prose: { markup, sentences: [] } } };
};
const scored = (content: string, over: Written) =>
  run({ kind: 'score', format: 'brat', content, article: over }) as Answers['score'];

test('figures by type, agreement, and each difference on its line with its words', () => {
  const found = article(mention('Ana Lima', 'person'), mention('Rui Sousa', 'organization'), mention('Porto', 'place'));
  const gold =
    'T1\tPerson 0 8\tAna Lima\nT2\tPerson 13 22\tRui Sousa\nT3\tLocation 39 44\tPorto\nT4\tPerson 24 29\tSousa\nbad\n';
  const { scored: result, problems } = scored(gold, found);
  expect(problems.map(({ line }) => line)).toEqual([5]);
  if (!result) throw new Error('nothing scored');
  const { text, lines } = goldReport(found, 'gold.ann', result, english);
  const rows = text.split('\n');
  expect(rows[0]).toBe('Measured against gold.ann');
  expect(rows.find((row) => row.startsWith('mentions'))).toMatch(/0\.67 +0\.50 +0\.57 +2 +3 +4$/);
  expect(rows.find((row) => row.startsWith('  person'))).toMatch(/1\.00 +0\.33 +0\.50 +1 +1 +3$/);
  expect(text).toContain('Agreement over 4 places');
  expect(lines.map((line) => rows.slice(line, line + 3))).toEqual([
    [
      '1. line 1, mentions',
      '    1  gold.ann: … Ana Lima met [Rui Sousa]{person} . Sousa left for Porto. …',
      '    2  Dateline: … Ana Lima met [Rui Sousa]{organization} . Sousa left for Porto. …',
    ],
    ['2. line 2, mentions', expect.stringContaining('[Sousa]{person}'), expect.stringContaining('(nothing here)')],
  ]);
  expect(result.differences.map(({ start }) => start)).toEqual([13, 24]);
});

test('one label is no ground for a coefficient, equal readings differ nowhere, and what is no gold is told', () => {
  const found = article(mention('Ana Lima', 'person'), mention('Rui Sousa', 'person'));
  const { scored: same } = scored('T1\tPerson 0 8\tAna Lima\nT2\tPerson 13 22\tRui Sousa\n', found);
  const { text, lines } = goldReport(found, '$(bug)\u202e.ann', same ?? raise(), english);
  expect(text).toContain('raw 1.00, Cohen’s kappa not defined (one label)');
  expect(text).toContain('They agree on everything.');
  expect(text).not.toMatch(/\u202e/);
  expect(lines).toEqual([]);
  expect(run({ kind: 'score', format: 'json', content: 'no JSON', article: found })).toMatchObject({
    scored: undefined,
    problems: [expect.anything()],
  });
});

const raise = (): never => {
  throw new Error('nothing scored');
};
