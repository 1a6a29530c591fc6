/**
 * What host and worker say to each other. Every message carries PROTOCOL_VERSION and is checked on arrival, on both
 * sides: a message that does not fit is dropped and counted, never thrown.
 */
import * as v from 'valibot';
import { guidanceSchema } from '../model/codebookSchema';
import { actor, analysisHead, event, mention, offset, problem, span, time } from '../model/schema';
import type { Actor, Analysis, Event, Mention, Problem, Prose, Span, Time } from '../model/types';
import type { Changes } from './changes';

export const PROTOCOL_VERSION = 1;

/** Items of each list that go in one message: few enough that to check them does not hold up the host. */
export const PART_ITEMS = {
  mentions: 300,
  actors: 200,
  events: 60,
  times: 500,
  markup: 1_000,
  sentences: 1_000,
} as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const hash = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/));
const name = v.pipe(v.string(), v.maxLength(4_096));
/** The address of an article, as long as an editor may make it: a request that is not understood is never answered. */
const address = v.pipe(v.string(), v.maxLength(1_000_000));
const edit = v.object({ start: offset, end: offset, text });
const versioned = { v: v.literal(PROTOCOL_VERSION) };

const initRequest = v.object({
  ...versioned,
  kind: v.literal('init'),
  models: v.array(v.object({ name, bytes: v.instance(ArrayBuffer) })),
});

const analyzeRequest = v.object({
  ...versioned,
  kind: v.literal('analyze'),
  id: count,
  /** The worker keeps the text of the last request of each doc. */
  doc: address,
  version: v.pipe(v.number(), v.safeInteger()),
  article: v.object({
    id: address,
    format: v.picklist(['text', 'markdown', 'html']),
    date: v.optional(v.string()),
    given: v.optional(
      v.object({ published: v.optional(v.nullable(v.string())), language: v.optional(v.nullable(v.string())) }),
    ),
    /** Units of the whole text: tells a text that was put together wrongly. */
    length: count,
  }),
  /** All of it, or the edit of the text that came with an earlier request. */
  text: v.union([v.object({ whole: text }), v.object({ since: count, edit: v.nullable(edit) })]),
  visible: v.array(span),
  /** The request whose answer the host still has: what is as it was there need not be sent. */
  base: v.optional(count),
  /** The key of what the folder says beside the text, sent before. */
  guidance: v.optional(name),
  /** Hashes of paragraphs to leave out. */
  skip: v.array(hash),
  /** Announce every paragraph before it is touched. */
  careful: v.boolean(),
  /** Keep nothing of it for the next reading. */
  once: v.optional(v.boolean()),
});

const closeRequest = v.object({ ...versioned, kind: v.literal('close'), doc: address });

/** The host has read a part and takes the next: parts must not pile up in front of a busy host. */
const moreRequest = v.object({ ...versioned, kind: v.literal('more'), id: count });

/** What a folder says beside the text: sent once to each worker, named by requests from then on. */
const guidanceRequest = v.object({ ...versioned, kind: v.literal('guidance'), guidance: guidanceSchema });

/** Where words went: see finding.ts. */
const findRequest = v.object({
  ...versioned,
  kind: v.literal('find'),
  id: count,
  text: v.string(),
  before: v.nullable(v.string()),
  lost: v.array(v.object({ start: offset, quote: v.string(), prefix: v.string(), suffix: v.string() })),
});

/** The article of a page or a text as a file: see reading/articleFile.ts. */
const writeRequest = v.object({
  ...versioned,
  kind: v.literal('write'),
  id: count,
  /** Bytes where nobody has read them as text. */
  source: v.union([v.string(), v.instance(ArrayBuffer)]),
  format: v.picklist(['html', 'text', 'either']),
});

const requestSchema = v.variant('kind', [
  initRequest,
  analyzeRequest,
  closeRequest,
  moreRequest,
  guidanceRequest,
  findRequest,
  writeRequest,
]);
export type Request = v.InferOutput<typeof requestSchema>;
export type InitRequest = v.InferOutput<typeof initRequest>;
export type WriteRequest = v.InferOutput<typeof writeRequest>;
export type AnalyzeRequest = v.InferOutput<typeof analyzeRequest>;

const id = { id: count };
/** Checked one by one, so that one that does not fit costs nothing but itself. */
const items = v.array(v.unknown());
const itemSchemas = {
  names: mention,
  mentions: mention,
  actors: actor,
  events: event,
  times: time,
  markup: v.object({ start: offset, end: offset, text }),
  sentences: span,
} as const;

const renames = v.array(v.tuple([name, name]));
const runs = v.array(v.tuple([count, count, count]));
/** See changes.ts. */
const changes = v.object({
  edit: v.nullable(edit),
  ids: v.object({ mentions: renames, actors: renames, events: renames, chains: renames }),
  runs: v.object({ mentions: runs, actors: runs, events: runs, times: runs, markup: runs, sentences: runs }),
});

