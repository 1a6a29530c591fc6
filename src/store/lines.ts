import { byTime, type Correction } from '../corrections/correction';
import { SIDECAR_BYTES } from '../limits';
import { parseLine, writeLine } from './schema';

/** A sidecar's text, read. */
export interface SidecarText {
  /** By id, in time order; of two lines with one id the first in text order of the line counts. */
  readonly corrections: readonly Correction[];
  /** Line numbers from 1 and what is wrong with them. */
  readonly damage: readonly { readonly line: number; readonly message: string }[];
  /** True where lines of a newer version stand: nothing may be written. */
  readonly newer: boolean;
}

/** Corrections by the line that they were read from: a file that grew by one line is read by reading that line. */
export type KnownLines = ReadonlyMap<string, Correction>;

/** Reads any text without throwing; blank lines are nothing. `known` spares reading lines that were read before. */
export function readSidecar(text: string, known?: KnownLines): SidecarText {
  const corrections: Correction[] = [];
  const damage: { line: number; message: string }[] = [];
  let newer = false;
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  body.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const before = known?.get(line);
    if (before) {
      corrections.push(before);
      return;
    }
    const parsed = parseLine(line);
    if (!parsed.ok) damage.push({ line: index + 1, message: parsed.error });
    else if (parsed.value.kind === 'newer') newer = true;
    else corrections.push(parsed.value.correction);
  });
  return { corrections: union(corrections), damage, newer };
}

/** One operation a line, in time order: a line that one person adds rarely touches the line that another adds. */
export function writeSidecar(corrections: readonly Correction[]): string {
  return [...corrections]
    .sort(byTime)
    .map((one) => `${writeLine(one)}\n`)
    .join('');
}

/**
 * The set of operations of all lists, by id, in time order: commutative, associative, idempotent.
 * Two operations with one id and different contents cannot come from us; the smaller text is taken, on every machine.
 */
export function union(...lists: readonly (readonly Correction[])[]): Correction[] {
  const byId = new Map<string, Correction>();
  for (const one of lists.flat()) {
    const known = byId.get(one.id);
    if (!known || (known !== one && writeLine(one) < writeLine(known))) byId.set(one.id, one);
  }
  return [...byId.values()].sort(byTime);
}

/** The reader's own bound, told before it is too late: `too-many` where the file would grow past it. */
export function tooMany(known: readonly Correction[], more: readonly Correction[]): string | undefined {
  const units = (list: readonly Correction[]): number => list.reduce((sum, one) => sum + writeLine(one).length + 1, 0);
  const added = units(more);
  // A unit is three bytes at most.
  return added * 3 > SIDECAR_BYTES || (units(known) + added) * 3 > SIDECAR_BYTES ? 'too-many' : undefined;
}
