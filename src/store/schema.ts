import * as v from 'valibot';
import { failed, ok, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { FACT_NAMES } from '../model/facts';
import { ACTS } from '../model/types';

/** The newest schema version that this program writes and understands. */
const SCHEMA_VERSION = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A selection of a whole long article is no name. */
const MAX_WORDS_UNITS = 10_000;
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORDS_UNITS));
const anchor = v.looseObject({ start: offset, end: offset, quote: words, prefix: v.string(), suffix: v.string() });
const actor = v.looseObject({ type: words, name: words });
const events = v.pipe(v.array(v.looseObject({ article: words, anchor })), v.minLength(2));
const scope = v.picklist(['here', 'article']);
const anchors = v.optional(v.array(anchor));
const fields = {
  act: v.optional(v.picklist(ACTS)),
  subtype: v.optional(v.nullable(v.string())),
  source: anchors,
  recipient: anchors,
  place: anchors,
  time: v.optional(v.nullable(v.string())),
  modality: v.optional(v.picklist(['asserted', 'planned', 'possible', 'reported', 'denied'])),
  polarity: v.optional(v.picklist(['positive', 'negative'])),
  attributes: v.optional(v.record(v.string(), v.nullable(v.union([v.string(), v.number()])))),
};

/** Of an event: what was decided about. */
const was = v.optional(
  v.looseObject({
    act: v.picklist(ACTS),
    subtype: v.nullable(v.string()),
    source: v.array(v.string()),
    recipient: v.array(v.string()),
  }),
);

const head = {
  v: v.literal(SCHEMA_VERSION),
  id: v.pipe(words, v.maxLength(200)),
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/)),
  by: v.string(),
  batch: v.optional(v.string()),
  why: v.optional(v.string()),
};

const operation = v.variant('op', [
  v.looseObject({ ...head, op: v.literal('add'), anchor, type: words, scope, actor: v.optional(actor) }),
  v.looseObject({ ...head, op: v.literal('remove'), anchor, scope }),
  v.looseObject({ ...head, op: v.literal('retype'), anchor, type: words, scope }),
  v.looseObject({ ...head, op: v.literal('resize'), anchor, to: anchor }),
  v.looseObject({ ...head, op: v.literal('confirm'), anchor }),
  v.looseObject({ ...head, op: v.literal('same'), anchor, actor }),
  v.looseObject({ ...head, op: v.literal('split'), anchor, name: words }),
  v.looseObject({ ...head, op: v.literal('merge'), actor, into: actor }),
  v.looseObject({ ...head, op: v.literal('rename'), actor, name: words }),
  v.looseObject({ ...head, op: v.literal('role'), actor, role: v.nullable(v.string()) }),
  v.looseObject({ ...head, op: v.literal('link'), actor, to: v.nullable(v.string()) }),
  v.looseObject({
    ...head,
    op: v.literal('event-add'),
    anchor,
    fields: v.looseObject({ ...fields, act: v.picklist(ACTS) }),
  }),
  v.looseObject({
    ...head,
    op: v.literal('event-edit'),
    anchor,
    fields: v.looseObject(fields),
    was,
  }),
  v.looseObject({ ...head, op: v.literal('event-remove'), anchor, was }),
  v.looseObject({ ...head, op: v.literal('event-confirm'), anchor, was }),
  v.looseObject({ ...head, op: v.literal('fact'), fact: v.picklist(FACT_NAMES), values: v.array(words) }),
  v.looseObject({ ...head, op: v.literal('note'), anchor, text: v.string() }),
  v.looseObject({ ...head, op: v.literal('know'), actor, aliases: v.array(words) }),
  v.looseObject({ ...head, op: v.literal('forget'), actor }),
  v.looseObject({ ...head, op: v.literal('ignore'), words }),
  v.looseObject({ ...head, op: v.literal('same-event'), events }),
  v.looseObject({ ...head, op: v.literal('other-event'), events }),
  v.looseObject({
    ...head,
    op: v.literal('revoke'),
    ids: v.array(words),
    step: v.optional(v.picklist(['undo', 'redo'])),
  }),
]);

/** One line of a sidecar. `newer` lines are kept as they stand and make the file read-only. */
export type Line =
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'newer'; readonly version: number };

/** A line deeper than this is damage, not data. */
const MAX_LINE_UNITS = 200_000;

/** Checks a line of unknown JSON. Fields that are not known are kept. */
export function parseLine(text: string): Result<Line> {
  if (text.length > MAX_LINE_UNITS) return failed('the line is too long');
  let data: unknown;
  try {
    data = JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return failed('not JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return failed('not an object');
  const version: unknown = Object.hasOwn(data, 'v') ? (data as { v: unknown }).v : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > SCHEMA_VERSION)
    return ok({ kind: 'newer', version });
  const checked = v.safeParse(operation, data, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    return failed(`${issue.path?.map((item) => String(item.key)).join('.') || 'line'}: ${issue.type} expected`);
  }
  return ok({ kind: 'correction', correction: checked.output as Correction });
}

/**
 * Why operations may not be written, as a code that callers put into words: whatever the reader would not take makes the
 * whole file damaged for everybody. undefined where all is well.
 */
export function refusal(operations: readonly Correction[]): 'too-long' | 'not-valid' | undefined {
  for (const one of operations) {
    const line = writeLine(one);
    const parsed = parseLine(line);
    if (parsed.ok && parsed.value.kind === 'correction') continue;
    return line.length > MAX_LINE_UNITS || [...lengths(one)].some((units) => units > MAX_WORDS_UNITS)
      ? 'too-long'
      : 'not-valid';
  }
  return undefined;
}

function* lengths(value: unknown): Generator<number> {
  if (typeof value === 'string') yield value.length;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* lengths(one);
}

/** Corrections never change, and each is written again with every save. */
const written = new WeakMap<Correction, string>();

/** One line without its line feed: keys in order, so that equal operations are equal text. */
export function writeLine(correction: Correction): string {
  const known = written.get(correction);
  if (known !== undefined) return known;
  const line = JSON.stringify(sorted(correction));
  written.set(correction, line);
  return line;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}
