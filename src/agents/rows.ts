/** What is kept of each article of a folder: its actors and its events in a few words each, so that a folder fits in memory. */
import { indexOf } from '../model/lookup';
import { isMain } from '../model/mainList';
import { countWhile } from '../model/spans';
import type { Event, Participant, Span } from '../model/types';
import { textOf, whoDidWhat } from '../words/whoDidWhat';
import type { ReadArticle } from './library';

const NAME_UNITS = 120;
const SENTENCE_UNITS = 500;
const MAX_NAMES = 8;

export interface ActorRow {
  readonly name: string;
  readonly type: string;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Wikidata id, address or id of the authority file, where a person gave one. */
  readonly link: string | null;
}

export interface EventRow {
  readonly article: string;
  /** Who did what to whom, as a line of English. */
  readonly told: string;
  readonly act: string;
  readonly code: string;
  readonly subtype: string | null;
  readonly source: readonly string[];
  readonly recipient: readonly string[];
  readonly place: readonly string[];
  /** ISO 8601, as far as the article says when. */
  readonly time: string | null;
  /** Publication day of the article. */
  readonly published: string | null;
  readonly modality: string;
  readonly polarity: string;
  readonly speaker: string | null;
  /** It stands in the main list of the article. */
  readonly main: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly judged: 'machine' | 'person';
  readonly trigger: { readonly words: string; readonly start: number; readonly end: number };
  /** The evidence, with its number in the article from 1. */
  readonly sentence: { readonly number: number; readonly quote: string };
}

export interface Rows {
  readonly actors: readonly ActorRow[];
  readonly events: readonly EventRow[];
}

export function rowsOf(article: ReadArticle): Rows {
  const { actors } = article.analysis;
  return {
    actors: actors.map(
      ({ id, name, type, role, aliases, mentions }): ActorRow => ({
        name: name.slice(0, NAME_UNITS),
        type,
        role: role?.slice(0, NAME_UNITS) ?? null,
        aliases: aliases.slice(0, MAX_NAMES).map((one) => one.slice(0, NAME_UNITS)),
        mentions: mentions.length,
        link: article.links?.get(id) ?? null,
      }),
    ),
    events: indexOf(article).events.map((event) => eventRow(article, event)),
  };
}

export function eventRow(article: ReadArticle, event: Event): EventRow {
  const index = indexOf(article);
  const words = (span: Span): string => textOf(article, span, NAME_UNITS);
  const named = (one: Participant): string => index.actor(one.actor)?.name.slice(0, NAME_UNITS) ?? words(one);
  const { act, code, subtype, trigger, sentence, modality, polarity } = event;
  return {
    article: article.name,
    told: whoDidWhat(article, event),
    act,
    code,
    subtype,
    source: event.source.slice(0, MAX_NAMES).map(named),
    recipient: event.recipient.slice(0, MAX_NAMES).map(named),
    place: event.place.slice(0, MAX_NAMES).map(named),
    time: event.time?.value ?? null,
    published: article.analysis.date,
    modality,
    polarity,
    speaker: event.speaker ? named(event.speaker) : null,
    main: isMain(event),
    confidence: Math.round(event.confidence * 100) / 100,
    judged: article.decisions?.has(event.id) ? 'person' : 'machine',
    trigger: { words: words(trigger), start: trigger.start, end: trigger.end },
    sentence: { number: sentenceNumber(article, trigger.start), quote: textOf(article, sentence, SENTENCE_UNITS) },
  };
}

/** From 1; 0 for what stands before the first sentence. */
export const sentenceNumber = ({ analysis }: ReadArticle, offset: number): number =>
  countWhile(analysis.prose.sentences, (one) => one.start <= offset);
