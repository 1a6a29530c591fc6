import type { Reading } from '../model/reading';
import { dateInText } from './dateLine';
import { fact, NO_FACTS, told } from './facts';
import { languageFact } from './language';
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
    ...told({
      ...NO_FACTS,
      title: fact(title, 'heading'),
      published: fact(dateInText(text)?.value, 'shown'),
      language: languageFact(text),
    }),
  };
}
