/** An article as the foreign readers see it: its prose alone, with every span over it. */
import type { Edit } from '../model/edits';
import { proseAt } from '../model/prose';
import { countWhile } from '../model/spans';
import type { Span } from '../model/types';
import { walkSpans } from '../model/walk';
import type { Written } from './format';

const plain = new WeakMap<Written, Written>();

/** The same object where the source is its own prose. What lies in markup alone is gone. */
export function plainOf(article: Written): Written {
  const { markup } = article.analysis.prose;
  if (markup.length === 0) return article;
  const known = plain.get(article);
  if (known) return known;
  const at = proseOffsets(markup);
  const move = ({ start, end }: Span): Span | undefined => {
    const to = { start: at(start, false), end: at(end, true) };
    return to.end > to.start ? to : undefined;
  };
  const text = proseAt(article.text, markup, { start: 0, end: article.text.length });
  const walked = walkSpans(
    { ...article.analysis, prose: { markup: [], sentences: article.analysis.prose.sentences } },
    move,
  );
  const made = { ...article, text, analysis: walked };
  plain.set(article, made);
  return made;
}

/** From offsets of the source to offsets of the prose. */
function proseOffsets(markup: readonly Edit[]): (offset: number, ends: boolean) => number {
  const grown: number[] = [0];
  for (const edit of markup) grown.push((grown.at(-1) ?? 0) + edit.text.length - (edit.end - edit.start));
  return (offset, ends) => {
    const before = countWhile(markup, (edit) => edit.end <= offset);
    const base = grown[before] ?? 0;
    const edit = markup[before];
    if (!edit || offset <= edit.start) return offset + base;
    return edit.start + base + (ends ? edit.text.length : 0);
  };
}
