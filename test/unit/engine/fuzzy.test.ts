import { expect, test } from 'vitest';
import { describeAnchor } from '../../../src/corrections/anchor';
import { type Findings, findSteps } from '../../../src/engine/finding';
import { findAnywhere, findNear } from '../../../src/engine/fuzzy';

const TEXT = 'The harbour board met Katarina Holmberg in Visby. Later the board thanked her.';
const lost = (words: string, text = TEXT) =>
  describeAnchor(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
const found = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

test('words that were changed a little are found', () => {
  const after = TEXT.replace('Holmberg', 'Holmbergh').replace('Katarina', 'Katharina');
  expect(found(after, findNear(after, lost('Katarina Holmberg')))).toBe('Katharina Holmbergh');
});

test('of places that are equally near the one in the same context is taken', () => {
  const after = `Katarina Holmbrg spoke first. ${TEXT.replace('Holmberg', 'Holmbrg')}`;
  const span = findAnywhere(after, { ...lost('Katarina Holmberg'), start: 0 });
  expect(span?.start).toBe(after.lastIndexOf('Katarina'));
});

test('short words and other words are not proposed', () => {
  expect(findAnywhere(TEXT, { ...lost('Visby'), quote: 'Visbi' })).toBeUndefined();
  expect(
    findAnywhere(TEXT, { start: 0, quote: 'an entirely different phrase', prefix: '', suffix: '' }),
  ).toBeUndefined();
});

test('ten thousand lost marks on a long text keep to the budget', () => {
  const text = TEXT.repeat(12_000);
  let clock = 0;
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    start: i * 90,
    quote: `Zyx Wvut ${i}`,
    prefix: '',
    suffix: '',
  }));
  const steps = findSteps({ text, before: null, lost: many }, () => clock);
  let step = steps.next();
  let count = 0;
  for (; !step.done; step = steps.next()) {
    clock += 1;
    count++;
  }
  const findings: Findings = step.value;
  expect(count).toBeLessThan(2_100);
  expect(findings.candidates).toHaveLength(10_000);
});
