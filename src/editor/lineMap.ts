/** Offsets of the LF text and of the document, which may have CRLF line ends and a byte order mark. */
import type { Edit } from '../model/edits';

/** What is asked of a document: offsets as the document counts them, with its own line ends. */
export interface Lines {
  readonly lineCount: number;
  readonly crlf: boolean;
  /** Document offset of the first character of a line. */
  startOf(line: number): number;
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** One change as the editor reports it, with document offsets from before the change. */
export interface DocumentChange {
  readonly startLine: number;
  readonly endLine: number;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export const BYTE_ORDER_MARK = '\ufeff';

/** Line ends as LF, without a byte order mark at the start. */
export function lfText(text: string): string {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/** Each line before a place hides one unit when line ends are CRLF; a byte order mark hides one more. */
export const toLfOffset = (documentOffset: number, line: number, crlf: boolean, mark: number): number =>
  Math.max(0, documentOffset - mark - (crlf ? line : 0));

/** Line and character of an LF offset, by binary search over the line starts; clamped into the document. */
export function placeAt(lines: Lines, offset: number, mark: number): Place {
  const lfStart = (line: number) => lines.startOf(line) - (line > 0 ? mark : 0) - (lines.crlf ? line : 0);
  let low = 0;
  let high = lines.lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lfStart(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: Math.max(0, offset - lfStart(low)) + (low === 0 ? mark : 0) };
}

/** An editor's change as an edit of the LF text. */
export function toTextEdit(change: DocumentChange, crlf: boolean, mark: number): Edit {
  const start = toLfOffset(change.offset, change.startLine, crlf, mark);
  const end = toLfOffset(change.offset + change.length, change.endLine, crlf, mark);
  return { start, end: Math.max(start, end), text: change.text.replace(/\r\n?/g, '\n') };
}
