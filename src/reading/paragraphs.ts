import { MAX_PARAGRAPH_UNITS } from '../limits';
import type { ParagraphKind, ProseParagraph, Span } from '../model/types';

/**
 * Paragraphs of plain text. A line is a paragraph, unless the text is hard-wrapped (blank lines between blocks of
 * short lines that end in the middle of a sentence): then a block is.
 */
export function splitPlainText(text: string): Span[] {
  const lines = linesOf(text);
  return isHardWrapped(text, lines) ? blocksOf(text, lines) : lines.filter((line) => line.end > line.start);
}

/** Non-blank lines keep their trimmed span; blank lines stay as empty spans. */
function linesOf(text: string): Span[] {
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

const LIST_MARK = /^(?:[-*•·▪–]|\p{N}{1,3}[.)])\s/u;

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let wrapped = 0;
  let inside = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.end === line.start || next.end === next.start) continue;
    inside++;
    const length = line.end - line.start;
    const last = text[line.end - 1] ?? '';
    if (length >= 40 && length <= 100 && !/[.!?:"”’)]/u.test(last) && !LIST_MARK.test(text.slice(next.start, next.end)))
      wrapped++;
  }
  return inside >= 3 && wrapped / inside > 0.5;
}

function blocksOf(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = -1;
  for (const line of lines) {
    const empty = line.end === line.start;
    const breaks = !empty && LIST_MARK.test(text.slice(line.start, line.start + 6));
    if (start >= 0 && (empty || breaks)) blocks.push({ start, end });
    if (empty) start = -1;
    else {
      if (start < 0 || breaks) start = line.start;
      end = line.end;
    }
  }
  if (start >= 0) blocks.push({ start, end });
  return blocks;
}

/** Cuts what is longer than MAX_PARAGRAPH_UNITS after a sentence, else after a word, else anywhere but in a surrogate pair. */
export function capParagraph(text: string, span: Span): Span[] {
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
  for (const mark of ['. ', '.” ', '." ', ' ']) {
    const found = text.lastIndexOf(mark, limit - mark.length);
    if (found >= floor) return found + mark.length;
  }
  const unit = text.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
}

const BYLINE = /^(?:by|reporting by|writing by|editing by|story by|photo:|photograph:|image:)\s/iu;
const TABLE = /\t|\s{3,}\S+\s{3,}|\|.*\|/u;
const ENDS_SENTENCE = /[.!?…]["”’')\]]*$/u;

/** What a paragraph looks like; `said` is what the source says of it. `position` counts from 0. */
export function kindOf(text: string, said: ParagraphKind | undefined, position: number, total: number): ParagraphKind {
  const head = text.slice(0, 400);
  if (BYLINE.test(head) && text.length < 120) return 'byline';
  if (said) return said === 'body' && TABLE.test(head) ? 'table' : said;
  if (LIST_MARK.test(head)) return 'list';
  if (TABLE.test(head)) return 'table';
  if (text.length <= 160 && !ENDS_SENTENCE.test(text) && !text.endsWith(':')) {
    if (position === 0 && total > 1) return 'headline';
    if (isTitleCase(text)) return 'headline';
  }
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
    for (const part of capParagraph(text, block)) out.push({ ...part, kind });
  });
  return out;
}
