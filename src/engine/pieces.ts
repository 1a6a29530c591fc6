/**
 * How a document is taken: most as a whole; a very long one in pieces, each analysed like an article of its own, the
 * visible ones first. After an edit only the pieces around it are new.
 */
import {
  MAX_ARTICLE_BYTES,
  MAX_DOCUMENT_ITEMS,
  MAX_LINE_UNITS,
  MAX_PIECE_UNITS,
  MAX_VISIBLE_UNITS,
  MIN_PIECE_UNITS,
  VISIBLE_MARGIN_LINES,
  VISIBLE_ONLY_UNITS,
  WHOLE_DOCUMENT_UNITS,
} from '../limits';
import { type Edit, editBetween } from '../model/edits';
import { cutBetween, hasLineLongerThan, resplit, splitText } from '../model/text';
import type { Analysis, Article, Span } from '../model/types';

/** whole: one piece · pieces: all, the visible first · visible: only what is seen. */
export type Mode = 'whole' | 'pieces' | 'visible';

/** A stretch of the document; lives on, with its analysis, while edits elsewhere only move it. */
export interface Piece {
  start: number;
  end: number;
  /** Offsets relative to the piece; undefined until it is analysed. */
  analysis: Analysis | undefined;
  /** It could not be analysed; it is not tried again while its text stays as it is. */
  failed: boolean;
}

const PIECE_CUT = cutBetween(MIN_PIECE_UNITS, MAX_PIECE_UNITS);

type Format = Article['format'];

export function modeOf(text: string, format: Format = 'text'): Mode {
  if (text.length <= MAX_PIECE_UNITS) return 'whole';
  if (format === 'html' && text.length <= MAX_ARTICLE_BYTES && !isShownMoreThan(text, WHOLE_DOCUMENT_UNITS))
    return 'whole';
  if (text.length > VISIBLE_ONLY_UNITS || hasLineLongerThan(text, MAX_LINE_UNITS)) return 'visible';
  return text.length > WHOLE_DOCUMENT_UNITS ? 'pieces' : 'whole';
}

/**
 * Whether a page has more than so many units outside of its tags, scripts and styles. Saved pages are long, and have the
 * longest lines, by what nobody reads; a stretch of a page without what is around it tells no article from a menu.
 */
function isShownMoreThan(html: string, units: number): boolean {
  if (html.length <= units) return false;
  let shown = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    shown += (open < 0 ? html.length : open) - at;
    if (open < 0 || shown > units) break;
    const raw = /^<(script|style)\b/i.exec(html.slice(open, open + 8))?.[1];
    const close = raw ? html.indexOf(`</${raw}`, open) : html.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
  }
  return shown > units;
}

export interface PiecedText {
  readonly text: string;
  readonly mode: Mode;
  readonly pieces: readonly Piece[];
}

/** The pieces of `text`; those of `before` that are still the same text are kept, moved to where they stand now. */
export function cutPieces(text: string, before: PiecedText | undefined, format: Format = 'text'): PiecedText {
  const edit = before && before.mode !== 'whole' ? editBetween(before.text, text) : undefined;
  const mode = before?.mode === 'pieces' && edit && format !== 'html' ? modeAfter(text, edit) : modeOf(text, format);
  if (mode === 'whole') {
    const kept =
      before?.mode === 'whole' && before.text === text ? before.pieces : [newPiece({ start: 0, end: text.length })];
    return { text, mode, pieces: kept };
  }
  if (!before || before.mode === 'whole') return { text, mode, pieces: splitText(text, PIECE_CUT).map(newPiece) };
  if (!edit) return { text, mode, pieces: before.pieces };
  const { kept, fresh, moved, delta } = resplit(
    before.pieces,
    text,
    { start: edit.start, end: edit.end, inserted: edit.text.length },
    PIECE_CUT,
  );
  const tail = before.pieces.slice(before.pieces.length - moved);
  for (const piece of tail) {
    piece.start += delta;
    piece.end += delta;
  }
  return { text, mode, pieces: [...before.pieces.slice(0, kept), ...fresh.map(newPiece), ...tail] };
}

