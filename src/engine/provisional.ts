/** What can be shown before an analysis is finished: fresh names, over what was known of the text before. */
import { emptyAnalysis } from '../model/analysis';
import { editBetween } from '../model/edits';
import { shiftAnalysis } from '../model/follow';
import { contains, countWhile } from '../model/spans';
import type { Actor, Analysis, Mention, Problem, Span } from '../model/types';

export interface Known {
  readonly text: string;
  readonly analysis: Analysis;
}

/** Names alone, in text order. */
export function namesAlone(id: string, mentions: readonly Mention[], problems: readonly Problem[] = []): Analysis {
  return { ...emptyAnalysis(id), mentions: inTextOrder(mentions), problems };
}

/**
 * The earlier analysis moved to where its words stand in `text`; where `covered` says that names were looked for anew,
 * the fresh ones take the place of the earlier ones. A name that is still there keeps its actor.
 */
export function overKnown(known: Known, text: string, fresh: readonly Mention[], covered: readonly Span[]): Analysis {
  const edit = editBetween(known.text, text);
  const moved = edit ? shiftAnalysis(known.analysis, edit) : known.analysis;
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
  const last = sorted[countWhile(sorted, (one) => one.start <= span.start) - 1];
  return last !== undefined && contains(last, span);
}
