import * as v from 'valibot';
import { failed, ok, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { MAX_WORDS_UNITS, OPERATIONS, words } from '../corrections/operations';

/** The newest schema version that this program writes and understands. */
const SCHEMA_VERSION = 1;

/** What every line has. */
export const head = {
  v: v.literal(SCHEMA_VERSION),
  id: v.pipe(words, v.maxLength(200), v.description('Unique; files are merged by it.')),
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/)),
  by: v.pipe(v.string(), v.description('Who decided.')),
  batch: v.optional(v.pipe(v.string(), v.description('Operations of one gesture share it.'))),
  why: v.optional(v.pipe(v.string(), v.description('Of what an agent proposes: its reason.'))),
};

const operation = v.variant(
  'op',
  Object.entries(OPERATIONS).map(([op, fields]) => v.looseObject({ ...head, op: v.literal(op), ...fields })),
);

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
  return ok({ kind: 'correction', correction: checked.output as unknown as Correction });
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
