import type { ParagraphKind } from '../model/types';
import { BYLINE, DATE_ONLY } from './headLines';
import type { PageBlock, PageNode } from './pageTree';

/** True of a block of which all that is seen is a time element. */
export const isEntryTime = (block: PageBlock): boolean =>
  block.text.length < 60 &&
  block.pieces.every(({ text, node }) => text.trim() === '' || node.name === 'time' || node.parent?.name === 'time');

/** What a block of a page is, by its element, the names of those around it and its words. */
export function kindOfBlock(block: PageBlock): ParagraphKind {
  const { node, text } = block;
  if (/^h[1-6]$/.test(node.name)) return 'headline';
  if (text.length < 150 && / (?:heading|subheading|subhead|subheadline|crosshead|crossheading) /.test(node.marks))
    return 'headline';
  if (isEntryTime(block)) return 'dateline';
  let depth = 0;
  for (let at: PageNode | null = node; at && depth < 4; at = at.parent, depth++) {
    if (at.name === 'figcaption' || / (?:caption|captions|cutline|wp caption text) /.test(at.marks)) return 'caption';
    if (/ (?:pullquote|pull quote|pull) /.test(at.marks)) return 'pullquote';
    if (
      depth < 3 &&
      text.length < 200 &&
      (/ (?:byline|author|authors|bylines) /.test(at.marks) || /\bauthor\b/.test(at.itemprop))
    )
      return 'byline';
    if (
      depth < 3 &&
      text.length < 120 &&
      (at.name === 'time' ||
        / (?:dateline|datetime|timestamp|date|dates|pubdate|published|updated|posted|pub) /.test(at.marks) ||
        /date(?:published|modified)/.test(at.itemprop))
    )
      return 'dateline';
  }
  if (text.length < 120 && DATE_ONLY.test(text)) return 'dateline';
  if (text.length < 160 && BYLINE.test(text)) return 'byline';
  if (node.name === 'li' || node.name === 'dd' || node.name === 'dt') return 'list';
  if (node.name === 'td' || node.name === 'th') return 'table';
  return 'body';
}
