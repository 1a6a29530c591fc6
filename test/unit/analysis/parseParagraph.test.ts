import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/analysis/document';
import { parseParagraph } from '../../../src/analysis/parseParagraph';
import { createParser } from '../../../src/analysis/syntax/parser';
import { splitSentences } from '../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../src/analysis/tokens/tokenize';
import { readModels } from '../../support/models';

const parser = createParser(readModels()).value;

/** Words with their tags; `names` are words of the text. */
function tagged(text: string, names: readonly string[] = [], kind: 'headline' | 'body' = 'headline'): string {
  const found = names.map((name): NameMention => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: 'person', kind: 'named', confidence: 1, why: 'marked' };
  });
  const sentences = splitSentences(tokenize(text));
  return parseParagraph({ start: 0, end: text.length, kind, text, sentences }, found, parser)
    .flatMap(({ tokens, tags }) => tokens.map((token, i) => `${token.text}/${tags[i]}`))
    .join(' ');
}

describe('headlines in title case and capitals', () => {
  it.each([
    ['Pupils Regain Freedom After Long Siege', [], 'Regain/VB'],
    ['Governor Fires Prison Chief Over Report', [], 'Fires/VBZ'],
    ['Council Rejects Plan for New Harbor', [], 'Rejects/VBZ'],
    ['COUNCIL REJECTS PLAN FOR NEW HARBOR', [], 'REJECTS/VBZ'],
    ['Marta Holm Rejects Plan for New Harbor', ['Marta Holm'], 'Marta/NNP Holm/NNP Rejects/VBZ'],
    ['PM Spares Striking Officers After Talks', [], 'Spares/VBZ'],
  ])('reads the verbs of "%s"', (text, names, part) => {
    expect(tagged(text, names)).toContain(part);
  });

  it('leaves names, sentence case and the text itself alone', () => {
    expect(tagged('Governor Fires Prison Chief', [], 'body')).toContain('Prison/NNP');
    expect(tagged('Mayor meets Holm over the plan', ['Holm'])).toContain('Holm/NNP');
    expect(tagged('')).toBe('');
  });
});

it('takes the number of a war for no speaker', () =>
  expect(tagged('Soldiers of World War I left the town.', [], 'body')).toMatch(/ I\/(?:NNP|CD) /));
