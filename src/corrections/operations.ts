/**
 * Every operation of a file of corrections: its fields, as the checks of a line and as the types made from them.
 * Fields that this version does not know are kept when a file is written again.
 */
import * as v from 'valibot';
import { FACT_NAMES } from '../model/facts';
import { ACTS, type Act, type Modality, type Polarity, type Span } from '../model/types';

/** Where a decision was made: the words, what stood around them, and where they stood (UTF-16 over LF text). */
export interface Anchor extends Span {
  readonly quote: string;
  /** At most CONTEXT_UNITS before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
}

/** How a decision names an actor: by its type and canonical name, so that it survives a new analysis. */
export interface ActorKey {
  readonly type: string;
  readonly name: string;
}

/** How the folder names an event of one of its articles. */
export interface EventKey {
  /** Address of the article, relative to the folder, with slashes. */
  readonly article: string;
  /** Of the trigger. */
  readonly anchor: Anchor;
}

export interface EventFields {
  readonly act?: Act;
  readonly subtype?: string | null;
  readonly source?: readonly Anchor[];
  readonly recipient?: readonly Anchor[];
  readonly place?: readonly Anchor[];
  /** ISO 8601, or null for none. */
  readonly time?: string | null;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** What the codebook asks of the event, by name; null takes what is there away. */
  readonly attributes?: Readonly<Record<string, string | number | null>>;
}

/** What was decided about: the act, and the types of who stood on its sides. */
export interface EventSeen {
  readonly act: Act;
  readonly subtype: string | null;
  readonly source: readonly string[];
  readonly recipient: readonly string[];
}

/** A selection of a whole long article is no name. */
export const MAX_WORDS_UNITS = 10_000;

/** The compiler sees to it that a shape holds what its type says. */
type Shape<T> = v.GenericSchema<unknown, T>;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const words = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORDS_UNITS));
const text = v.string();
const textOrNull = v.nullable(text);
export const anchor: Shape<Anchor> = v.pipe(
  v.looseObject({ start: offset, end: offset, quote: words, prefix: text, suffix: text }),
  v.description(
    "Where it was decided, in UTF-16 units of the article's text with LF line ends, and what stood around it.",
  ),
);
export const actor: Shape<ActorKey> = v.looseObject({ type: words, name: words });
export const event: Shape<EventKey> = v.looseObject({
  article: v.pipe(words, v.description('Address relative to the folder, with slashes.')),
  anchor,
});
const events = v.pipe(v.array(event), v.minLength(2));
/** `article`: at every place of the article where the same words stand for the same type. */
const scope = v.picklist(['here', 'article']);
const anchors = v.optional(v.array(anchor));
const fields = {
  act: v.optional(v.picklist(ACTS)),
  subtype: v.optional(textOrNull),
  source: anchors,
  recipient: anchors,
  place: anchors,
  time: v.optional(textOrNull),
  modality: v.optional(v.picklist(['asserted', 'planned', 'possible', 'reported', 'denied'])),
  polarity: v.optional(v.picklist(['positive', 'negative'])),
  attributes: v.optional(v.record(text, v.nullable(v.union([text, v.number()])))),
};
export const edited: Shape<EventFields> = v.looseObject(fields);
const added: Shape<EventFields & { readonly act: Act }> = v.looseObject({ ...fields, act: v.picklist(ACTS) });
const seen: Shape<EventSeen> = v.looseObject({
  act: v.picklist(ACTS),
  subtype: textOrNull,
  source: v.array(text),
  recipient: v.array(text),
});
/** Of an event: what was decided about. */
const was = v.optional(seen);

/** Fields by operation. */
export const OPERATIONS = {
  add: { anchor, type: words, scope, actor: v.optional(actor) },
  remove: { anchor, scope },
  retype: { anchor, type: words, scope },
  resize: { anchor, to: anchor },
  confirm: { anchor },
  same: { anchor, actor },
  split: { anchor, name: words },
  merge: { actor, into: actor },
  rename: { actor, name: words },
  role: { actor, role: textOrNull },
  link: { actor, to: textOrNull },
  'event-add': { anchor, fields: added },
  /** `was`: where another act was said, what it was before. */
  'event-edit': { anchor, fields: edited, was },
  'event-remove': { anchor, was },
  'event-confirm': { anchor, was },
  fact: { fact: v.picklist(FACT_NAMES), values: v.array(words) },
  note: { anchor, text },
  know: { actor, aliases: v.array(words) },
  forget: { actor },
  ignore: { words },
  'same-event': { events },
  'other-event': { events },
  /** `step` tells undo and redo from a decision to drop something (a note, an orphan), which can itself be undone. */
  revoke: { ids: v.array(words), step: v.optional(v.picklist(['undo', 'redo'])) },
} as const;

/** What each operation says, for the published schema. */
export const OPERATION_WORDS: Readonly<Record<keyof typeof OPERATIONS, string>> = {
  add: 'These words are an entity.',
  remove: 'These words are no entity.',
  retype: 'The entity is of another type.',
  resize: 'The entity is these other words.',
  confirm: 'The mention is right.',
  same: 'The mention means this actor.',
  split: 'The mention means an actor of its own.',
  merge: 'Two actors are one.',
  rename: "The actor's proper name.",
  role: 'What the actor is; null for nothing.',
  link: 'A Wikidata id or an address; null takes it away.',
  'event-add': 'These words tell an event.',
  'event-edit': 'What is different about the event.',
  'event-remove': 'These words tell no event.',
  'event-confirm': 'The event is right.',
  fact: 'What the article is, or says of itself: its title, authors, day … No values: it has none. Only authors are several.',
  note: 'A note on these words.',
  know: 'In the register: this actor is found in every article of the folder, under any of its names.',
  forget: 'In the register: the actor is no longer looked for.',
  ignore: 'In the register: these words are no name, in no article.',
  'same-event': "In the folder's decisions: these are reports of one event.",
  'other-event': "In the folder's decisions: the second and later tell something else than the first.",
  revoke: 'Takes operations back; taking a revocation back does them again.',
};

type Frozen<T> = T extends readonly (infer E)[] ? readonly E[] : T;
type Entries = Readonly<Record<string, v.GenericSchema>>;
type May<E extends Entries> = { [F in keyof E]: undefined extends v.InferOutput<E[F]> ? F : never }[keyof E];
type Fields<E extends Entries> = {
  readonly [F in Exclude<keyof E, May<E>>]: Frozen<v.InferOutput<E[F]>>;
} & { readonly [F in May<E>]?: Frozen<v.InferOutput<E[F]>> };

/** Of one operation, its own fields and its name. */
export type OwnFields = {
  [K in keyof typeof OPERATIONS]: { readonly op: K } & Fields<(typeof OPERATIONS)[K]>;
}[keyof typeof OPERATIONS];
