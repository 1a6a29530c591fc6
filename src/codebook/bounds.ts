/**
 * What is looked at before a parser sees the text of a codebook: its size, how deep it can nest, and that it has no anchors
 * or tags, with which a small file can stand for a huge one. A parser that calls itself for each level needs that bound.
 */
import { CST, Lexer } from 'yaml';
import { CODEBOOK_COLUMNS, CODEBOOK_FLOW_DEPTH, CODEBOOK_UNITS } from '../limits';
import type { CodebookMistake, MistakeCode } from '../model/codebook';

/** undefined where the text may be parsed. */
export function beyondBounds(text: string): CodebookMistake | undefined {
  if (text.length > CODEBOOK_UNITS) return at(0, 0, 'too-large');
  return deepLine(text) ?? deepOrNamed(text);
}

/** Each block level begins at least one column further to the right, so that columns bound the depth. */
function deepLine(text: string): CodebookMistake | undefined {
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && end - start <= CODEBOOK_COLUMNS && ' \t-?:'.includes(text.charAt(end))) end++;
    if (end - start > CODEBOOK_COLUMNS) return at(start, end, 'too-deep');
    const stop = text.indexOf('\n', end);
    start = stop < 0 ? text.length : stop + 1;
  }
  return undefined;
}

/** The lexer gives one token after the other, however deep the text nests. */
function deepOrNamed(text: string): CodebookMistake | undefined {
  let depth = 0;
  let start = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const end = start + (MARKS.has(token) ? 0 : token.length);
    const kind = before === CST.SCALAR ? 'scalar' : CST.tokenType(token);
    if (kind === 'anchor' || kind === 'alias') return at(start, end, 'no-anchors');
    if (kind === 'tag' || kind === 'directive-line') return at(start, end, 'no-tags');
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') depth++;
    if (kind === 'flow-seq-end' || kind === 'flow-map-end') depth--;
    if (depth > CODEBOOK_FLOW_DEPTH) return at(start, end, 'too-deep');
    before = token;
    start = end;
  }
  return undefined;
}

/** What the lexer says of itself stands nowhere in the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

const at = (start: number, end: number, code: MistakeCode): CodebookMistake => ({
  start,
  end,
  code,
  about: [],
  grave: true,
});
