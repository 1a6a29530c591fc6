/**
 * What the index keeps of an article: who is named in it and where, and the events of note. The text itself is not kept;
 * it is read again where a long sentence is shown.
 */
import type { MentionKind } from '../model/types';
import type { IndexedEvent } from './indexedEvent';
import type { FolderEvent, FolderParty, Position } from './types';

/** article · other: a file that does not read like one, or is too large · failed: it could not be analysed. */
export type RecordKind = 'article' | 'other' | 'failed';

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

/** Somebody whom the article names, as a party of its events. */
export interface NamedParty extends FolderParty {
  actor: string | null;
}

export interface ArticleRecord {
  readonly uri: string;
  /** Of the file and of its corrections, when they were read; '' where the open article was taken instead. */
  readonly stamp: string;
  readonly kind: RecordKind;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string;
  /** Where the second and later lines start. */
  readonly lines: readonly number[];
  readonly actors: readonly RecordActor[];
  /** Four numbers a mention, in text order: index of its actor, start, end, index in MENTION_KINDS. */
  readonly mentions: readonly number[];
  /** One for each deed, in text order. */
  readonly events: readonly IndexedEvent[];
  /**
   * Its actors as they take part in events, one object each in the order of `actors`. The only thing that changes: a view
   * puts in which actor of the folder each is, rather than keep all events twice.
   */
  readonly parties: readonly NamedParty[];
  readonly mainEvents: number;
  readonly reviewedEvents: number;
  readonly decisions: number;
  /** Names that the article says one thing has had: the former and the present. */
  readonly renamed: readonly (readonly [string, string])[];
}

/** A record as it is made of an analysis, before it is written as a line. */
export type WrittenRecord = Omit<ArticleRecord, 'events' | 'parties'> & { readonly events: readonly FolderEvent[] };

/** Of a sentence more is not shown. */
export const MAX_SENTENCE_UNITS = 2_000;

export const MENTION_KINDS: readonly MentionKind[] = ['named', 'adjective', 'nominal', 'pronoun'];
export const MENTION_NUMBERS = 4;

/** Of a file in which there is nothing to index. */
export const emptyRecord = (uri: string, stamp: string, kind: RecordKind): ArticleRecord => ({
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
  parties: [],
  mainEvents: 0,
  reviewedEvents: 0,
  decisions: 0,
  renamed: [],
});

/** Line and character of an offset. */
export function positionIn({ lines }: Pick<ArticleRecord, 'lines'>, offset: number): Position {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, character: offset - (lines[low - 1] ?? 0) };
}
