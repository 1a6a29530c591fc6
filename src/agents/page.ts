/** Answers in pages: never more than fits, and a cursor that goes on behind the last row however the folder changed meanwhile. */
import { safeJson } from '../words/printable';
import { ToolError } from './library';

/** What an assistant can take in, in UTF-16 units of JSON. */
const MAX_PAGE_UNITS = 40_000;

type Part = string | number;

/** A row and its place in the order. */
export interface Placed<T> {
  readonly key: readonly Part[];
  readonly row: T;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Where there is more. */
  readonly next: string | undefined;
}

function byKey(a: readonly Part[], b: readonly Part[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined || part === other) continue;
    return typeof part === typeof other ? (part < other ? -1 : 1) : typeof part === 'number' ? -1 : 1;
  }
  return 0;
}

/** @param placed in any order. @throws ToolError for a cursor that is none of ours. */
export function pageOf<T>(placed: readonly Placed<T>[], limit: number, cursor: string | undefined): Page<T> {
  const after = cursor === undefined ? undefined : keyOf(cursor);
  const rest = placed.filter((one) => !after || byKey(one.key, after) > 0).sort((a, b) => byKey(a.key, b.key));
  return firstOf(rest, limit);
}

/** The same of rows that come in their order and are made as they are asked for. */
export function pageInOrder<T>(placed: Iterable<Placed<T>>, limit: number, cursor: string | undefined): Page<T> {
  const after = cursor === undefined ? undefined : keyOf(cursor);
  return firstOf(behind(placed, after), limit);
}

function* behind<T>(placed: Iterable<Placed<T>>, after: readonly Part[] | undefined): Generator<Placed<T>> {
  for (const one of placed) if (!after || byKey(one.key, after) > 0) yield one;
}

function firstOf<T>(placed: Iterable<Placed<T>>, limit: number): Page<T> {
  const rows: T[] = [];
  let last: Placed<T> | undefined;
  let units = 0;
  for (const one of placed) {
    units += JSON.stringify(one.row).length;
    if (rows.length >= limit || (rows.length > 0 && units > MAX_PAGE_UNITS))
      return { rows, next: last && cursorOf(last.key) };
    rows.push(one.row);
    last = one;
  }
  return { rows, next: undefined };
}

const cursorOf = (key: readonly Part[]): string => `after:${encodeURIComponent(safeJson(key).toWellFormed())}`;

function keyOf(cursor: string): readonly Part[] {
  try {
    const key: unknown = JSON.parse(decodeURIComponent(cursor.replace(/^after:/, '')));
    if (Array.isArray(key) && key.every((one) => typeof one === 'string' || typeof one === 'number')) return key;
  } catch {
    // Said below.
  }
  throw new ToolError('"cursor" must be the "next" of an answer before, as it stands there.');
}
