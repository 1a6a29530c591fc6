import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { analyze, createAnalyzer } from '../../../src/analysis/analyzer';
import { readSteps } from '../../../src/reading/read';
import { sayProblem, sayWhy, unknownReasons } from '../../../src/words/findings';
import { english, translator } from '../../../src/words/translate';
import { readModels } from '../../support/models';

const analyzer = createAnalyzer(readModels(), readSteps);
const german = translator('de', {
  'name model': 'Namensmodell',
  "after the title '{0}'": 'nach dem Titel „{0}“',
  'likeliest {0} named before it': 'am wahrscheinlichsten ({0}), zuvor genannt',
  person: 'Person',
  'seen in full in paragraph {0}': 'ausgeschrieben in Absatz {0}',
});

describe('why something was marked', () => {
  it('is said part by part, the words of the article as they stand', () => {
    expect(sayWhy("name model; after the title 'person'", german)).toBe('Namensmodell; nach dem Titel „person“');
    expect(sayWhy('name model; seen in full in paragraph 12', german)).toBe(
      'Namensmodell; ausgeschrieben in Absatz 12',
    );
  });

  it('names types in the language of the reader', () =>
    expect(sayWhy('likeliest person named before it', german)).toBe('am wahrscheinlichsten (Person), zuvor genannt'));

  it('stays in English where its wording is not known', () => {
    expect(sayWhy('a new reason; name model', german)).toBe('a new reason; Namensmodell');
    expect(sayWhy('a new reason', english)).toBe('a new reason');
    expect(sayProblem('Something else is wrong.', german)).toBe('Something else is wrong.');
  });
});

test.each(['border-accord.txt', 'harbor-strike.txt', 'river-dam.md'])(
  'every reason in %s has its wording in words/findings.ts',
  (sample) => {
    const text = readFileSync(`media/samples/${sample}`, 'utf8');
    const format = sample.endsWith('.md') ? 'markdown' : 'text';
    const { mentions, events } = analyze(analyzer, { id: sample, text, format });
    const unknown = [...mentions, ...events].flatMap(({ why }) => unknownReasons(why, german));
    expect([...new Set(unknown)]).toEqual([]);
  },
);
