/** Phrases that stand where a party stands but are none to the event. */
import type { NounPhrase } from './mentions';
import { head, kid, lemma, rel, type Tree, tag, word } from './tree';

/** Verbs whose "it" may stand for the clause that follows: "it is clear that", "it took weeks to". */
const DUMMY: ReadonlySet<string> = new Set(
  'be seem appear take remain become happen turn look cost prove rain snow mean'.split(' '),
);

/**
 * Phrases that may be a side of some event. A number alone stands for people where it does something or something is done
 * to it: "the [nine] were freed".
 */
export const mayBeParty = (tree: Tree, { kind, head: i }: NounPhrase): boolean =>
  kind !== 'time' && (kind !== 'number' || COUNTED.has(rel(tree, i))) && !isNoParty(tree, i);
const COUNTED: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass', 'dobj']);

export const isNoParty = (tree: Tree, i: number): boolean => isExpletive(tree, i) || isCitedSource(tree, i);

/** "[It] was not clear who fired": stands for the clause that follows, for nobody. */
export function isExpletive(tree: Tree, i: number): boolean {
  if (tag(tree, i) !== 'PRP' || word(tree, i).toLowerCase() !== 'it') return false;
  const verb = head(tree, i);
  const r = rel(tree, i);
  if (r === 'expl') return true;
  if (verb < 0 || verb < i || (r !== 'nsubj' && r !== 'nsubjpass')) return false;
  const clause = clauseUnder(tree, verb);
  if (r === 'nsubjpass') return kid(tree, verb, 'ccomp', 'csubj') > verb;
  return DUMMY.has(lemma(tree, verb)) && clause > verb;
}

/** The clause that an "it" before the verb stands for, on the verb or on what it says: "it is [hard to] tell". */
function clauseUnder(tree: Tree, verb: number): number {
  const own = kid(tree, verb, 'ccomp', 'xcomp', 'csubj', 'advcl');
  if (own >= 0) return own;
  const said = kid(tree, verb, 'acomp', 'attr', 'oprd');
  return said < 0 ? -1 : kid(tree, said, 'ccomp', 'xcomp', 'advcl');
}

/** "according to [police]": the one who tells of the event. */
function isCitedSource(tree: Tree, i: number): boolean {
  let at = i;
  for (let k = 0; k < 4 && rel(tree, at) === 'conj'; k++) at = head(tree, at);
  const to = head(tree, at);
  if (to <= 0 || rel(tree, at) !== 'pobj' || lemma(tree, to) !== 'to') return false;
  const above = head(tree, to);
  return /^according$/i.test(word(tree, to - 1)) || (above >= 0 && /^according$/i.test(word(tree, above)));
}
