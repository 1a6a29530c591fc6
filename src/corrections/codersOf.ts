/** Whose decisions are compared: the people who decided about one article, or two whole files of corrections. */

import type { Analysis } from '../model/types';
import type { Correction } from './correction';
import { laidOver } from './laidOver';
import type { Overlaid, Register } from './overlay';

/** The people of a file of corrections, in the order of their names; those whose decisions all were taken back too. */
export const codersOf = (corrections: readonly Correction[]): string[] =>
  [...new Set(corrections.map((one) => one.by))].sort();

/** What one person's decisions alone make of the machine's analysis. */
export function codedBy(
  text: string,
  machine: Analysis,
  corrections: readonly Correction[],
  register: Register | undefined,
  coder: string | undefined,
): Overlaid {
  const own = coder === undefined ? corrections : corrections.filter((one) => one.by === coder);
  return laidOver(text, machine, own, register);
}
