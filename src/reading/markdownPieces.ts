/**
 * Cuts Markdown before the parser sees it. The parser takes time with the square of what it is given for many kinds of
 * text, and recurses as deep as containers nest: so no piece holds more than a bounded number of marks, and what cannot
 * be cut, or nests too deep, is no Markdown for us but plain text. Cuts lie where Markdown itself starts anew.
 */
import type { Span } from '../model/types';

export interface Piece extends Span {
  /** `plain`: shown as it stands; `skip`: code or a comment too long for one piece, not shown. */
  readonly kind: 'markdown' | 'plain' | 'skip';
}

/** Characters that the parser may have to look at again; about 30 units of prose have one. */
const MARKS = /[\n[\]()!*_`<>&\\]/g;
/** A piece is ended at the next good place after so many marks, and ended anywhere before it has more than MAX_MARKS. */
const ENOUGH_MARKS = 256;
const MAX_MARKS = 1_024;
/** Quotes and lists that open on one line, in one another. */
const MAX_NESTING = 24;

interface Line extends Span {
  readonly text: string;
  readonly marks: number;
}

/** Pieces in text order; together they are the text. Linear. */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  /** Of the piece that is open: where it starts, its marks, and those before the last good place in it. */
  let start = 0;
  let marks = 0;
  let good = 0;
  let goodMarks = 0;
  let plain = false;
  let before = '\n';
  let region: Region | undefined;
  const end = (at: number, kind: Piece['kind'] = plain ? 'plain' : 'markdown'): void => {
    if (at > start) pieces.push({ start, end: at, kind });
    [start, good, goodMarks, plain] = [at, at, 0, false];
  };
  for (const line of linesOf(source)) {
    const opened = region ? undefined : regionAt(line.text);
    if (opened) {
      end(line.start);
      marks = 0;
    } else if (!region) {
      const deep = nesting(line.text) > MAX_NESTING;
      if (startsAnew(line.text, before)) [good, goodMarks] = [line.start, marks];
      const full = marks + line.marks > MAX_MARKS;
      if (good > start && (plain || deep || full || goodMarks >= ENOUGH_MARKS)) {
        marks -= goodMarks;
        end(good);
      }
      plain ||= deep || marks + line.marks > MAX_MARKS;
    }
    marks += line.marks;
    region ??= opened;
    if (region && closes(region, line.text, opened !== undefined)) {
      end(line.end, marks > MAX_MARKS ? 'skip' : 'markdown');
      marks = 0;
      region = undefined;
    }
    before = line.text;
  }
  end(source.length, region && marks > MAX_MARKS ? 'skip' : undefined);
  return pieces;
}

function* linesOf(source: string): Generator<Line> {
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found + 1;
    const text = source.slice(start, end);
    yield { start, end, text, marks: text.match(MARKS)?.length ?? 0 };
    start = end;
  }
}

const BLANK = /^[ \t]*\n?$/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]|^#{1,6}[ \t]|^>/;

/** Nothing that stands above can go on in this line: it starts at the margin, after a blank line or as an item. */
const startsAnew = (line: string, before: string): boolean =>
  ITEM.test(line) || (/^\S/.test(line) && BLANK.test(before));

/** Containers that open at the start of a line. */
function nesting(line: string): number {
  let count = 0;
  const opener = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
  while (opener.test(line)) count++;
  return Math.max(count, (/^[ \t]*/.exec(line)?.[0].length ?? 0) / 4);
}

/** Code and HTML that blank lines do not end. */
interface Region {
  readonly fence?: string;
  readonly close?: RegExp;
}

function regionAt(line: string): Region | undefined {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence) return { fence };
  if (/^ {0,3}<!--/.test(line)) return { close: /-->/ };
  const tag = /^ {0,3}<(script|pre|style|textarea)[\s>]/i.exec(line)?.[1];
  return tag ? { close: new RegExp(`</${tag}>`, 'i') } : undefined;
}

function closes({ fence, close }: Region, line: string, first: boolean): boolean {
  if (close) return close.test(line);
  const end = first ? undefined : /^ {0,3}(`{3,}|~{3,})[ \t]*\n?$/.exec(line)?.[1];
  return end !== undefined && fence !== undefined && end[0] === fence[0] && end.length >= fence.length;
}
