/**
 * What the product speaks of. Plain readonly data, safe to send between threads and to write to disk.
 * Offsets are UTF-16 units over the article's LF text (no byte order mark, `\n` line ends), end exclusive.
 */

import type { Facts, Given } from './facts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'date', 'money', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** How a mention refers: by name, by adjective or demonym ("Russian"), by description, by pronoun. */
export type MentionKind = 'named' | 'adjective' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  readonly id: string;
  /** One of ENTITY_TYPES, or a type that the folder's codebook adds. */
  readonly type: EntityType | (string & {});
  readonly kind: MentionKind;
  /** Id of the actor that it refers to; null for dates and money. */
  readonly actor: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it was marked, in words for a reader: "name model; after a title". */
  readonly why: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType | (string & {});
  /** Other names in the text, the longest first; never the name itself. */
  readonly aliases: readonly string[];
  /** What the article calls the actor: "Russian President"; null where it says nothing. */
  readonly role: string | null;
  readonly mentions: readonly string[];
  /** 0 to 1; all actors of an article add up to 1. */
  readonly prominence: number;
}

/** PLOVER's sixteen event types, and OTHER with a subtype. */
export const ACTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const;
export type Act = (typeof ACTS)[number];

export type QuadClass =
  | 'verbal cooperation'
  | 'material cooperation'
  | 'verbal conflict'
  | 'material conflict'
  | 'neutral';
export type Modality = 'asserted' | 'planned' | 'possible' | 'reported' | 'denied';
export type Polarity = 'positive' | 'negative';

/** Someone who takes part in an event: always the words, and the actor where they are resolved. */
export interface Participant extends Span {
  readonly actor: string | null;
}

export interface EventTime extends Span {
  /** ISO 8601 date, interval or duration; null where only the words are known. */
  readonly value: string | null;
}

/** What the folder's codebook asks of an event and the clause tells: "injuring 12" is injured: 12. */
export interface Attribute {
  readonly name: string;
  readonly value: string | number;
  /** The words that say it; left out where a person said it. */
  readonly at?: Span;
}

/** How likely each part of an event is right, 0 to 1; a side that is left open counts as right where it is rightly open. */
export interface Sureness {
  readonly deed: number;
  readonly act: number;
  readonly source: number;
  readonly recipient: number;
}

export interface Event {
  readonly id: string;
  readonly act: Act;
  /** The PLOVER code of the report: a planned meeting is act CONSULT, code AGREE. */
  readonly code: Act;
  readonly subtype: string | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly quad: QuadClass;
  /** PLOVER's conflict-cooperation score, -10 to 10. */
  readonly intensity: number;
  readonly trigger: Span;
  /** What is signed, approved or thrown: a thing, no party. Left out where there is none. */
  readonly object?: Span;
  /** What the clause of the trigger is said of: who does it, or in a passive who suffers it. Left out where no clause tells it. */
  readonly subject?: Span;
  /** Auxiliaries and verbs before the trigger: "has repeatedly failed to (pay)". Left out where there are none. */
  readonly lead?: Span;
  /** What the clause says after the trigger: "(signed) an agreement to reopen the border". Left out where nothing follows. */
  readonly predicate?: Span;
  /** The evidence. */
  readonly sentence: Span;
  readonly source: readonly Participant[];
  readonly recipient: readonly Participant[];
  readonly reciprocal: boolean;
  readonly time: EventTime | null;
  readonly place: readonly Participant[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly speaker: Participant | null;
  /** Of a type of the folder's codebook; left out where there are none. */
  readonly attributes?: readonly Attribute[];
  readonly quoted: boolean;
  readonly core: boolean;
  /** 1 is the headline event; ranks are unique. */
  readonly rank: number;
  /** Events of one chain are mentions of one event. */
  readonly chain: string;
  /** Id of the event whose clause tells this one, too ("warned that the army would leave"); left out where none does. */
  readonly toldIn?: string;
  /** Decisions of the folder ask for such a line (true), or want none (false); left out where they say nothing. */
  readonly asked?: boolean;
  /** That deed, act and both sides are right. */
  readonly confidence: number;
  /** The same, part by part. Left out where a person said it. */
  readonly sure?: Sureness;
  readonly why: string;
}

export type TimeGrain =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'duration'
  | 'set'
  | 'relative';

export interface Time extends Span {
  /** ISO 8601 date, interval or duration; null for a relative anchor with no reference. */
  readonly value: string | null;
  readonly grain: TimeGrain;
}

export interface Problem {
  readonly kind: 'reading' | 'model' | 'span' | 'language' | 'skipped' | 'limit';
  /** One calm sentence for a reader; never holds article text. */
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

/** How a source is read. Both lists are over the source, in text order. */
export interface Prose {
  /** Edits that turn the source into what a reader sees: a tag reads as nothing, "&amp;" as "&". */
  readonly markup: readonly (Span & { readonly text: string })[];
  readonly sentences: readonly Span[];
}

/** The analysis of one article. Mentions, events and times stand in text order; `analysisJson` is what leaves the house. */
export interface Analysis {
  readonly version: 1;
  readonly id: string;
  readonly title: string | null;
  /** Publication date as YYYY-MM-DD. */
  readonly date: string | null;
  /** ISO 639-1 code, or "und" where there is too little text to tell. */
  readonly language: string;
  /** Title, date and language again and more, each with its source. */
  readonly facts: Facts;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
  readonly times: readonly Time[];
  readonly problems: readonly Problem[];
  readonly prose: Prose;
}

export type ParagraphKind =
  | 'headline'
  | 'body'
  | 'list'
  | 'table'
  | 'byline'
  /** The line that dates the article or an entry of it. */
  | 'dateline'
  | 'caption'
  /** Words of the story set large once more. */
  | 'pullquote';

/** A paragraph of the prose: span over the prose text, at most MAX_PARAGRAPH_UNITS long, never empty. */
export interface ProseParagraph extends Span {
  readonly kind: ParagraphKind;
}

export type ArticleFormat = 'text' | 'markdown' | 'html';

/** What the analysis is given. `text` is LF text without a byte order mark. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly format: ArticleFormat;
  /** Publication date from outside (YYYY-MM-DD), used where the article states none. */
  readonly date?: string;
  /** What a person says of it. */
  readonly given?: Given;
}

/** What providers and views read: one version of an article and all that is known of it. Immutable. */
export interface Snapshot {
  /** The document's URI as text. */
  readonly uri: string;
  /** The editor's version number of the text. */
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  /** False while only a part (names, visible paragraphs) has been analysed. */
  readonly complete: boolean;
  /**
   * How a person has judged mentions and events, by their id: what is missing is the machine's and has not been
   * reviewed. No map at all where the article has no corrections.
   */
  readonly decisions?: ReadonlyMap<string, 'confirmed' | 'added' | 'changed'>;
  /** Wikidata ids or addresses that a person gave to actors, by actor id. */
  readonly links?: ReadonlyMap<string, string>;
}
