/** The analyses of a document's pieces as one. */
import { movedBy } from '../model/spans';
import { hashText } from '../model/text';
import type { Actor, Analysis, Event, Mention, Participant, Problem, Span, Time } from '../model/types';
import { walkSpans } from '../model/walk';

/** An analysis with offsets relative to `start`. */
export interface PlacedAnalysis {
  readonly start: number;
  readonly analysis: Analysis;
}

/** The lists of an analysis, in their place in the document. */
export type Lists = Pick<Analysis, 'mentions' | 'actors' | 'events' | 'times' | 'problems' | 'prose'>;

/**
 * Moves an analysis to its place in the document. Ids get the piece's tag, so that they are unique over the document;
 * actors get an id from name and type, so that the same actor is the same in each piece.
 */
export function placeAnalysis({ start, analysis }: PlacedAnalysis, tag: string): Lists {
  const actorIds = new Map(analysis.actors.map((actor) => [actor.id, `a-${hashText(`${actor.type}\n${actor.name}`)}`]));
  const id = (own: string): string => `${own}-${tag}`;
  const who = <T extends Mention | Participant>(one: T): T => ({
    ...one,
    actor: one.actor === null ? null : (actorIds.get(one.actor) ?? null),
  });
  const eventHere = (event: Event): Event => ({
    ...event,
    id: id(event.id),
    chain: id(event.chain),
    source: event.source.map(who),
    recipient: event.recipient.map(who),
    place: event.place.map(who),
    speaker: event.speaker && who(event.speaker),
  });
  const moved = walkSpans(analysis, (span) => movedBy(span, start));
  return {
    mentions: moved.mentions.map((mention) => ({ ...who(mention), id: id(mention.id) })),
    actors: moved.actors.map((actor) => ({
      ...actor,
      id: actorIds.get(actor.id) ?? actor.id,
      mentions: actor.mentions.map(id),
    })),
    events: moved.events.map(eventHere),
    times: moved.times,
    problems: moved.problems,
    prose: moved.prose,
  };
}

/** Joins parts one after the other, in text order, so that the caller can rest in between. */
export class JoinedAnalysis {
  readonly #mentions: Mention[] = [];
  readonly #events: Event[] = [];
  readonly #times: Time[] = [];
  readonly #problems: Problem[] = [];
  readonly #markup: (Span & { readonly text: string })[] = [];
  readonly #sentences: Span[] = [];
  readonly #actors = new Map<string, JoinedActor>();
  #weight = 0;

  /** `ranks[r]` is the rank in the document of the part's event of rank r. */
  add(part: Lists, ranks: ReadonlyMap<number, number>): void {
    for (const mention of part.mentions) this.#mentions.push(mention);
    for (const time of part.times) this.#times.push(time);
    for (const event of part.events) this.#events.push({ ...event, rank: ranks.get(event.rank) ?? event.rank });
    this.#problems.push(...part.problems);
    for (const edit of part.prose.markup) this.#markup.push(edit);
    for (const sentence of part.prose.sentences) this.#sentences.push(sentence);
    for (const actor of part.actors) this.#addActor(actor, part.mentions.length);
  }

  #addActor(actor: Actor, mentionsOfPart: number): void {
    // A part counts by its mentions, so that one with few does not weigh as much as one with many.
    const weight = actor.prominence * Math.max(1, mentionsOfPart);
    this.#weight += weight;
    const known = this.#actors.get(actor.id);
    if (!known) {
      this.#actors.set(actor.id, { actor, aliases: new Set(actor.aliases), mentions: [...actor.mentions], weight });
      return;
    }
    for (const alias of actor.aliases) known.aliases.add(alias);
    for (const mention of actor.mentions) known.mentions.push(mention);
    known.weight += weight;
    if (known.actor.role === null && actor.role !== null) known.actor = { ...known.actor, role: actor.role };
  }

  /** `first` gives title, date and language, `extra` are problems of the document itself. */
  finish(first: Omit<Analysis, keyof Lists>, extra: readonly Problem[]): Analysis {
    const { version, id, title, date, language, facts } = first;
    const actors = [...this.#actors.values()].map(({ actor, aliases, mentions, weight }) => ({
      ...actor,
      aliases: [...aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      mentions,
      prominence: this.#weight > 0 ? weight / this.#weight : 0,
    }));
    const lists = { mentions: this.#mentions, actors, events: this.#events, times: this.#times };
    const prose = { markup: this.#markup, sentences: this.#sentences };
    return {
      version,
      id,
      title,
      date,
      language,
      facts,
      ...lists,
      problems: distinct([...extra, ...this.#problems]),
      prose,
    };
  }
}

interface JoinedActor {
  actor: Actor;
  readonly aliases: Set<string>;
  readonly mentions: string[];
  weight: number;
}

/**
 * Ranks over the document, a map for each part: all events of rank 1 in text order, then all of rank 2, and so on, so
 * that the first part's headline stays the headline. Ranks are unique within a part.
 */
export function joinRanks(parts: readonly (readonly { readonly rank: number }[])[]): Map<number, number>[] {
  const order = parts.flatMap((events, part) => events.map(({ rank }) => ({ rank, part })));
  order.sort((a, b) => a.rank - b.rank || a.part - b.part);
  const ranks = parts.map(() => new Map<number, number>());
  for (const [i, { rank, part }] of order.entries()) ranks[part]?.set(rank, i + 1);
  return ranks;
}

/** What was said of the whole ("a model file is missing") is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ kind, message, start }) => {
    const key = `${kind} ${message} ${start ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
