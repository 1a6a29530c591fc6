/**
 * All that the sidebar and its host say to each other, typed and checked both ways.
 * This file must stay free of the editor's API: the front end imports it.
 * Words of the article travel as plain strings and are shown by text bindings only.
 */
import type { FactName } from '../../model/facts';
import type { EvidencePart } from '../../words/evidence';
import type { Party, TellPiece } from '../../words/pieces';
import { readMessage } from '../readMessage';
import { fromWebview, toWebview } from './messageSchemas';
import type { CORRECTIONS, JUDGEMENTS, ORPHAN_ACTIONS, SIDEBAR_COMMANDS } from './messageWords';

/** One sentence that tells the event. */
export interface Evidence {
  /** Id of the event mention that stands in this sentence. */
  readonly event: string;
  readonly parts: readonly EvidencePart[];
  readonly why: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Whether a person has judged it: taken as it is, or given or changed by hand. */
export type Judged = (typeof JUDGEMENTS)[number];

/** One wording by which the text calls an actor; pronouns are none. */
export interface NameRow {
  readonly text: string;
  /** Id of the first mention by these words. */
  readonly mention: string;
  readonly count: number;
  /** It is not the actor's own name, so that it can be split off. */
  readonly splits: boolean;
}

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The built-in type whose line and colour it has. */
  readonly look: string;
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** Mentions in the text. */
  readonly count: number;
  /** Mentions in each of SPARK_BINS equal parts of the text. */
  readonly marks: readonly number[];
  readonly why: string;
  readonly judged: Judged;
  /** The commonest first. */
  readonly names: readonly NameRow[];
}

/** One event of the article: all its mentions, told by the best of them. */
export interface EventRow {
  readonly id: string;
  /** Who did what to whom, as a line of English. */
  readonly told: readonly TellPiece[];
  /** The words that tell the deed: "meet", "signing". */
  readonly act: string;
  /** The act in plain words: "talks", "attack". */
  readonly label: string;
  /** Of that kind, "#rrggbb" of the folder's codebook; null where it gives none. */
  readonly color: string | null;
  /** PLOVER's type, or the subtype where the type is OTHER. */
  readonly code: string;
  readonly source: readonly Party[];
  readonly recipient: readonly Party[];
  /** Both sides do it: a meeting, not a visit. */
  readonly reciprocal: boolean;
  readonly place: readonly Party[];
  /** "Sep 15–16", or the words of the text where no date is known. */
  readonly when: string | null;
  /** YYYY-MM-DD of the first day; null where no date is known. */
  readonly sortDate: string | null;
  /** "planned", "possible" ...; null for what is asserted. */
  readonly modality: string | null;
  readonly negative: boolean;
  readonly speaker: Party | null;
  readonly core: boolean;
  readonly judged: Judged;
  /** At least one; the first is the best. */
  readonly evidence: readonly Evidence[];
  readonly facts: readonly Fact[];
}

export interface TypeChip {
  readonly type: string;
  /** The built-in type whose line and colour it has. */
  readonly look: string;
  readonly label: string;
  /** "#rrggbb" of the folder's codebook; null where it gives none. */
  readonly color: string | null;
  readonly count: number;
  readonly hidden: boolean;
}

/**
 * Buttons of the sidebar: try the sample, open a file, annotate this file, go on after a pause, begin the review, take
 * back, do again, open the file of corrections, write again over a damaged one.
 */
export type SidebarCommand = (typeof SIDEBAR_COMMANDS)[number];

/** How far the review is, and what can be taken back. */
export interface ReviewState {
  readonly done: number;
  readonly all: number;
  readonly undo: boolean;
  readonly redo: boolean;
}

/** A correction whose words are not in the text any more. */
export interface OrphanRow {
  readonly id: string;
  /** The words that it was made on. */
  readonly words: string;
  /** What was decided: "not a name". */
  readonly what: string;
  /** A place of the text that it may belong to is known. */
  readonly hasPlace: boolean;
}

/** Why corrections cannot be written: one calm sentence and the ways out. */
export interface BlockedState {
  readonly sentence: string;
  readonly commands: readonly SidebarCommand[];
}

/** One thing that the article says of itself, or a person says of it. */
export interface AboutRow {
  readonly fact: FactName;
  /** "Published" */
  readonly name: string;
  readonly value: string;
  /** "Published, from the byline" */
  readonly source: string;
  readonly byHand: boolean;
}

export interface SidebarModel {
  readonly state: 'empty' | 'analysing' | 'ready';
  /** One calm sentence; null where all is well. */
  readonly notice: string | null;
  readonly commands: readonly SidebarCommand[];
  readonly types: readonly TypeChip[];
  /** By prominence. */
  readonly actors: readonly ActorRow[];
  /** In text order. */
  readonly events: readonly EventRow[];
  /** Id of the headline event; null where none is sure enough. */
  readonly headline: string | null;
  /** What is known of the article itself, its title first. */
  readonly about: readonly AboutRow[];
  /** How many there are, were the lists not cut for length. */
  readonly totals: { readonly actors: number; readonly events: number };
  /** null where there is nothing to review. */
  readonly review: ReviewState | null;
  readonly orphans: readonly OrphanRow[];
  readonly blocked: BlockedState | null;
}

export type Target = { readonly kind: 'actor' | 'event' | 'mention'; readonly id: string };

/** What a person decides about a row. */
export type CorrectAction = (typeof CORRECTIONS)[number];
/** As a target; `sentence` is an event as it is told in one sentence only, `mention` all of one wording of an actor. */
export type CorrectTarget = { readonly kind: Target['kind'] | 'sentence'; readonly id: string };

/** Go to where it may belong, put it there (or on the selected words), or give it up. */
export type OrphanAction = (typeof ORPHAN_ACTIONS)[number];

export type ToWebview =
  | { readonly type: 'model'; readonly model: SidebarModel }
  /** What the editor's cursor stands in. */
  | { readonly type: 'cursor'; readonly actor: string | null; readonly event: string | null };

export type FromWebview =
  | { readonly type: 'ready' }
  /** Go to the target; asked again for an actor, go on to its next mention. */
  | { readonly type: 'reveal'; readonly target: Target; readonly preserveFocus: boolean }
  | { readonly type: 'hide'; readonly entityType: string; readonly hidden: boolean }
  | { readonly type: 'run'; readonly command: SidebarCommand }
  | { readonly type: 'correct'; readonly action: CorrectAction; readonly target: CorrectTarget }
  /** Correct what the article says of itself; null: ask which of it. */
  | { readonly type: 'fact'; readonly fact: FactName | null }
  | { readonly type: 'orphan'; readonly action: OrphanAction; readonly id: string }
  /** Write for another program just what the lists show: ids. */
  | { readonly type: 'export'; readonly actors: readonly string[]; readonly events: readonly string[] }
  /** Take the tint out of the editor. */
  | { readonly type: 'clear' };

/** undefined for anything that is not a message of the host. Never throws. */
export const readToWebview = (message: unknown): ToWebview | undefined => readMessage(toWebview, message);

/** undefined for anything that is not a message of the front end. Never throws. */
export const readFromWebview = (message: unknown): FromWebview | undefined => readMessage(fromWebview, message);
