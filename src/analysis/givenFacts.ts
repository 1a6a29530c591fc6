import { BY_HAND, type Facts } from '../model/facts';
import type { Article } from '../model/types';

/** A day from outside counts where the article states none; what a person says wins over both. */
export function withGiven(facts: Facts, { date, given }: Article): Facts {
  const { published = facts.published?.value ?? date, language = facts.language.value } = given ?? {};
  return {
    ...facts,
    published:
      published === facts.published?.value ? facts.published : published ? { value: published, from: 'given' } : null,
    language: language === facts.language.value ? facts.language : { value: language ?? 'und', from: BY_HAND },
  };
}
