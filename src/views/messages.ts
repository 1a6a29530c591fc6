/**
 * All that the sidebar and its host say to each other, typed and checked both ways.
 * This file must stay free of the editor's API: the front end imports it.
 * Words of the article travel as plain strings and are shown by text bindings only.
 */
import * as v from 'valibot';

/** Someone or somewhere in an event: the actor's name, or the words of the text where no actor is known. */
export interface Party {
  readonly text: string;
  readonly actor: string | null;
  readonly type: string | null;
}

export type EvidenceRole = 'trigger' | 'source' | 'recipient' | 'place' | 'time' | 'speaker';

/** A piece of an evidence sentence; joined, the pieces are the sentence. */
export interface EvidencePart {
  readonly text: string;
  readonly role: EvidenceRole | null;
}

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

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** Mentions in the text. */
  readonly count: number;
  /** Mentions in each of SPARK_BINS equal parts of the text. */
  readonly marks: readonly number[];
  readonly why: string;
}

/** One event of the article: all its mentions, told by the best of them. */
export interface EventRow {
  readonly id: string;
  /** The words that tell the deed: "meet", "signing". */
  readonly act: string;
  /** The act in plain words: "talks", "attack". */
  readonly label: string;
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
  /** At least one; the first is the best. */
  readonly evidence: readonly Evidence[];
  readonly facts: readonly Fact[];
}

export interface TypeChip {
  readonly type: string;
  readonly label: string;
  readonly count: number;
  readonly hidden: boolean;
}

export const SIDEBAR_COMMANDS = ['sample', 'open', 'enable', 'resume'] as const;
/** Buttons of the sidebar: try the sample, open a file, annotate this file, go on after a pause. */
export type SidebarCommand = (typeof SIDEBAR_COMMANDS)[number];

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
  /** Id of the headline event; null where there is none. */
  readonly headline: string | null;
  /** How many there are, were the lists not cut for length. */
  readonly totals: { readonly actors: number; readonly events: number };
}

export type Target = { readonly kind: 'actor' | 'event'; readonly id: string };

export type ToWebview =
  | { readonly type: 'model'; readonly model: SidebarModel }
  /** What the editor's cursor stands in. */
  | { readonly type: 'cursor'; readonly actor: string | null; readonly event: string | null };

export type FromWebview =
  | { readonly type: 'ready' }
  /** Go to the target; asked again for an actor, go on to its next mention. */
  | { readonly type: 'reveal'; readonly target: Target; readonly preserveFocus: boolean }
  | { readonly type: 'hide'; readonly entityType: string; readonly hidden: boolean }
  | { readonly type: 'run'; readonly command: SidebarCommand };

const party = v.object({ text: v.string(), actor: v.nullable(v.string()), type: v.nullable(v.string()) });
const evidence = v.object({
  event: v.string(),
  parts: v.array(
    v.object({
      text: v.string(),
      role: v.nullable(v.picklist(['trigger', 'source', 'recipient', 'place', 'time', 'speaker'])),
    }),
  ),
  why: v.string(),
});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const actorRow = v.object({
  id: v.string(),
  name: v.string(),
  type: v.string(),
  role: v.nullable(v.string()),
  aliases: v.array(v.string()),
  count,
  marks: v.array(count),
  why: v.string(),
});

const eventRow = v.object({
  id: v.string(),
  act: v.string(),
  label: v.string(),
  code: v.string(),
  source: v.array(party),
  recipient: v.array(party),
  reciprocal: v.boolean(),
  place: v.array(party),
  when: v.nullable(v.string()),
  sortDate: v.nullable(v.string()),
  modality: v.nullable(v.string()),
  negative: v.boolean(),
  speaker: v.nullable(party),
  core: v.boolean(),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  facts: v.array(v.object({ name: v.string(), value: v.string() })),
});

const sidebarModel = v.object({
  state: v.picklist(['empty', 'analysing', 'ready']),
  notice: v.nullable(v.string()),
  commands: v.array(v.picklist(SIDEBAR_COMMANDS)),
  types: v.array(v.object({ type: v.string(), label: v.string(), count, hidden: v.boolean() })),
  actors: v.array(actorRow),
  events: v.array(eventRow),
  headline: v.nullable(v.string()),
  totals: v.object({ actors: count, events: count }),
});

const toWebview: v.GenericSchema<unknown, ToWebview> = v.variant('type', [
  v.object({ type: v.literal('model'), model: sidebarModel }),
  v.object({ type: v.literal('cursor'), actor: v.nullable(v.string()), event: v.nullable(v.string()) }),
]);

/** Longest id or type name that the host takes from the front end, in UTF-16 units. */
const MAX_NAME_UNITS = 200;
const name = v.pipe(v.string(), v.maxLength(MAX_NAME_UNITS));

const fromWebview: v.GenericSchema<unknown, FromWebview> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({
    type: v.literal('reveal'),
    target: v.object({ kind: v.picklist(['actor', 'event']), id: name }),
    preserveFocus: v.boolean(),
  }),
  v.object({ type: v.literal('hide'), entityType: name, hidden: v.boolean() }),
  v.object({ type: v.literal('run'), command: v.picklist(SIDEBAR_COMMANDS) }),
]);

function read<T>(schema: v.GenericSchema<unknown, T>, message: unknown): T | undefined {
  try {
    const result = v.safeParse(schema, message);
    return result.success ? result.output : undefined;
  } catch {
    // A getter or proxy that throws: as good as an unknown message.
    return undefined;
  }
}

/** undefined for anything that is not a message of the host. Never throws. */
export const readToWebview = (message: unknown): ToWebview | undefined => read(toWebview, message);

/** undefined for anything that is not a message of the front end. Never throws. */
export const readFromWebview = (message: unknown): FromWebview | undefined => read(fromWebview, message);
