import type { Reading } from '../model/reading';
import type { Article } from '../model/types';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readText } from './text';

/** Turns an article into prose with its source map. Never throws for content. */
export function readArticle(article: Article): Reading {
  if (article.format === 'html') return readHtml(article.text);
  if (article.format === 'markdown') return readMarkdown(article.text);
  return readText(article.text);
}
