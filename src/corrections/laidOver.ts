/** Decisions laid over an article that nobody is editing: each anchored one is looked for in the text as it stands. */
import type { Analysis } from '../model/types';
import { type Correction, standing } from './correction';
import { type Overlaid, overlay, type Register } from './overlay';
import { placeCorrections } from './places';

export function laidOver(
  text: string,
  machine: Analysis,
  corrections: readonly Correction[],
  register: Register | undefined,
): Overlaid {
  const { places } = placeCorrections(text, standing(corrections));
  return overlay(text, machine, corrections, places, register);
}
