import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../src/analysis/document';
import { settleHeadlines } from '../../../src/analysis/headlineNames';
import { createParser } from '../../../src/analysis/syntax/parser';
import { splitSentences } from '../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../src/analysis/tokens/tokenize';
import { readModels } from '../../support/models';

const parser = createParser(readModels()).value;

/** The names of the headline, given those that the model marks in it and in the text below. */
function settled(headline: string, marked: readonly string[], text = '', below: readonly string[] = []): string[] {
  const paragraph = (words: string, kind: 'headline' | 'body') => ({
    ...{ start: 0, end: words.length, kind, text: words },
    sentences: splitSentences(tokenize(words)),
  });
  const named = (words: string, names: readonly string[]) =>
    names.map((name): NameMention => {
      const start = words.indexOf(name);
      const end = start + name.length;
      return { start, end, type: 'organization', kind: 'named', confidence: 0.6, why: 'name model' };
    });
  const paragraphs = [paragraph(headline, 'headline'), paragraph(text, 'body')];
  const names = [named(headline, marked), named(text, below)];
  return (settleHeadlines(paragraphs, names, parser)[0] ?? []).map(({ start, end }) => headline.slice(start, end));
}

describe('names of headlines in title case', () => {
  it.each([
    ['Slovenia Expels Two Belarusian Embassy Staff', 'Slovenia Expels Two Belarusian Embassy Staff', ['Slovenia']],
    ['Arden Holdings Rejects New Offer', 'Arden Holdings Rejects New Offer', ['Arden Holdings']],
    ['How Norland Paid Three Times for a Ferry', 'Norland Paid Three Times', ['Norland']],
  ])('lose the verbs of "%s"', (headline, glued, right) => {
    expect(settled(headline, [glued])).toEqual(right);
  });

  it('are the pieces that the text has', () => {
    const found = settled('Minister Holm Meets Arden Group', ['Minister Holm Meets Arden Group'], 'Arden Group paid.', [
      'Arden Group',
    ]);
    expect(found).toEqual(['Arden Group']);
  });

  it('stay where the text has them, or no verb is in them', () => {
    expect(
      settled('Kids Help Phone Opens Office', ['Kids Help Phone'], 'Kids Help Phone grew.', ['Kids Help Phone']),
    ).toEqual(['Kids Help Phone']);
    expect(settled('Northern Water Board Meets', ['Northern Water Board'])).toEqual(['Northern Water Board']);
    expect(settled('Holm meets the council in Oslo', ['Holm'])).toEqual(['Holm']);
  });
});
