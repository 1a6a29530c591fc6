import { MAX_PARAGRAPH_UNITS } from '../limits';
import type { ParagraphKind, ProseParagraph, Span } from '../model/types';
import { DATE_ONLY } from './headLines';
import { LIST_MARK } from './wrapped';

/** Non-blank lines keep their trimmed span; blank lines stay as empty spans. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    lines.push(trimmed(text, at, stop));
    at = stop + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** Cuts what is longer than MAX_PARAGRAPH_UNITS after a sentence, else after a word, else anywhere but in a surrogate pair. */
function capParagraph(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (span.end - start > MAX_PARAGRAPH_UNITS) {
    const cut = cutPoint(text, start, start + MAX_PARAGRAPH_UNITS);
    parts.push(trimmed(text, start, cut));
    start = cut;
  }
  parts.push(trimmed(text, start, span.end));
  return parts.filter((part) => part.end > part.start);
}

function cutPoint(text: string, start: number, limit: number): number {
  const floor = start + (MAX_PARAGRAPH_UNITS >> 1);
  // Searched in the part alone: from the whole text it would go back to its start, for every part anew.
  const part = text.slice(floor, limit);
  for (const mark of ['. ', '.” ', '." ', ' ']) {
    const found = part.lastIndexOf(mark);
    if (found >= 0) return floor + found + mark.length;
  }
  const unit = text.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
}

const BYLINE = /^(?:by:?|reporting by|writing by|editing by|story by|photo:|photograph:|image:)\s/iu;
const MAX_CAPTION = 400;
const CREDIT_UNITS = 70;
/** How the caption of a picture ends: "(Ana Lima/AFP)", "Ana Lima\u2014Getty Images", "Photo: Ana Lima". */
const CREDIT =
  /(?:[\u2014\u2013/|(-] ?(?:getty images|getty|afp|ap|ap photo|epa|reuters|shutterstock|alamy|istock|istockphoto|pa wire|bloomberg|xinhua|corbis|nurphoto|zuma press|anadolu)(?: via [\p{L}/ ]{2,30})?|\b(?:photo|photograph|picture|image)(?: by |: ?|\/)[\p{L}'\u2019 ./&-]{2,50}|\bcourtesy of [\p{L}'\u2019 ./&-]{2,50})\)?\.?$/iu;
/** "Ana Lima/Agency The mayor walks" */
const TAKEN_BY = /^\p{Lu}[\p{L}.'\u2019-]{1,20} \p{Lu}[\p{L}.'\u2019-]{1,20}\/\p{Lu}/u;
const TABLE = /\t|\s{3,}\S+\s{3,}|\|.*\|/u;
/** A headline may ask, and close with initials: "Talks With the U.S." */
const ENDS_HEADLINE = /(?:\?|\p{Lu}\.\p{Lu}\.)["”’)\]]*$/u;
const ENDS_SENTENCE = /[.!?…]["”’')\]]*$/u;

/** What a paragraph looks like; `said` is what the source says of it. `position` counts from 0. */
function kindOf(text: string, said: ParagraphKind | undefined, position: number, total: number): ParagraphKind {
  const head = text.slice(0, 400);
  if (BYLINE.test(head) && text.length < 120) return 'byline';
  if (text.length < 60 && (said === undefined || said === 'body') && DATE_ONLY.test(text)) return 'dateline';
  if (
    (said === undefined || said === 'body') &&
    text.length < MAX_CAPTION &&
    (TAKEN_BY.test(head) || CREDIT.test(text.slice(-CREDIT_UNITS)))
  )
    return 'caption';
  if (said) return said === 'body' && TABLE.test(head) ? 'table' : said;
  if (LIST_MARK.test(head)) return 'list';
  if (TABLE.test(head)) return 'table';
  if (text.length <= 160 && !ENDS_SENTENCE.test(text) && !text.endsWith(':')) {
    if (position === 0 && total > 1) return 'headline';
    if (isTitleCase(text)) return 'headline';
  }
  if (position === 0 && total > 1 && text.length <= 160 && ENDS_HEADLINE.test(text) && isTitleCase(text))
    return 'headline';
  return 'body';
}

/** True for lines in capitals or with most long words capitalised. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7;
}

/** Caps every block and says what each paragraph is. */
export function paragraphsOf(
  text: string,
  blocks: readonly (Span & { readonly kind?: ParagraphKind | undefined })[],
): ProseParagraph[] {
  const out: ProseParagraph[] = [];
  blocks.forEach((block, position) => {
    const kind = kindOf(text.slice(block.start, block.end), block.kind, position, blocks.length);
    const mark = kind === 'list' ? (LIST_MARK.exec(text.slice(block.start, block.end))?.[0].length ?? 0) : 0;
    const words = trimmed(text, block.start + mark, block.end);
    for (const part of capParagraph(text, words)) out.push({ start: part.start, end: part.end, kind });
  });
  return out;
}
