/**
 * What the pages over a folder and their hosts say to each other alike: what is asked for, how far the reading is, the
 * sentences behind a row. Words of articles travel as plain strings and are shown by text bindings only.
 */
import * as v from 'valibot';

/** What a person wants to see; '' stands for anything. */
export interface Asked {
  /** All of them stand in the line, the sentence or a name. */
  readonly words: string;
  /** Type of actors. */
  readonly type: string;
  /** PLOVER's act of events. */
  readonly act: string;
  /** Words of the place. */
  readonly place: string;
  /** YYYY-MM-DD, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly reviewed: (typeof REVIEWED)[number];
  /** Also what is below the bar of the main list. */
  readonly unsure: boolean;
}

const REVIEWED = ['all', 'open', 'done'] as const;

export const ASKED_NOTHING: Asked = {
  words: '',
  type: '',
  act: '',
  place: '',
  from: '',
  to: '',
  reviewed: 'all',
  unsure: false,
};

const READING_COMMANDS = ['openFolder', 'sample', 'begin', 'stop', 'resume'] as const;
/** Buttons beside what is said of the reading: open a folder, try the sample, read what is new, stop, go on after a pause. */
export type ReadingCommand = (typeof READING_COMMANDS)[number];
const FOLDER_COMMANDS = [...READING_COMMANDS, 'undo', 'redo'] as const;
/** The same, and what keys ask for. */
export type FolderCommand = (typeof FOLDER_COMMANDS)[number];

/** How far the folder is read. */
export interface Reading {
  readonly state: 'empty' | 'reading' | 'ready';
  readonly indexed: number;
  readonly total: number;
  /** One calm sentence; null where all is well. */
  readonly notice: string | null;
  readonly commands: readonly ReadingCommand[];
}

/** Something to choose from, with how often it comes. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** One sentence of an article behind a row: an event as it is told there, or somebody under a name. */
export interface Report {
  /** The host's own name for the place. */
  readonly id: string;
  /** Title of the article, else the name of its file. */
  readonly article: string;
  /** "Jun 4, 2026"; null where the article gives no day. */
  readonly published: string | null;
  /** Who did what to whom, or the name that the article uses. */
  readonly head: string;
  readonly sentence: string;
  /** Why it belongs here, or what it says otherwise. */
  readonly note: string | null;
  /** Over the bar of the main list. */
  readonly sure: boolean;
  readonly reviewed: boolean;
}

/** What stands behind a row, a dot or a line between two. */
export interface Of {
  readonly kind: 'actor' | 'event' | 'edge';
  readonly id: string;
}

export interface Reports {
  readonly type: 'reports';
  readonly of: Of;
  readonly rows: readonly Report[];
  /** How many there are, were the list not cut for length. */
  readonly total: number;
}

/** What any page over a folder may ask. */
export type FromAnyPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly of: Of }
  /** Go to the sentence, `id` of a report or of an event; with `preserveFocus` the page keeps the focus. */
  | { readonly type: 'reveal'; readonly id: string; readonly preserveFocus: boolean }
  | { readonly type: 'run'; readonly command: FolderCommand };

/** Longest id or word that a host takes from its page, in UTF-16 units. */
const MAX_NAME_UNITS = 1_000;

export const nameSchema = v.pipe(v.string(), v.maxLength(MAX_NAME_UNITS));
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]);

export const askedSchema: v.GenericSchema<unknown, Asked> = v.object({
  words: v.pipe(v.string(), v.maxLength(200)),
  type: nameSchema,
  act: nameSchema,
  place: v.pipe(v.string(), v.maxLength(200)),
  from: day,
  to: day,
  reviewed: v.picklist(REVIEWED),
  unsure: v.boolean(),
});

const of = v.object({ kind: v.picklist(['actor', 'event', 'edge']), id: nameSchema });

export const fromAnyPage = [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('open'), of }),
  v.object({ type: v.literal('reveal'), id: nameSchema, preserveFocus: v.boolean() }),
  v.object({ type: v.literal('run'), command: v.picklist(FOLDER_COMMANDS) }),
] as const;

export const readingSchema = v.object({
  state: v.picklist(['empty', 'reading', 'ready']),
  indexed: countSchema,
  total: countSchema,
  notice: v.nullable(v.string()),
  commands: v.array(v.picklist(READING_COMMANDS)),
});

export const choiceSchema = v.object({ value: v.string(), label: v.string(), count: countSchema });

export const reportSchema = v.object({
  id: v.string(),
  article: v.string(),
  published: v.nullable(v.string()),
  head: v.string(),
  sentence: v.string(),
  note: v.nullable(v.string()),
  sure: v.boolean(),
  reviewed: v.boolean(),
});

export const reportsSchema = v.object({
  type: v.literal('reports'),
  of,
  rows: v.array(reportSchema),
  total: countSchema,
});
