/** Commas inside rows of things: "Norheim, Tresk and Vorland". */
import { head, isName, isVerb, kid, rel, type Tree, tag, word } from './tree';

/** "Norheim, Tresk and Vorland": a comma inside a list of things; any other comma ends what the verb says. */
export function listGoesOn(tree: Tree, comma: number): boolean {
  for (let at = comma + 1, steps = 0; at >= 0 && at < tree.size && steps < tree.size; steps++) {
    const up = head(tree, at);
    // "to recognise, pick up and carry"
    const alike =
      tag(tree, at) === 'VB'
        ? tag(tree, up) === 'VB' && kid(tree, at, 'aux', 'nsubj') < 0
        : !isVerb(tree, at) && !isVerb(tree, up);
    if (rel(tree, at) === 'conj') return up >= 0 && up < comma && alike;
    // "in the capital, Dravna": a name that says which.
    if (rel(tree, at) === 'appos')
      return up >= 0 && up < comma && isName(tree, at) && (!isName(tree, up) || tag(tree, up - 1) === 'DT');
    if (up <= comma) return false;
    at = up;
  }
  return false;
}

/** "left Norheim, Vasek helped": two names that no "and" joins are no list; "in the capital, Norheim" are one place. */
export const isListWithAnd = (tree: Tree, comma: number): boolean =>
  listGoesOn(tree, comma) &&
  (rel(tree, comma + 1) !== 'conj' || !isName(tree, comma + 1) || !isName(tree, comma - 1) || hasAnd(tree, comma + 1));

const FAR = 8;

function hasAnd(tree: Tree, item: number): boolean {
  for (let at = item; at < Math.min(tree.size, item + FAR) && !/^(?:VB[DPZ]|MD)$/.test(tag(tree, at)); at++)
    if (tag(tree, at) === 'CC') return true;
  return false;
}

/** "in Norheim, Tresk, East Vorland and Orsia": where a row of names ends, wherever the parser hangs them; -1 where none goes on. */
export function namesEnd(tree: Tree, comma: number): number {
  if (!isName(tree, comma - 1)) return -1;
  let at = comma;
  for (let names = 0; word(tree, at) === ',' || word(tree, at) === 'and'; names++) {
    const isLast = word(tree, at) === 'and' || word(tree, at + 1) === 'and';
    const from = word(tree, at + 1) === 'and' ? at + 2 : at + 1;
    at = from;
    while (isName(tree, at)) at++;
    if (at === from) return -1;
    // "met Vasek in Norheim, Tresk and Orsia said": the last of them may do something else.
    if (isLast) return names > 0 && !/^(?:VB[DPZ]|MD|POS)$/.test(tag(tree, at)) ? at : -1;
  }
  return -1;
}
