/** Whether a deed is told as done, planned, possible, reported or denied. */
import type { Modality } from '../../model/types';
import { deniesClause, isDenied, isFuture, isSupposed } from './clauseMood';
import { MODALITY_CLASSES } from './model';
import type { Tree } from './tree';

/** That a deed is denied is said only where a word over it denies, or beyond doubt: it says the opposite of what it tells. */
const DENIED_FROM = 0.8;

/** The likeliest as far as the words of the clause bear it out; `chances` of the classes of the model. */
export function modalityOf(chances: Float64Array, tree: Tree, token: number): Modality {
  if (deniesClause(tree, token)) return 'denied';
  let at = 0;
  for (const [i, chance] of chances.entries()) {
    const counts = MODALITY_CLASSES[i] !== 'denied' || chance >= DENIED_FROM || isDenied(tree, token);
    if (counts && chance > (chances[at] as number)) at = i;
  }
  const modality = MODALITY_CLASSES[at] as Modality;
  return modality === 'asserted' ? moodOf(tree, token) : modality;
}

const moodOf = (tree: Tree, token: number): Modality =>
  isSupposed(tree, token) ? 'possible' : isFuture(tree, token) ? 'planned' : 'asserted';
