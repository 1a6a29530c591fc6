import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analysis/analyzer';
import { readSteps } from '../../../src/reading/read';
import { readModels } from '../../support/models';

const PARAGRAPH = 'President Ana Brisk met Ivo Marl in Geneva on Monday. She accused him of ignoring Kenya.\n\n';

describe('a long article', () => {
  /** Steps after the last names are told: what the paragraphs tell, who is who, and the story. */
  function stepsAfterNames(paragraphs: number): number {
    const article = { id: 'a', text: PARAGRAPH.repeat(paragraphs), format: 'text' } as const;
    const run = createAnalyzer(readModels(), readSteps).steps(article, []);
    let steps = 0;
    for (let step = run.next(); !step.done; step = run.next()) steps = step.value.kind === 'names' ? 0 : steps + 1;
    return steps;
  }

  it('lets others have a turn after each paragraph of each of its parts, so that a key is answered at once', () => {
    // Of every paragraph: its deeds, its mentions, its events twice.
    expect(stepsAfterNames(40)).toBeGreaterThan(40 * 4);
  });
});
