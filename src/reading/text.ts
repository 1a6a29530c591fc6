import type { Reading } from '../model/reading';
import { dateInText } from './dateLine';
import { languageOf } from './language';
import { paragraphsOf, splitPlainText } from './paragraphs';

/** Plain text is its own prose. */
export function readText(text: string): Reading {
  const paragraphs = paragraphsOf(text, splitPlainText(text));
  const first = paragraphs[0];
  const title = first?.kind === 'headline' ? text.slice(first.start, first.end) : null;
  return {
    prose: text,
    paragraphs,
    map: undefined,
    title,
    date: dateInText(text)?.value ?? null,
    author: null,
    language: languageOf(text),
  };
}
