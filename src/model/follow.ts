/**
 * How an analysis follows the text under it, by one rule: words that someone meant (names, triggers, times) are gone once
 * an edit touches their inside; stretches of text (sentences, markup, places of decisions) grow and shrink with it, and
 * are gone only with all of their text. Typing at an edge leaves both alone.
 */
import type { Edit } from './edits';
import type { Analysis, Span } from './types';
import { walkSpans } from './walk';

export const applyEdit = (text: string, edit: Edit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/**
 * Leaves out what the edit replaces by itself. A formatter, a revert or a change of line ends replaces the whole
 * document; without this every mark would be dropped although next to nothing changed.
 */
export function narrowEdit(before: string, edit: Edit): Edit {
  const removed = edit.end - edit.start;
  const shared = Math.min(removed, edit.text.length);
  let head = 0;
  while (head < shared && before.charCodeAt(edit.start + head) === edit.text.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shared - head &&
    before.charCodeAt(edit.end - 1 - tail) === edit.text.charCodeAt(edit.text.length - 1 - tail)
  ) {
    tail++;
  }
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}

/**
 * Two edits in a row as one, where the second touches what the first wrote; undefined where they lie apart. Typing a
 * word and taking it back come out as no change at all.
 */
export function joinEdits(first: Edit, second: Edit): Edit | undefined {
  const written = first.start + first.text.length;
  if (second.start > written || second.end < first.start) return undefined;
  const head = first.text.slice(0, Math.max(0, second.start - first.start));
  const tail = first.text.slice(Math.max(0, second.end - first.start));
  return {
    start: Math.min(first.start, second.start),
    end: first.end + Math.max(0, second.end - written),
    text: head + second.text + tail,
  };
}

/**
 * Edits in a row, each in the coordinates after the one before, as lists whose edits all refer to the text before the
 * list: changes that the editor reports from the end to the start stay together.
 */
export function asOneBatch(edits: readonly Edit[]): Edit[][] {
  const batches: Edit[][] = [];
  for (const edit of edits) {
    const last = batches.at(-1);
    const before = last?.at(-1);
    if (last && before && edit.end <= before.start) last.push(edit);
    else batches.push([edit]);
  }
  return batches;
}

/** Moves a span past an edit; undefined where the edit touched its inside. Typing at its edges leaves it alone. */
export function shiftSpan<T extends Span>(span: T, edit: Edit): T | undefined {
  if (span.end <= edit.start) return span;
  const delta = edit.text.length - (edit.end - edit.start);
  if (span.start >= edit.end) return delta === 0 ? span : { ...span, start: span.start + delta, end: span.end + delta };
  return undefined;
}

/** As shiftSpan, but grows and shrinks with edits inside; undefined only where all of it was replaced. */
export function stretchSpan(span: Span, edit: Edit): Span | undefined {
  const solid = shiftSpan(span, edit);
  if (solid) return solid;
  if (edit.start <= span.start && span.end <= edit.end) return undefined;
  const inserted = edit.start + edit.text.length;
  const start = span.start < edit.start ? span.start : Math.max(inserted, edit.start);
  const end = span.end > edit.end ? span.end + edit.text.length - (edit.end - edit.start) : edit.start;
  return end > start ? { start, end } : undefined;
}

/** The analysis of the text before the edit, laid over the text after it; what the edit touched is left out. */
export function shiftAnalysis(analysis: Analysis, edit: Edit): Analysis {
  if (edit.start === edit.end && edit.text === '') return analysis;
  return walkSpans(analysis, (span, loose) => (loose ? stretchSpan(span, edit) : shiftSpan(span, edit)));
}
