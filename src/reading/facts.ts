import type { Fact, Facts } from '../model/facts';
import type { Reading } from '../model/reading';

/** The parts of a reading that tell what the article says of itself. */
export const told = (facts: Facts): Pick<Reading, 'title' | 'date' | 'author' | 'language' | 'facts'> => ({
  title: facts.title?.value ?? null,
  date: facts.published?.value ?? null,
  author: facts.authors?.value.join(', ') ?? null,
  language: facts.language.value,
  facts,
});

export const fact = (value: string | null | undefined, from: string): Fact<string> | null =>
  value ? { value, from } : null;
