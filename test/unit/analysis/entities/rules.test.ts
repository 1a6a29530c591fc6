import { describe, expect, it } from 'vitest';
import { createRecognizer } from '../../../../src/analysis/entities/recognizer';
import { marked, namesOf, parseMarked } from '../../../support/check';

/** Without model files only the rules work. */
const { value: rules } = createRecognizer({});

const SENTENCES = [
  'The firm paid [$3.4 billion]{money} on [12 March 2019]{date}.',
  'It cost [US$40 million]{money}, [20 million euros]{money} or [Rs 500 crore]{money}.',
  'Prices of [£1.5m]{money}, [A$3bn]{money} and [300 yen]{money} were asked.',
  'A [$5-billion]{money} loan and [50 U.S. cents]{money}.',
  'On [Tuesday, May 3, 2022]{date}, Marc marched.',
  'Since [1999]{date} and in the [1990s]{date}, until [March 2020]{date}.',
  'Filed [2022-03-04]{date} and [Sept. 15]{date}.',
  'May said that he may march on.',
  'He ran 1500 metres and took 2022 steps.',
];

describe('dates and money by rule', () => {
  for (const sentence of SENTENCES) {
    it(sentence, () => {
      const { text } = parseMarked(sentence);
      expect(marked(text, namesOf(rules, text))).toBe(sentence);
    });
  }
});
