/**
 * The shapes of types.ts as schemas: the one source of the checks at the worker's door and of the published JSON Schema
 * (media/schemas/analysis.schema.json). The compiler sees to it that both say the same.
 */
import * as v from 'valibot';
import type { AnalysisJson } from './analysis';
import type { Facts } from './facts';
import { ACTS, type Actor, type Event, type Mention, type Problem, type Time } from './types';

const text = v.string();
const textOrNull = v.nullable(text);
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const about = (words: string) => v.pipe(textOrNull, v.description(words));

export const span = v.object({ start: offset, end: offset });

const participant = v.object({
  start: offset,
  end: offset,
  actor: about('Actor id; null where only the words are known.'),
});

export const mention = v.object({
  id: text,
  start: offset,
  end: offset,
  type: v.pipe(text, v.description("person, organization, place, group, date, money, other, or a codebook's own.")),
  kind: v.picklist(['named', 'adjective', 'nominal', 'pronoun']),
  actor: textOrNull,
  confidence: share,
  why: text,
});

export const actor = v.object({
  id: text,
  name: text,
  type: text,
  aliases: v.array(text),
  role: textOrNull,
  mentions: v.pipe(v.array(text), v.minLength(1)),
  prominence: share,
});

const attribute = v.object({
  name: text,
  value: v.union([text, v.number()]),
  at: v.pipe(v.optional(span), v.description('The words that say it; left out where a person said it.')),
});

const eventTime = v.object({ start: offset, end: offset, value: textOrNull });

export const event = v.object({
  id: text,
  act: v.pipe(v.picklist(ACTS), v.description('PLOVER type of the deed.')),
  code: v.pipe(v.picklist(ACTS), v.description('PLOVER type of the report about it.')),
  subtype: textOrNull,
  mode: textOrNull,
  contexts: v.array(text),
  quad: v.picklist(['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict', 'neutral']),
  intensity: v.pipe(v.number(), v.minValue(-10), v.maxValue(10)),
  trigger: span,
  object: v.pipe(v.optional(span), v.description('What is signed, approved or thrown: a thing, no party.')),
  subject: v.pipe(v.optional(span), v.description('What the clause of the trigger is said of.')),
  lead: v.pipe(v.optional(span), v.description('Auxiliaries and verbs before the trigger.')),
  predicate: v.pipe(v.optional(span), v.description('What the clause says after the trigger.')),
  sentence: span,
  source: v.array(participant),
  recipient: v.array(participant),
  reciprocal: v.boolean(),
  time: v.nullable(eventTime),
  place: v.array(participant),
  modality: v.picklist(['asserted', 'planned', 'possible', 'reported', 'denied']),
  polarity: v.picklist(['positive', 'negative']),
  speaker: v.nullable(participant),
  attributes: v.pipe(
    v.optional(v.array(attribute)),
    v.description("What the folder's codebook asks of its own types."),
  ),
  quoted: v.boolean(),
  core: v.boolean(),
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  chain: text,
  toldIn: v.pipe(v.optional(text), v.description('Id of the event whose clause tells this one, too.')),
  asked: v.pipe(
    v.optional(v.boolean()),
    v.description("The folder's decisions ask for such a line (true), or want none (false)."),
  ),
  confidence: v.pipe(share, v.description('That deed, act and both sides are right.')),
  sure: v.pipe(
    v.optional(v.object({ deed: share, act: share, source: share, recipient: share })),
    v.description('The same, part by part. Left out where a person said it.'),
  ),
  why: text,
});

export const time = v.object({
  start: offset,
  end: offset,
  value: about('ISO 8601 date, interval or duration.'),
  grain: v.picklist([
    ...(['time', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const),
    ...(['duration', 'set', 'relative'] as const),
  ]),
});

export const problem = v.object({
  kind: v.picklist(['reading', 'model', 'span', 'language', 'skipped', 'limit']),
  message: text,
  start: v.optional(offset),
  end: v.optional(offset),
});

const fact = v.pipe(
  v.object({ value: text, from: v.pipe(text, v.description('Where the article says so; "by hand" for a person.')) }),
  v.description('One thing that the article says of itself.'),
);

const facts = v.object({
  title: v.nullable(fact),
  authors: v.nullable(v.object({ value: v.pipe(v.array(text), v.minLength(1)), from: text })),
  outlet: v.nullable(fact),
  section: v.nullable(fact),
  published: v.nullable(fact),
  updated: v.nullable(fact),
  language: fact,
});

/** An analysis without its lists, but for what went wrong. */
export const analysisHead = v.object({
  version: v.literal(1),
  id: text,
  title: textOrNull,
  date: v.pipe(v.nullable(v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/))), v.description('Publication date.')),
  language: v.pipe(text, v.description('ISO 639-1 code, or und.')),
  facts,
  problems: v.array(problem),
});

/** The analysis JSON, version 1. */
export const analysisJsonSchema = v.pipe(
  v.object({
    ...analysisHead.entries,
    mentions: v.array(mention),
    actors: v.array(actor),
    events: v.array(event),
    times: v.array(time),
  }),
  v.title('Dateline analysis'),
  v.description(
    'Who did what to whom, when and where in one article. Offsets are UTF-16 units of the source text with LF line ' +
      'ends and no byte order mark, end exclusive. Mentions, events and times stand in text order.',
  ),
);

/** Named parts of the published schema. */
export const definitions = { offset, span, participant, mention, actor, event, time, problem, fact, facts };

/** Does not compile where a schema and its type part. */
type Same<A, B> = [A, Mutable<B>] extends [Mutable<B>, A] ? true : false;
type Checked<T extends readonly true[]> = T;
type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Mutable<T[K]> };
type Out<S extends v.GenericSchema> = v.InferOutput<S>;
/** @public Read by the compiler alone. */
export type SchemasAreTypes = Checked<
  [
    Same<Out<typeof mention>, Mention>,
    Same<Out<typeof actor>, Actor>,
    Same<Out<typeof event>, Event>,
    Same<Out<typeof time>, Time>,
    Same<Out<typeof problem>, Problem>,
    Same<Out<typeof facts>, Facts>,
    Same<Out<typeof analysisJsonSchema>, AnalysisJson>,
  ]
>;
