/**
 * What the index keeps of an article: who is named in it and where, and the events of note. The text itself is not kept;
 * it is read again where a long sentence is shown. Here as it is made; articleRecord.ts is what is held of it.
 */
import type { MentionKind } from '../model/types';
import type { FolderEvent } from './types';

/** article · other: a file that does not read like one, or is too large · failed: it could not be analysed. */
export const RECORD_KINDS = ['article', 'other', 'failed'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Somebody or something that the article names. */
export interface RecordActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly link: string | null;
  /** Mentions of any kind. */
  readonly mentions: number;
  /** Hashes of what is said around its mentions: see context.ts. */
  readonly context: readonly number[];
}

export interface WrittenRecord {
  readonly uri: string;
  /** Of the file and of its corrections, when they were read; '' where the open article was taken instead. */
  readonly stamp: string;
  readonly kind: RecordKind;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string;
  /** Where the second and later lines start. */
  readonly lines: readonly number[];
  /** At most MAX_ACTORS. */
  readonly actors: readonly RecordActor[];
  /** Four numbers a mention, in text order: index of its actor, start, end, index in MENTION_KINDS. */
  readonly mentions: readonly number[];
  /** One for each deed, in text order; the actors of parties by their id in the article. */
  readonly events: readonly FolderEvent[];
  readonly mainEvents: number;
  readonly reviewedEvents: number;
  readonly decisions: number;
  /** Names that the article says one thing has had: the former and the present. */
  readonly renamed: readonly (readonly [string, string])[];
}

/** Of one article; more is a book, whose rest can be read in the article itself. */
export const MAX_ACTORS = 1_000;
/** Of a sentence more is not shown. */
export const MAX_SENTENCE_UNITS = 2_000;

export const MENTION_KINDS: readonly MentionKind[] = ['named', 'adjective', 'nominal', 'pronoun'];
export const MENTION_NUMBERS = 4;

/** Of a file in which there is nothing to index. */
export const emptyRecord = (uri: string, stamp: string, kind: RecordKind): WrittenRecord => ({
  uri,
  stamp,
  kind,
  title: null,
  date: null,
  language: 'und',
  lines: [],
  actors: [],
  mentions: [],
  events: [],
  mainEvents: 0,
  reviewedEvents: 0,
  decisions: 0,
  renamed: [],
});
