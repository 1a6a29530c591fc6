/** Comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */

/** What spreadsheets may run; the full-width forms are folded to these by some of them. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A text as a cell of its own kind: numbers are written as they are, texts are guarded. */
export type Cell = string | number | boolean | null | undefined;

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row with its line end. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;
