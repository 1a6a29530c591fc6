/** Deeds that a clause only supposes: nobody says that they were done. */
import { head, kidsOf, rel, type Tree, word } from './tree';

const SUPPOSES: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);

/** Whether the word stands in a clause that "if" or its like begins. */
export function isSupposed(tree: Tree, token: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < tree.size; steps++) {
    for (const kid of kidsOf(tree, at))
      if (kid < at && rel(tree, kid) === 'mark' && SUPPOSES.has(word(tree, kid).toLowerCase())) return true;
    // What stands beside a supposition is told, not supposed.
    if (rel(tree, at) === 'parataxis') return false;
    at = head(tree, at);
  }
  return false;
}
