import { expect, test } from 'vitest';
import { quotedTokens } from '../../../../src/analysis/events/quotes';
import { parsed } from './paragraph';

/** Words of a text that stand in quotations. */
function quoted(text: string): string {
  const { sentences } = parsed(text);
  const flags = quotedTokens(sentences);
  return sentences.flatMap((s, i) => s.tokens.filter((_, at) => flags[i]?.[at]).map((t) => t.text)).join(' ');
}

test.each([
  ['"We want peace. "But we are ready," he said. Later both sides met.', 'We want peace . But we are ready ,'],
  ['He called it "a start" and left.', 'a start'],
  ['It has grown," she said. Both sides met.', ''],
])('a mark that was never closed does not turn the rest inside out: %s', (text, words) =>
  expect(quoted(text)).toBe(words),
);
