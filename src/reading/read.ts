import type { Reading } from '../model/reading';
import type { Article } from '../model/types';
import { readHtml } from './html';
import { markdownSteps } from './markdown';
import { readText } from './text';

/** Turns an article into prose with its source map, in steps, so that a long one holds up no other. Never throws for content. */
export function* readSteps(article: Article): Generator<void, Reading> {
  if (article.format === 'html') return readHtml(article.text);
  if (article.format === 'markdown') return yield* markdownSteps(article.text);
  return readText(article.text);
}

/** All steps at once. */
export function readArticle(article: Article): Reading {
  const run = readSteps(article);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}
