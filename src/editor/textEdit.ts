/** Changes of the LF text, and what becomes of an analysis when the text under it changes. */
import type { Analysis, Event, EventTime, Mention, Participant, Span } from '../model/types';

/** `text` takes the place of the span; offsets are over the text before the edit. */
export interface TextEdit extends Span {
  readonly text: string;
}

export const applyEdit = (text: string, edit: TextEdit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/**
 * Leaves out what the edit replaces by itself. A formatter, a revert or a change of line ends replaces the whole
 * document; without this every mark would be dropped although next to nothing changed.
 */
export function narrowEdit(before: string, edit: TextEdit): TextEdit {
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
export function joinEdits(first: TextEdit, second: TextEdit): TextEdit | undefined {
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
export function asOneBatch(edits: readonly TextEdit[]): TextEdit[][] {
  const batches: TextEdit[][] = [];
  for (const edit of edits) {
    const last = batches.at(-1);
    const before = last?.at(-1);
    if (last && before && edit.end <= before.start) last.push(edit);
    else batches.push([edit]);
  }
  return batches;
}

/** Moves a span past an edit; undefined where the edit touched its inside. Typing at its edges leaves it alone. */
export function shiftSpan<T extends Span>(span: T, edit: TextEdit): T | undefined {
  if (span.end <= edit.start) return span;
  const delta = edit.text.length - (edit.end - edit.start);
  if (span.start >= edit.end) return delta === 0 ? span : { ...span, start: span.start + delta, end: span.end + delta };
  return undefined;
}

/** As shiftSpan, but grows and shrinks with edits inside; undefined only where all of it was replaced. */
export function stretchSpan(span: Span, edit: TextEdit): Span | undefined {
  const solid = shiftSpan(span, edit);
  if (solid) return solid;
  if (edit.start <= span.start && span.end <= edit.end) return undefined;
  const inserted = edit.start + edit.text.length;
  const start = span.start < edit.start ? span.start : Math.max(inserted, edit.start);
  const end = span.end > edit.end ? span.end + edit.text.length - (edit.end - edit.start) : edit.start;
  return end > start ? { start, end } : undefined;
}

/** The same list where no span changed. */
function shiftAll<T extends Span>(spans: readonly T[], edit: TextEdit): readonly T[] {
  const first = spans.findIndex((span) => shiftSpan(span, edit) !== span);
  if (first < 0) return spans;
  const shifted = spans.slice(0, first);
  for (let index = first; index < spans.length; index++) {
    const span = spans[index];
    const moved = span && shiftSpan(span, edit);
    if (moved) shifted.push(moved);
  }
  return shifted;
}

function shiftEvent(event: Event, edit: TextEdit): Event | undefined {
  const trigger = shiftSpan(event.trigger, edit);
  const sentence = stretchSpan(event.sentence, edit);
  if (!trigger || !sentence) return undefined;
  const source = shiftAll(event.source, edit);
  const recipient = shiftAll(event.recipient, edit);
  const place = shiftAll(event.place, edit);
  const time: EventTime | null = event.time ? (shiftSpan(event.time, edit) ?? null) : null;
  const speaker: Participant | null = event.speaker ? (shiftSpan(event.speaker, edit) ?? null) : null;
  const same =
    trigger === event.trigger &&
    sentence === event.sentence &&
    source === event.source &&
    recipient === event.recipient &&
    place === event.place &&
    time === event.time &&
    speaker === event.speaker;
  return same ? event : { ...event, trigger, sentence, source, recipient, place, time, speaker };
}

/** Actors lose the mentions that are gone, and stay: the next analysis tells whether they are still spoken of. */
function dropMentions(analysis: Analysis, kept: readonly Mention[]): Analysis['actors'] {
  if (kept.length === analysis.mentions.length) return analysis.actors;
  const ids = new Set(kept.map((mention) => mention.id));
  return analysis.actors.map((actor) => {
    const mentions = actor.mentions.filter((id) => ids.has(id));
    return mentions.length === actor.mentions.length ? actor : { ...actor, mentions };
  });
}

/** The analysis of the text before the edit, laid over the text after it; what the edit touched is left out. */
export function shiftAnalysis(analysis: Analysis, edit: TextEdit): Analysis {
  if (edit.start === edit.end && edit.text === '') return analysis;
  const mentions = shiftAll(analysis.mentions, edit);
  const events = analysis.events.flatMap((event) => shiftEvent(event, edit) ?? []);
  return {
    ...analysis,
    mentions,
    actors: dropMentions(analysis, mentions),
    events,
    times: shiftAll(analysis.times, edit),
  };
}
