/**
 * The folder of articles as a dataset, as everybody reads it. Plain readonly data; offsets are UTF-16 units over an
 * article's LF text, articles are named by their address (URI text), days are YYYY-MM-DD.
 */
import type { Disposable } from '../base/dispose';
import type { Result } from '../base/result';
import type { Act, EntityType, MentionKind, Modality, Polarity, QuadClass, Span } from '../model/types';

/**
 * no-folder: nothing is open that could be read · not-kept: the index cannot be written, it holds for this window only ·
 * too-many: there are more articles than are read · paused: the analysis stopped and waits for "resume".
 */
export type CorpusProblem = 'no-folder' | 'not-kept' | 'too-many' | 'paused';

export interface CorpusState {
  /** Articles that are in the index, and article files that are known of. */
  readonly indexed: number;
  readonly total: number;
  /** Reading goes on in the background. */
  readonly running: boolean;
  readonly problem: CorpusProblem | null;
}

export interface CorpusArticle {
  readonly uri: string;
  readonly title: string | null;
  /** Day of publication. */
  readonly date: string | null;
  /** ISO 639-1, or "und". */
  readonly language: string;
  readonly mentions: number;
  /** Events of the main list, and how many of them a person has judged. */
  readonly mainEvents: number;
  readonly reviewedEvents: number;
  /** Mentions and events that a person has judged. */
  readonly decisions: number;
}

/** How a person has judged something; null: the machine's, not reviewed. */
type Reviewed = 'confirmed' | 'added' | 'changed' | null;

/**
 * Why an article's actor belongs to the folder's: `alone` nobody else is called so · `register` the folder's register
 * says so · `name` the same full name · `role` and the same role · `company` and the same people and bodies around it ·
 * `acronym` an article gives both forms · `renamed` an article says that it was called otherwise · `surname` the only
 * one of that name in the folder, and its company agrees.
 */
export type JoinReason = 'alone' | 'register' | 'name' | 'role' | 'company' | 'acronym' | 'renamed' | 'surname';

/** One article's actor that is taken for the folder's. */
export interface Sighting {
  readonly article: string;
  /** Id of the actor in the article's analysis. */
  readonly actor: string;
  /** What the article calls it. */
  readonly name: string;
  readonly role: string | null;
  readonly mentions: number;
  readonly reason: JoinReason;
  /** That it is the same one, 0 to 1. */
  readonly confidence: number;
}

/** Somebody or something by name, under all its names in all articles. Whoever is only described is none. */
export interface FolderActor {
  /** From type and name; the same while these are. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType | (string & {});
  readonly aliases: readonly string[];
  /** What most articles call it. */
  readonly role: string | null;
  /** Wikidata id or address that a person gave. */
  readonly link: string | null;
  /** The register knows it. */
  readonly known: boolean;
  /** The weakest reason that holds it together, and how sure that is. */
  readonly reason: JoinReason;
  readonly confidence: number;
  readonly mentions: number;
  readonly articles: number;
  /** In the order of articles. */
  readonly sightings: readonly Sighting[];
}

export interface FolderMention extends Span {
  readonly article: string;
  readonly kind: MentionKind;
}

/** Someone who takes part in an event: always the words, and the folder's actor where it is one by name. */
export interface FolderParty {
  readonly actor: string | null;
  readonly words: string;
  /** Id of the actor in the article's analysis, where that knows one by name. */
  readonly here?: string | undefined;
}

/** An event that an article tells. Only what is of note is kept: see `main`. */
export interface FolderEvent {
  readonly id: string;
  readonly article: string;
  /** Id in the article's analysis. */
  readonly event: string;
  readonly act: Act;
  readonly code: Act;
  readonly subtype: string | null;
  readonly quad: QuadClass;
  /** -10 to 10. */
  readonly intensity: number;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Who did what to whom, as the sidebar tells it. */
  readonly line: string;
  readonly source: readonly FolderParty[];
  readonly recipient: readonly FolderParty[];
  readonly place: readonly FolderParty[];
  /** ISO 8601 date or interval; null where the article gives none. */
  readonly time: string | null;
  /** Day on which it began as far as `time` says; null where no day is given. */
  readonly day: string | null;
  /** Day of the article. */
  readonly published: string | null;
  readonly trigger: Span;
  readonly sentence: Span;
  /** The sentence's words; null where it is long: ask `sentenceOf`. */
  readonly sentenceText: string | null;
  /** That the line is right. */
  readonly confidence: number;
  /** Over the bar of the main list; what is not is unsure, and has to be marked so. */
  readonly main: boolean;
  readonly reviewed: Reviewed;
  /** Id of the group of reports of one event that a person confirmed. */
  readonly group: string | null;
}

/** Reports that a person says tell one event. */
export interface EventGroup {
  readonly id: string;
  /** Ids of events, the first published first. */
  readonly events: readonly string[];
  /** Where the reports give different numbers: each report's, in the order of `events`; '' where one gives none. */
  readonly differing: readonly (readonly string[])[];
}

/** "Do these two tell the same event?" */
export interface SameEventSuggestion {
  readonly events: readonly [string, string];
  /** That they do, 0 to 1. */
  readonly confidence: number;
  readonly agree: readonly ('act' | 'source' | 'recipient' | 'place' | 'time' | 'words' | 'numbers')[];
  /** Numbers that they give otherwise, side by side. */
  readonly differing: readonly [string, string] | null;
}

/** Lines and characters from 0, as editors count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** All lists are the same objects until `onChanged`. */
export interface Corpus {
  readonly state: CorpusState;
  /** In the order of addresses. */
  readonly articles: readonly CorpusArticle[];
  /** Those with most mentions first. */
  actors(): readonly FolderActor[];
  /** In the order of articles, then of the text. */
  events(): readonly FolderEvent[];
  article(uri: string): CorpusArticle | undefined;
  actor(id: string): FolderActor | undefined;
  event(id: string): FolderEvent | undefined;
  /** The folder's actor that is an article's. */
  actorIn(article: string, actor: string): FolderActor | undefined;
  /** In all articles, or in one. */
  mentionsOf(actor: string, article?: string): readonly FolderMention[];
  /** The first of them, without all others being looked up. */
  firstMentionOf(actor: string): FolderMention | undefined;
  /** Events in which the actor is source or recipient. */
  eventsOf(actor: string): readonly FolderEvent[];
  /** Without reading the article. */
  positionOf(article: string, offset: number): Position;
  /** The words of the evidence; undefined where the article cannot be read any more. */
  sentenceOf(event: FolderEvent): Promise<string | undefined>;
  /** LF text; undefined where it cannot be read. */
  textOf(article: string): Promise<string | undefined>;
  groups(): readonly EventGroup[];
  /** Not decided yet, the surest first. */
  suggestions(): readonly SameEventSuggestion[];
  /** Written beside the folder's register and undone like any decision; the error is a code of the port or a sentence. */
  decideSame(events: readonly string[], same: boolean): Promise<Result<void>>;
  /** Reads what is new in the folder; at once where that goes on already. */
  begin(): void;
  /** Stops reading; what is indexed stays. */
  stop(): void;
  /** After articles, actors, events, decisions or the state changed; paced. */
  readonly onChanged: (listener: () => void) => Disposable;
}
