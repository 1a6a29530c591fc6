/** The folder in figures: how much there is, of what, and how much of it a person has reviewed. */
import type { Act } from '../model/types';
import { dayOf } from './query';
import type { Corpus, FolderActor } from './types';

export interface FolderCounts {
  readonly articles: number;
  /** Articles in which all events of the main list were judged, of those that have any. */
  readonly reviewedArticles: number;
  readonly articlesWithEvents: number;
  readonly events: number;
  readonly reviewedEvents: number;
  readonly decisions: number;
  readonly actors: number;
  /** The most frequent first; events of the main list. */
  readonly acts: readonly (readonly [Act, number])[];
  readonly topActors: readonly FolderActor[];
  /** By month (YYYY-MM) of the event, or else of its article. */
  readonly months: readonly (readonly [string, number])[];
}

const TOP = 25;

export function countFolder(corpus: Pick<Corpus, 'articles' | 'actors' | 'events'>): FolderCounts {
  const { articles } = corpus;
  const main = corpus.events().filter((event) => event.main);
  const told = articles.filter((article) => article.mainEvents > 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    articles: articles.length,
    articlesWithEvents: told.length,
    reviewedArticles: told.filter((article) => article.reviewedEvents === article.mainEvents).length,
    events: main.length,
    reviewedEvents: sum(articles.map((article) => article.reviewedEvents)),
    decisions: sum(articles.map((article) => article.decisions)),
    actors: corpus.actors().length,
    acts: tally(main.map(({ act }) => act)).sort((a, b) => b[1] - a[1]),
    topActors: corpus.actors().slice(0, TOP),
    months: tally(main.flatMap((event) => dayOf(event)?.slice(0, 7) ?? [])).sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  };
}

function tally<T>(items: readonly T[]): (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts];
}
