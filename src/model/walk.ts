/** The only walk over all spans of an analysis: whoever moves, checks or drops spans says what becomes of one. */
import type { Actor, Analysis, Attribute, Event, Mention, Participant, Problem, Prose, Span } from './types';

/**
 * Where a span stands afterwards; undefined where it is gone. The same span where it stays, so that lists and analyses
 * in which nothing moved stay the same objects. `loose`: a stretch of text (a sentence, markup), which may grow and
 * shrink; the others are words that someone meant.
 */
export type Move = (span: Span, loose: boolean) => Span | undefined;

/**
 * The analysis with each of its spans moved. What loses its span goes: mentions (and their actors' knowledge of them),
 * times, participants, and events without trigger or sentence. Actors stay, for the next analysis to tell.
 */
export function walkSpans(analysis: Analysis, move: Move): Analysis {
  const solid = <T extends Span>(item: T): T | undefined => placed(item, move(item, false));
  const loose = <T extends Span>(item: T): T | undefined => placed(item, move(item, true));
  const mentions = mapKept(analysis.mentions, solid);
  const events = mapKept(analysis.events, (event) => moveEvent(event, solid, loose));
  const times = mapKept(analysis.times, solid);
  const problems = mapKept(analysis.problems, (problem) => moveProblem(problem, move));
  const prose = moveProse(analysis.prose, loose);
  const same =
    mentions === analysis.mentions &&
    events === analysis.events &&
    times === analysis.times &&
    problems === analysis.problems &&
    prose === analysis.prose;
  if (same) return analysis;
  return { ...analysis, mentions, actors: withMentions(analysis, mentions), events, times, problems, prose };
}

type MoveItem = <T extends Span>(item: T) => T | undefined;

function placed<T extends Partial<Span>>(item: T, to: Span | undefined): T | undefined {
  if (!to) return undefined;
  return to.start === item.start && to.end === item.end ? item : { ...item, start: to.start, end: to.end };
}

/** Some problems are about the whole article. */
function moveProblem(problem: Problem, move: Move): Problem | undefined {
  const { start, end } = problem;
  return start === undefined || end === undefined ? problem : placed(problem, move({ start, end }, true));
}

/** The same list where no item changed. */
function mapKept<T>(list: readonly T[], each: (item: T) => T | undefined): readonly T[] {
  let out: T[] | undefined;
  list.forEach((item, index) => {
    const now = each(item);
    if (!out && now !== item) out = list.slice(0, index);
    if (out && now !== undefined) out.push(now);
  });
  return out ?? list;
}

function moveEvent(event: Event, solid: MoveItem, loose: MoveItem): Event | undefined {
  const trigger = solid(event.trigger);
  const sentence = loose(event.sentence);
  if (!trigger || !sentence) return undefined;
  const people = (list: readonly Participant[]): readonly Participant[] => mapKept(list, solid);
  const [source, recipient, place] = [people(event.source), people(event.recipient), people(event.place)];
  const object = event.object && solid(event.object);
  const subject = event.subject && loose(event.subject);
  const lead = event.lead && loose(event.lead);
  const predicate = event.predicate && loose(event.predicate);
  const time = event.time && (solid(event.time) ?? null);
  const speaker = event.speaker && (solid(event.speaker) ?? null);
  const attributes = event.attributes && mapKept(event.attributes, (one) => moveAttribute(one, solid));
  const same =
    trigger === event.trigger &&
    object === event.object &&
    subject === event.subject &&
    lead === event.lead &&
    predicate === event.predicate &&
    sentence === event.sentence &&
    source === event.source &&
    recipient === event.recipient &&
    place === event.place &&
    time === event.time &&
    speaker === event.speaker &&
    attributes === event.attributes;
  if (same) return event;
  const words = { trigger, object, subject, lead, predicate, sentence };
  const moved = { ...event, ...words, source, recipient, place, time, speaker };
  return attributes ? { ...moved, attributes } : moved;
}

/** What a person said stands without words. */
function moveAttribute(attribute: Attribute, solid: MoveItem): Attribute | undefined {
  if (!attribute.at) return attribute;
  const at = solid(attribute.at);
  return at === attribute.at ? attribute : at && { ...attribute, at };
}

function moveProse(prose: Prose, loose: MoveItem): Prose {
  const markup = mapKept(prose.markup, loose);
  const sentences = mapKept(prose.sentences, loose);
  return markup === prose.markup && sentences === prose.sentences ? prose : { markup, sentences };
}

/** Actors without the mentions that are gone. */
function withMentions(before: Analysis, mentions: readonly Mention[]): readonly Actor[] {
  if (mentions.length === before.mentions.length) return before.actors;
  const ids = new Set(mentions.map((mention) => mention.id));
  return mapKept(before.actors, (actor) => {
    const own = mapKept(actor.mentions, (id) => (ids.has(id) ? id : undefined));
    return own === actor.mentions ? actor : { ...actor, mentions: own };
  });
}