const replySchema = v.variant('kind', [
  v.object({ ...versioned, kind: v.literal('ready'), problems: v.array(problem) }),
  /** The worker turns to this request. */
  v.object({ ...versioned, kind: v.literal('begin'), ...id }),
  v.object({ ...versioned, kind: v.literal('beat'), ...id }),
  v.object({ ...versioned, kind: v.literal('paragraph'), ...id, hash }),
  v.object({ ...versioned, kind: v.literal('names'), ...id, span, mentions: items }),
  v.object({ ...versioned, kind: v.literal('mentions'), ...id, items }),
  v.object({ ...versioned, kind: v.literal('actors'), ...id, items }),
  v.object({ ...versioned, kind: v.literal('events'), ...id, items }),
  v.object({ ...versioned, kind: v.literal('times'), ...id, items }),
  v.object({ ...versioned, kind: v.literal('markup'), ...id, items }),
  v.object({ ...versioned, kind: v.literal('sentences'), ...id, items }),
  /** All parts have been sent: the whole lists, or what is new in them since the request that was named as base. */
  v.object({
    ...versioned,
    kind: v.literal('done'),
    ...id,
    head: analysisHead,
    /** How long the whole lists are, in the order of LISTS. */
    sizes: v.optional(v.array(count)),
    changes: v.optional(changes),
  }),
  v.object({
    ...versioned,
    kind: v.literal('found'),
    ...id,
    edits: v.array(edit),
    candidates: v.array(v.nullable(span)),
  }),
  /** null: there is no text in it. */
  v.object({
    ...versioned,
    kind: v.literal('written'),
    ...id,
    file: v.nullable(v.object({ name: text, markdown: text })),
  }),
  /** A newer request of the same doc took its place, or the doc was closed. */
  v.object({ ...versioned, kind: v.literal('dropped'), ...id }),
  /** `missing`: the earlier text was not known, ask again with all of it. */
  v.object({ ...versioned, kind: v.literal('failed'), ...id, reason: v.picklist(['missing', 'error']), message: text }),
]);
type RawReply = v.InferOutput<typeof replySchema>;

/** The parts carry the model's own narrower types: the worker is our own code, what is checked is the shape. */
export type Reply =
  | Exclude<RawReply, { kind: 'names' | PartKind | 'done' | 'ready' }>
  | { readonly v: 1; readonly kind: 'ready'; readonly problems: readonly Problem[] }
  | {
      readonly v: 1;
      readonly kind: 'names';
      readonly id: number;
      readonly span: Span;
      readonly mentions: readonly Mention[];
    }
  | { readonly v: 1; readonly kind: 'mentions'; readonly id: number; readonly items: readonly Mention[] }
  | { readonly v: 1; readonly kind: 'actors'; readonly id: number; readonly items: readonly Actor[] }
  | { readonly v: 1; readonly kind: 'events'; readonly id: number; readonly items: readonly Event[] }
  | { readonly v: 1; readonly kind: 'times'; readonly id: number; readonly items: readonly Time[] }
  | { readonly v: 1; readonly kind: 'markup'; readonly id: number; readonly items: Prose['markup'] }
  | { readonly v: 1; readonly kind: 'sentences'; readonly id: number; readonly items: readonly Span[] }
  | {
      readonly v: 1;
      readonly kind: 'done';
      readonly id: number;
      readonly head: AnalysisHead;
      readonly sizes?: readonly number[] | undefined;
      readonly changes?: Changes | undefined;
    };

/** An analysis without its lists. */
export type AnalysisHead = Omit<Analysis, 'mentions' | 'actors' | 'events' | 'times' | 'prose'>;

type PartKind = 'mentions' | 'actors' | 'events' | 'times' | 'markup' | 'sentences';

/** undefined for anything that is not a request of this version. */
export function parseRequest(message: unknown): Request | undefined {
  const result = v.safeParse(requestSchema, message, { abortEarly: true });
  return result.success ? result.output : undefined;
}

/**
 * undefined for anything that is not a reply of this version. Items of a list that do not fit are left out, and
 * `misfit` is told where: names of fields only, never what is in them.
 */
export function parseReply(message: unknown, misfit: (place: string) => void = () => {}): Reply | undefined {
  const result = v.safeParse(replySchema, message, { abortEarly: true });
  if (!result.success) {
    misfit(placeOf(result.issues));
    return undefined;
  }
  const reply = result.output;
  if (reply.kind === 'names') return { ...reply, mentions: fitting(reply.kind, reply.mentions, misfit) } as Reply;
  if ('items' in reply) return { ...reply, items: fitting(reply.kind, reply.items, misfit) } as Reply;
  return reply as Reply;
}

function fitting(kind: keyof typeof itemSchemas, list: readonly unknown[], misfit: (place: string) => void): unknown[] {
  const schema: v.GenericSchema = itemSchemas[kind];
  return list.flatMap((item) => {
    const result = v.safeParse(schema, item, { abortEarly: true });
    if (result.success) return [result.output];
    misfit(`${kind}: ${placeOf(result.issues)}`);
    return [];
  });
}

const placeOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues[0]?.path?.map((part) => (typeof part.key === 'string' ? part.key.slice(0, 40) : '[]')).join('.') ?? 'message';
