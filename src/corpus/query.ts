/** What of the folder fits what a person asks for. Every condition that is given has to hold. */
import type { Act, QuadClass } from '../model/types';
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

/** In the order of `Corpus.events`. */
export function findEvents(corpus: Pick<Corpus, 'events'>, query: EventQuery): readonly FolderEvent[] {
  const words = foldedWords(query.words);
  return corpus.events().filter((event) => fits(event, query) && holdsAll(words, event.line, event.sentenceText ?? ''));
}

/** In the order of `Corpus.actors`. */
export function findActors(corpus: Pick<Corpus, 'actors'>, query: ActorQuery): readonly FolderActor[] {
  const words = foldedWords(query.words);
  return corpus
    .actors()
    .filter(
      (actor) =>
        (!query.types || query.types.includes(actor.type)) &&
        (query.known === undefined || query.known === actor.known) &&
        holdsAll(words, actor.name, ...actor.aliases, actor.role ?? ''),
    );
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
  if (actors && !actors.some((id) => has(event.source, id) || has(event.recipient, id))) return false;
  if (pair && !(has(event.source, pair.source) && has(event.recipient, pair.recipient))) return false;
  return isWithin(dayOf(event, query.by), query);
}

const has = (parties: FolderEvent['source'], id: string): boolean => parties.some((one) => one.actor === id);

const isWithin = (day: string | undefined, { from, to }: EventQuery): boolean =>
  (from === undefined && to === undefined) ||
  (day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to));

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const foldedWords = (words: string | undefined): readonly string[] => fold(words ?? '').match(/\S+/g) ?? [];

function holdsAll(words: readonly string[], ...texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(texts.join('\n'));
  return words.every((word) => text.includes(word));
}
