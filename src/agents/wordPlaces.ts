/** Where words that an agent names stand in an article. */
import { Occurrences } from '../model/occurrences';
import type { Span } from '../model/types';
import { type ReadArticle, ToolError } from './library';

const MAX_TOLD = 10;

/** @throws ToolError where the words do not stand there, or in several places and none was named. */
export function placeOf({ text, analysis }: ReadArticle, words: string, start: number | undefined): Span {
  const places = new Occurrences(text, analysis.prose.markup).of(words);
  const [first] = places;
  if (!first) throw new ToolError('"words" must stand in the article, letter for letter and whole.');
  if (start === undefined && places.length === 1) return first;
  const found = places.find((one) => one.start === start);
  if (found) return found;
  const known = places.slice(0, MAX_TOLD).map((one) => one.start);
  throw new ToolError(
    `The words stand in ${places.length} places: say which with "start", one of ${known.join(', ')}.`,
  );
}