/** Of a text that was taken in pieces, so that no line was long: only the lines of the edit can be now. */
function modeAfter(text: string, edit: Edit): Mode {
  if (text.length <= WHOLE_DOCUMENT_UNITS || text.length > VISIBLE_ONLY_UNITS) return modeOf(text);
  const start = text.lastIndexOf('\n', edit.start - 1) + 1;
  const end = text.indexOf('\n', edit.start + edit.text.length);
  return hasLineLongerThan(text.slice(start, end < 0 ? text.length : end), MAX_LINE_UNITS) ? 'visible' : 'pieces';
}

function newPiece(span: Span): Piece {
  return { start: span.start, end: span.end, analysis: undefined, failed: false };
}

/** What is seen, with a margin of lines; no more than MAX_VISIBLE_UNITS for each visible span. */
export function withMargin(text: string, visible: readonly Span[]): Span[] {
  return visible.map((span) => {
    const start = linesBack(text, Math.min(span.start, text.length));
    const end = linesOn(text, Math.min(span.end, text.length));
    return { start, end: Math.min(end, Math.max(span.start, start) + MAX_VISIBLE_UNITS) };
  });
}

function linesBack(text: string, from: number): number {
  const stop = Math.max(0, from - MAX_VISIBLE_UNITS / 4);
  let at = from;
  for (let lines = 0; lines <= VISIBLE_MARGIN_LINES && at > stop; lines++) at = text.lastIndexOf('\n', at - 1);
  return Math.max(stop, at + 1, 0);
}

function linesOn(text: string, from: number): number {
  const stop = Math.min(text.length, from + MAX_VISIBLE_UNITS / 4);
  let at = from;
  for (let lines = 0; lines <= VISIBLE_MARGIN_LINES && at < stop; lines++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return stop;
    at = next + 1;
  }
  return Math.min(at, stop);
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function isSeen(piece: Span, seen: readonly Span[]): boolean {
  return seen.some((span) => meets(piece, span));
}

/** The next piece to analyse: one that is seen, else (unless only those count) the nearest one after it, else the first. */
export function nextPiece(pieced: PiecedText, visible: readonly Span[]): Piece | undefined {
  const open = pieced.pieces.filter((piece) => !piece.analysis && !piece.failed);
  if (open.length === 0 || pieced.mode === 'whole') return open[0];
  const seen = seenSpans(pieced, visible);
  const onScreen = visible.map(({ start, end }) => ({ start, end: Math.min(end, start + MAX_VISIBLE_UNITS) }));
  const inSight = open.find((piece) => isSeen(piece, onScreen)) ?? open.find((piece) => isSeen(piece, seen));
  if (inSight || pieced.mode === 'visible' || isFull(pieced)) return inSight;
  const from = visible[0]?.start ?? 0;
  return open.find((piece) => piece.start >= from) ?? open[0];
}

/** Where nothing is on screen the top of the document counts as seen. */
export function seenSpans(pieced: PiecedText, visible: readonly Span[]): Span[] {
  return visible.length > 0 ? withMargin(pieced.text, visible) : [{ start: 0, end: 1 }];
}

const itemsOf = ({ analysis }: Piece): number => (analysis ? analysis.mentions.length + analysis.events.length : 0);

/** So much is known of the document that only what is seen is added. */
export function isFull(pieced: PiecedText): boolean {
  return pieced.pieces.reduce((sum, piece) => sum + itemsOf(piece), 0) >= MAX_DOCUMENT_ITEMS;
}

/** Forgets the pieces farthest from the screen while twice as much is known as is analysed unasked. */
export function forgetFarPieces(pieced: PiecedText, visible: readonly Span[]): void {
  let items = pieced.pieces.reduce((sum, piece) => sum + itemsOf(piece), 0);
  if (items < 2 * MAX_DOCUMENT_ITEMS) return;
  const from = visible[0]?.start ?? 0;
  const far = [...pieced.pieces].sort((a, b) => Math.abs(b.start - from) - Math.abs(a.start - from));
  for (const piece of far) {
    if (items < 2 * MAX_DOCUMENT_ITEMS || isSeen(piece, seenSpans(pieced, visible))) return;
    items -= itemsOf(piece);
    piece.analysis = undefined;
  }
}
