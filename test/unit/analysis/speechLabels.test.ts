import { expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../../src/analysis/analyzer';
import { readSteps } from '../../../src/reading/read';
import { readModels } from '../../support/models';

const analyzer = createAnalyzer(readModels(), readSteps);

/** Each deed with who says it, as the words stand there. */
function toldBy(text: string): readonly string[] {
  const { events } = analyze(analyzer, { id: 'talk', text, format: 'text', date: '2024-05-02' });
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-');
  return events.map((event) => `${words(event.trigger)} ${event.modality} ${words(event.speaker)}`);
}

const TALK = `KARIN HOLM: The council has sold the harbour to a bank. Police arrested two clerks on Monday.

PETER BRANDT: Did they sign anything?

KARIN HOLM: The mayor signed the treaty on Friday. The union has rejected it.
`;

it('what a transcript tells is said by whom the paragraph begins with', () => {
  const found = toldBy(TALK);
  expect(found).toContain('sold reported KARIN HOLM');
  expect(found).toContain('arrested reported KARIN HOLM');
  expect(found).toContain('rejected reported KARIN HOLM');
});

it('a place or a word before a colon speaks nothing', () => {
  const plain = TALK.replaceAll('KARIN HOLM', 'TORNBY').replace('PETER BRANDT: ', '');
  expect(toldBy(plain)).toContain('arrested asserted -');
});
