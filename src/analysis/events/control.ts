/** Subjects that a verb shares with another or is given by a controller. */
import { frameClasses } from './actWords';
import { addLink, type Link, STEPS } from './link';
import { head, isNoun, isVerb, kid, lemma, rel, type Tree, tag } from './tree';

/** Subjects that a verb without its own takes from elsewhere: conjunct, controller, noun it modifies, main clause. */
export function sharedSubject(tree: Tree, v: number, steps: number): number[] {
  const up = head(tree, v);
  if (up < 0 || steps <= 0) return [];
  const r = rel(tree, v);
  if (r === 'conj') return isVerb(tree, up) ? subjectsOf(tree, up, steps - 1) : [];
  if (r === 'xcomp' || r === 'ccomp' || r === 'advcl' || r === 'dep') return controller(tree, v, up, steps);
  if (r === 'acl' || r === 'relcl') return nounController(tree, v, up, steps);
  if (r === 'pcomp') return prepositionController(tree, up, steps);
  return [];
}

/** The deep or surface subject of a verb, own or shared. */
export function subjectsOf(tree: Tree, v: number, steps = STEPS): number[] {
  const own = kid(tree, v, 'nsubj', 'nsubjpass');
  if (own >= 0) {
    const links: Link[] = [];
    addLink(tree, links, own, 's', false);
    return links.map((l) => l.head);
  }
  return sharedSubject(tree, v, steps);
}

function controller(tree: Tree, v: number, up: number, steps: number): number[] {
  const r = rel(tree, v);
  if (!isVerb(tree, up)) return isNoun(tree, up) || steps <= 0 ? [] : subjectsOf(tree, up, steps - 1);
  const object = kid(tree, up, 'dobj', 'dative');
  if (r === 'xcomp' && object >= 0 && object < v && !/^(?:promise|threaten|vow)$/.test(lemma(tree, up)))
    return [object];
  if (
    r === 'advcl' &&
    v > up &&
    object >= 0 &&
    kid(tree, v, 'aux') >= 0 &&
    frameClasses(lemma(tree, up)).includes('ask')
  )
    return [object];
  return subjectsOf(tree, up, steps - 1);
}

/** A clause on a noun: "troops killed", "police guarding", "plan to attack". */
function nounController(tree: Tree, v: number, up: number, steps: number): number[] {
  if (rel(tree, v) === 'relcl') return kid(tree, v, 'nsubj') < 0 ? [up] : [];
  const infinitive = tag(tree, v) === 'VB';
  if (!infinitive) return [up];
  const poss = kid(tree, up, 'poss');
  if (poss >= 0) return [poss];
  const frame = frameClasses(lemma(tree, up)).length > 0;
  const governor = head(tree, up);
  if (frame && governor >= 0 && isVerb(tree, governor)) return subjectsOf(tree, governor, steps - 1);
  return frame ? [] : [up];
}

function prepositionController(tree: Tree, prep: number, steps: number): number[] {
  const up = head(tree, prep);
  if (up < 0) return [];
  if (isVerb(tree, up)) {
    const object = kid(tree, up, 'dobj', 'nsubjpass');
    const ofObject = /^(?:of|for|from|into|with)$/.test(lemma(tree, prep)) && object >= 0;
    return ofObject ? [object] : subjectsOf(tree, up, steps - 1);
  }
  if (isNoun(tree, up)) {
    const poss = kid(tree, up, 'poss');
    if (poss >= 0) return [poss];
    const governor = head(tree, up);
    if (governor >= 0 && isVerb(tree, governor)) return subjectsOf(tree, governor, steps - 1);
  }
  return [];
}
