/** A sentence with where it comes from, to paste under a story or into a footnote. */
import { wordsAt } from '../model/prose';
import type { Span } from '../model/types';
import { printable } from '../words/printable';
import { oneLine } from './eventsCsv';
import type { Written } from './format';

/** “Sentence.” (“Title”, 2022-09-07, summit.txt) */
export function citation(article: Written, sentence: Span, file: string): string {
  const { title, date } = article.analysis;
  const source = [title ? `“${oneLine(title)}”` : '', date ?? '', file].filter((one) => one !== '').join(', ');
  return printable(`“${oneLine(wordsAt(article, sentence))}” (${source})`);
}
