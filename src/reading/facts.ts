import type { Fact, Facts, Reading } from '../model/reading';

export const NO_FACTS: Omit<Facts, 'language'> = {
  title: null,
  authors: null,
  outlet: null,
  section: null,
  published: null,
  updated: null,
};

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
