/** A noun phrase with its deep relation to a trigger, and what every step that finds such links shares. */
import { head, isNoun, rel, type Tree, tag, word } from './tree';

/**
 * Deep relations: `s` doer, `o` done to, `io` receiver, `p:with` and the like, `poss`, `adj`, `cmp` (compound).
 * A prefix tells the way: `v.` of the verb that governs a noun event, `l.` the same through a light verb, `x.` of the act
 * in the complement; `>` leads into a phrase (`o>to` in "aid to Romania").
 */
export interface Link {
  readonly head: number;
  readonly relation: string;
  /** True where the link is not in the clause itself but shared or controlled. */
  readonly far: boolean;
}

export const RELATIVE = /^(?:who|whom|which|that|whose|what)$/i;
/** Arcs followed towards a subject or antecedent. */
export const STEPS = 8;

/** Adds a link; a relative pronoun stands for its antecedent. */
export function addLink(tree: Tree, out: Link[], i: number, relation: string, far: boolean): void {
  if (i < 0) return;
  if (RELATIVE.test(word(tree, i)) && /^W|^IN|^DT/.test(tag(tree, i))) {
    const antecedent = antecedentOf(tree, i);
    if (antecedent >= 0) out.push({ head: antecedent, relation, far });
    return;
  }
  out.push({ head: i, relation, far });
}

/** The noun that a relative pronoun stands for. */
function antecedentOf(tree: Tree, pronoun: number): number {
  let at = head(tree, pronoun);
  for (let k = 0; k < STEPS && at >= 0; k++) {
    if (rel(tree, at) === 'relcl') return head(tree, at);
    at = head(tree, at);
  }
  return -1;
}

/** Adjectives and name parts that can act: "Israeli strike", "U.N. inquiry", "rebel attack". */
export function actorLike(tree: Tree, k: number): boolean {
  return /^\p{Lu}/u.test(word(tree, k)) || (rel(tree, k) === 'compound' && isNoun(tree, k));
}
