/** What can be shown before an analysis is finished: fresh names, over what was known of the text before. */
import { editBetween, SpanShift } from '../model/edits';
import type { Actor, Analysis, Event, Mention, Problem, Span } from '../model/types';

export interface Known {
  readonly text: string;
  readonly analysis: Analysis;
}

/** Names alone, in text order. */
export function namesAlone(id: string, mentions: readonly Mention[], problems: readonly Problem[] = []): Analysis {
  const lists = { mentions: inTextOrder(mentions), actors: [], events: [], times: [], problems };
  return { version: 1, id, title: null, date: null, language: 'und', ...lists };
}

/**
 * The earlier analysis moved to where its words stand in `text`; where `covered` says that names were looked for anew,
 * the fresh ones take the place of the earlier ones. A name that is still there keeps its actor.
 */
export function overKnown(known: Known, text: string, fresh: readonly Mention[], covered: readonly Span[]): Analysis {
  const edit = editBetween(known.text, text);
  const moved = edit ? moveAnalysis(known.analysis, new SpanShift([edit])) : known.analysis;
  const looked = [...covered].sort((a, b) => a.start - b.start);
  const names = new Map(fresh.map((mention) => [placeOf(mention), mention.type]));
  const kept: Mention[] = [];
  const gone = moved === known.analysis ? new Set<string>() : lostOf(known.analysis.mentions, moved.mentions);
  for (const mention of moved.mentions) {
    const isName = mention.kind === 'named' || mention.kind === 'adjective';
    if (!isName || !isInside(mention, looked)) kept.push(mention);
    else if (names.get(placeOf(mention)) !== mention.type) gone.add(mention.id);
    else {
      kept.push(mention);
      names.delete(placeOf(mention));
    }
  }
  const added = fresh.filter((mention) => names.has(placeOf(mention)));
  return { ...moved, mentions: inTextOrder([...kept, ...added]), actors: withoutMentions(moved.actors, gone) };
}

/** Both in the same order. */
function lostOf(before: readonly Mention[], after: readonly Mention[]): Set<string> {
  const lost = new Set<string>();
  let at = 0;
  for (const { id } of before) {
    if (after[at]?.id === id) at++;
    else lost.add(id);
  }
  return lost;
}

function withoutMentions(actors: readonly Actor[], gone: ReadonlySet<string>): readonly Actor[] {
  if (gone.size === 0) return actors;
  return actors.map((actor) =>
    actor.mentions.some((id) => gone.has(id))
      ? { ...actor, mentions: actor.mentions.filter((id) => !gone.has(id)) }
      : actor,
  );
}

const placeOf = (span: Span): string => `${span.start} ${span.end}`;

const inTextOrder = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);

/** `sorted` by start; they do not overlap. */
function isInside(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const last = sorted[low - 1];
  return last !== undefined && span.end <= last.end;
}

/** What lost its words is left out. */
function moveAnalysis(analysis: Analysis, shift: SpanShift): Analysis {
  const move = <T extends Span>(span: T): T[] => {
    const moved = shift.shift(span);
    // A name that was typed into is no longer that name.
    return moved && moved.end - moved.start === span.end - span.start ? [{ ...span, ...moved }] : [];
  };
  const moveEvent = (event: Event): Event[] => {
    const [trigger] = move(event.trigger);
    const sentence = shift.shift(event.sentence);
    if (!trigger || !sentence) return [];
    return [
      {
        ...event,
        trigger,
        sentence,
        source: event.source.flatMap(move),
        recipient: event.recipient.flatMap(move),
        place: event.place.flatMap(move),
        time: event.time && (move(event.time)[0] ?? null),
        speaker: event.speaker && (move(event.speaker)[0] ?? null),
      },
    ];
  };
  return {
    ...analysis,
    mentions: analysis.mentions.flatMap(move),
    events: analysis.events.flatMap(moveEvent),
    times: analysis.times.flatMap(move),
    problems: analysis.problems.flatMap((problem) => {
      if (problem.start === undefined || problem.end === undefined) return [problem];
      return move({ ...problem, start: problem.start, end: problem.end });
    }),
  };
}
