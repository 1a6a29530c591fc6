/** All that the folder view and its host say to each other. Free of the editor's API: the page imports it. */
import * as v from 'valibot';
import {
  type Asked,
  askedSchema,
  type Choice,
  choiceSchema,
  countSchema as count,
  type FromAnyPage,
  fromAnyPage,
  nameSchema,
  type Reading,
  type Report,
  type Reports,
  readingSchema,
  reportSchema,
  reportsSchema,
} from '../messagesOfFolder';
import { colorSchema as color, readMessage } from '../readMessage';

export interface FolderActorRow {
  readonly id: string;
  readonly name: string;
  /** The built-in type that it is drawn as. */
  readonly look: string;
  /** "#rrggbb" of its own type; null where a codebook gives none. */
  readonly color: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  readonly events: number;
  /** Why several articles mean the same one, and how sure that is; null where only one names it. */
  readonly joined: string | null;
  /** The register knows it. */
  readonly known: boolean;
}

export interface FolderEventRow {
  /** Id of the event that tells it best. */
  readonly id: string;
  readonly told: string;
  /** The act in plain words; '' where it is not sure. */
  readonly label: string;
  /** Of its own type, as of an actor. */
  readonly color: string | null;
  readonly when: string | null;
  readonly where: string | null;
  readonly articles: number;
  readonly sure: boolean;
  readonly reviewed: boolean;
  /** "12 / 14": what its reports say otherwise. */
  readonly differing: string | null;
}

/** "Do these two tell the same event?" */
export interface SameRow {
  readonly reports: readonly [Report, Report];
  /** "act, place, 12 / 14" */
  readonly agree: string;
  readonly differing: string | null;
  readonly sure: string;
}

const ORDERS = ['often', 'name', 'date'] as const;
const LISTS = ['actors', 'events', 'same'] as const;
export type ListName = (typeof LISTS)[number];

export interface FolderAsked extends Asked {
  readonly list: ListName;
  readonly order: (typeof ORDERS)[number];
  /** Rows at the most. */
  readonly limit: number;
}

export interface FolderModel {
  readonly reading: Reading;
  readonly asked: FolderAsked;
  /** Of the events of note: those judged by a person, and all. */
  readonly review: { readonly done: number; readonly all: number };
  /** What fits, listed or not. */
  readonly totals: Readonly<Record<ListName, number>>;
  readonly types: readonly Choice[];
  readonly acts: readonly Choice[];
  /** Only of the list that is asked for are there rows. */
  readonly actors: readonly FolderActorRow[];
  readonly events: readonly FolderEventRow[];
  readonly same: readonly SameRow[];
}

/** What a person decides about somebody: other names are asked for by the editor. */
export type ActorAction = (typeof ACTOR_ACTIONS)[number];
const ACTOR_ACTIONS = ['rename', 'same', 'role', 'link', 'know'] as const;

export type ToFolder = { readonly type: 'model'; readonly model: FolderModel } | Reports;
export type FromFolder =
  | FromAnyPage
  | { readonly type: 'ask'; readonly asked: FolderAsked }
  | { readonly type: 'same'; readonly events: readonly [string, string]; readonly same: boolean }
  | { readonly type: 'correct'; readonly action: ActorAction; readonly actor: string }
  /** The one of this report is somebody else. */
  | { readonly type: 'split'; readonly report: string }
  | { readonly type: 'show'; readonly panel: 'timeline' | 'network' | 'brief' };

/** Rows that a page can still scroll through. */
const MAX_ROWS = 2_000;

const folderAsked: v.GenericSchema<unknown, FolderAsked> = v.intersect([
  askedSchema,
  v.object({ list: v.picklist(LISTS), order: v.picklist(ORDERS), limit: v.pipe(count, v.maxValue(MAX_ROWS)) }),
]);

const model: v.GenericSchema<unknown, FolderModel> = v.object({
  reading: readingSchema,
  asked: folderAsked,
  review: v.object({ done: count, all: count }),
  totals: v.object({ actors: count, events: count, same: count }),
  types: v.array(choiceSchema),
  acts: v.array(choiceSchema),
  actors: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      look: v.string(),
      color,
      role: v.nullable(v.string()),
      aliases: v.array(v.string()),
      mentions: count,
      articles: count,
      events: count,
      joined: v.nullable(v.string()),
      known: v.boolean(),
    }),
  ),
  events: v.array(
    v.object({
      id: v.string(),
      told: v.string(),
      label: v.string(),
      color,
      when: v.nullable(v.string()),
      where: v.nullable(v.string()),
      articles: count,
      sure: v.boolean(),
      reviewed: v.boolean(),
      differing: v.nullable(v.string()),
    }),
  ),
  same: v.array(
    v.object({
      reports: v.tuple([reportSchema, reportSchema]),
      agree: v.string(),
      differing: v.nullable(v.string()),
      sure: v.string(),
    }),
  ),
});

const toFolder: v.GenericSchema<unknown, ToFolder> = v.variant('type', [
  v.object({ type: v.literal('model'), model }),
  reportsSchema,
]);
const fromFolder: v.GenericSchema<unknown, FromFolder> = v.variant('type', [
  ...fromAnyPage,
  v.object({ type: v.literal('ask'), asked: folderAsked }),
  v.object({ type: v.literal('same'), events: v.tuple([nameSchema, nameSchema]), same: v.boolean() }),
  v.object({ type: v.literal('correct'), action: v.picklist(ACTOR_ACTIONS), actor: nameSchema }),
  v.object({ type: v.literal('split'), report: nameSchema }),
  v.object({ type: v.literal('show'), panel: v.picklist(['timeline', 'network', 'brief']) }),
]);

/** undefined for anything that is not a message. Never throws. */
export const readToFolder = (message: unknown): ToFolder | undefined => readMessage(toFolder, message);
export const readFromFolder = (message: unknown): FromFolder | undefined => readMessage(fromFolder, message);
export const readFolderAsked = (kept: unknown): FolderAsked | undefined => readMessage(folderAsked, kept);
