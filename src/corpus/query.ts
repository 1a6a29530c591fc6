/** What of the folder fits what a person asks for. Every condition that is given has to hold. */

import { finished, type Steps } from '../base/steps';
import type { Act, QuadClass } from '../model/types';
import { IndexedEvent } from './indexedEvent';
import type { Corpus, FolderActor, FolderEvent } from './types';

export interface EventQuery {
  /** Ids of actors on either side. */
  readonly actors?: readonly string[];
  /** Who did it to whom: ids. */
  readonly pair?: { readonly source: string; readonly recipient: string };
  readonly acts?: readonly Act[];
  readonly quads?: readonly QuadClass[];
  /** Id of the place's actor. */
  readonly place?: string;
  /** Days, both inclusive; by the event's day or the article's. */
  readonly from?: string;
  readonly to?: string;
  readonly by?: 'event' | 'publication';
  /** All of them stand in the line or the sentence, whatever their case. */
  readonly words?: string;
  readonly reviewed?: boolean;
  /** Only what is over the bar of the main list. */
  readonly main?: boolean;
}

export interface ActorQuery {
  readonly types?: readonly string[];
  /** All of them stand in one of the names or the role. */
  readonly words?: string;
  readonly known?: boolean;
}

/** Events and actors that are looked at between two yields. */
const A_STEP = 500;

/** In the order of `Corpus.events`. */
export const findEvents = (corpus: Pick<Corpus, 'events'>, query: EventQuery): readonly FolderEvent[] =>
  finished(eventSteps(corpus, query));

export function* eventSteps(corpus: Pick<Corpus, 'events'>, query: EventQuery): Steps<readonly FolderEvent[]> {
  const words = foldedWords(query.words);
  return yield* sifted(
    corpus.events(),
    (event) => fits(event, query) && (words.length === 0 || holdsAll(words, event.line, event.sentenceText ?? '')),
  );
}

/** In the order of `Corpus.actors`. */
export const findActors = (corpus: Pick<Corpus, 'actors'>, query: ActorQuery): readonly FolderActor[] =>
  finished(actorSteps(corpus, query));

export function* actorSteps(corpus: Pick<Corpus, 'actors'>, query: ActorQuery): Steps<readonly FolderActor[]> {
  const words = foldedWords(query.words);
  return yield* sifted(
    corpus.actors(),
    (actor) =>
      (!query.types || query.types.includes(actor.type)) &&
      (query.known === undefined || query.known === actor.known) &&
      (words.length === 0 || holdsAll(words, actor.name, ...actor.aliases, actor.role ?? '')),
  );
}

/** Those that hold, in their order. */
export function* sifted<T>(items: readonly T[], holds: (item: T) => boolean): Steps<readonly T[]> {
  const found: T[] = [];
  for (const [at, item] of items.entries()) {
    if (holds(item)) found.push(item);
    if (at % A_STEP === 0) yield;
  }
  return found;
}

/** The day that an event is put on; undefined where neither it nor its article has one. */
export const dayOf = (event: FolderEvent, by: EventQuery['by'] = 'event'): string | undefined =>
  (by === 'event' ? (event.day ?? event.published) : event.published) ?? undefined;

function fits(event: FolderEvent, query: EventQuery): boolean {
  const { actors, pair, acts, quads, place, reviewed, main } = query;
  if (main && !event.main) return false;
  if (acts && !acts.includes(event.act)) return false;
  if (quads && !quads.includes(event.quad)) return false;
  if (reviewed !== undefined && reviewed !== (event.reviewed !== null)) return false;
  if (place !== undefined && !event.place.some((one) => one.actor === place)) return false;
  if (actors && !actorsIn(event).some((id) => actors.includes(id))) return false;
  if (pair && !actorsOn(event, 'source').includes(pair.source)) return false;
  if (pair && !actorsOn(event, 'recipient').includes(pair.recipient)) return false;
  return (query.from === undefined && query.to === undefined) || isWithin(dayOf(event, query.by), query);
}

/** Ids of the folder's actors on a side, each once. */
export function actorsOn(event: FolderEvent, side: 'source' | 'recipient'): readonly string[] {
  const ids = event instanceof IndexedEvent ? event.actorsOn(side) : event[side].flatMap(({ actor }) => actor ?? []);
  return ids.length < 2 ? ids : [...new Set(ids)];
}

/** Of those who do it and to whom it is done. */
export function actorsIn(event: FolderEvent): readonly string[] {
  const [sources, recipients] = [actorsOn(event, 'source'), actorsOn(event, 'recipient')];
  if (sources.length === 0) return recipients;
  return recipients.length === 0 ? sources : [...new Set([...sources, ...recipients])];
}

const isWithin = (day: string | undefined, { from, to }: EventQuery): boolean =>
  day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);

/** Text that has nothing to take off: most of it, and a large folder has a million lines. */
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018\u2019\u201c\u201d]*$/;

const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();

const foldedWords = (words: string | undefined): readonly string[] => fold(words ?? '').match(/\S+/g) ?? [];

function holdsAll(words: readonly string[], ...texts: readonly string[]): boolean {
  const text = fold(texts.join('\n'));
  return words.every((word) => text.includes(word));
}

/** The first by a number that is never below 0, the highest first: without all of a long list being put in order. */
export function most<T>(items: readonly T[], count: number, worth: (item: T) => number): readonly T[] {
  const worths = Float64Array.from(items, worth);
  const least = count < items.length ? (worths.toSorted().at(-count) ?? 0) : 0;
  const kept: { readonly item: T; readonly worth: number }[] = [];
  items.forEach((item, at) => {
    const own = worths[at] ?? 0;
    if (own >= least) kept.push({ item, worth: own });
  });
  return kept
    .sort((a, b) => b.worth - a.worth)
    .slice(0, count)
    .map(({ item }) => item);
}
