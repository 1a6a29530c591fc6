/**
 * Who stands where around a trigger: noun phrases with their deep relation, whatever the surface form.
 * Passives, shared and controlled subjects, relative and reduced clauses and light verbs are undone here.
 */

import { actOf, isLightVerb, verbClasses } from './actWords';
import type { Antecedent } from './antecedents';
import { complementLinks, nestedLinks, ownLinks, prepositionLinks } from './clauseLinks';
import { sharedSubject, subjectsOf } from './control';
import { actorLike, addLink, type Link, RELATIVE, STEPS } from './link';
import { conjuncts, head, isName, isNoun, isVerb, kid, kidsOf, lemma, rel, type Tree, tag, word } from './tree';

export type { Link } from './link';

/** Links of a trigger, nearest relation first, each noun phrase once. */
export function linksOf(tree: Tree, trigger: number, antecedent: Antecedent): readonly Link[] {
  const found: Link[] = [];
  if (isVerb(tree, trigger)) verbLinks(tree, trigger, '', found);
  else if (isNoun(tree, trigger)) nounLinks(tree, trigger, found);
  else adjectiveLinks(tree, trigger, found);
  complementLinks(tree, trigger, found, 0);
  nestedLinks(tree, found);
  return unique(tree, found, antecedent);
}

function unique(tree: Tree, links: readonly Link[], antecedent: Antecedent): Link[] {
  const seen = new Set<number>();
  const out: Link[] = [];
  for (const link of links) {
    for (const each of conjuncts(tree, link.head)) {
      const meant = antecedent(each);
      if (seen.has(meant) || isVerb(tree, each)) continue;
      seen.add(meant);
      out.push({ ...link, head: meant });
    }
  }
  return out;
}

export const isPassive = (tree: Tree, v: number): boolean =>
  ownPassive(tree, v) || (rel(tree, v) === 'acl' && tag(tree, v) === 'VBN') || sharedPassive(tree, v);

const ownPassive = (tree: Tree, v: number): boolean => kid(tree, v, 'nsubjpass', 'auxpass', 'agent') >= 0;

/** "was questioned and then [arrested]": a participle in a row takes the voice of the first. */
function sharedPassive(tree: Tree, v: number): boolean {
  let at = v;
  for (let k = 0; k < STEPS && rel(tree, at) === 'conj'; k++) {
    if (!/^VB[ND]$/.test(tag(tree, at)) || kid(tree, at, 'nsubj', 'aux', 'dobj') >= 0) return false;
    at = head(tree, at);
    if (at < 0 || !isVerb(tree, at)) return false;
    if (kid(tree, at, 'auxpass') >= 0) return tag(tree, v) === 'VBN' || SUFFERED.has(firstAct(tree, v));
  }
  return false;
}

/** Deeds that a verb without an object can only suffer, where a tagger takes its participle for a past tense. */
const SUFFERED: ReadonlySet<string> = new Set(['COERCE', 'ASSAULT', 'SANCTION']);

const firstAct = (tree: Tree, v: number): string => actOf(verbClasses(lemma(tree, v))[0] ?? 'OTHER');

function verbLinks(tree: Tree, v: number, prefix: string, out: Link[]): void {
  const passive = isPassive(tree, v);
  ownLinks(tree, v, prefix, out);
  if (kid(tree, v, 'nsubj', 'nsubjpass', 'csubj', 'expl') < 0) {
    const subject = sharedSubject(tree, v, STEPS);
    for (const s of subject) addLink(tree, out, s, prefix + (passive ? 'o' : 's'), true);
  }
  if (rel(tree, v) === 'relcl' && !passive && kid(tree, v, 'dobj') < 0 && objectGap(tree, v)) {
    out.push({ head: head(tree, v), relation: `${prefix}o`, far: false });
  }
  if (rel(tree, v) === 'conj' && kid(tree, v, 'dobj') < 0) sharedObject(tree, v, prefix, out);
}

function objectGap(tree: Tree, v: number): boolean {
  const subject = kid(tree, v, 'nsubj');
  if (subject < 0 || (RELATIVE.test(word(tree, subject)) && !/^(?:what)$/i.test(word(tree, subject)))) return false;
  for (const k of kidsOf(tree, v)) if (/^(?:where|when|why|how)$/i.test(word(tree, k))) return false;
  return true;
}

/** "arrested and beat two men": the first verb shares the object of the second only when it stands before. */
function sharedObject(tree: Tree, v: number, prefix: string, out: Link[]): void {
  const first = head(tree, v);
  if (first < 0 || !isVerb(tree, first) || !isPassive(tree, first) || kid(tree, v, 'nsubj') >= 0) return;
  if (tag(tree, v) !== 'VBN') return;
  const object = kid(tree, first, 'nsubjpass');
  if (object >= 0) addLink(tree, out, object, `${prefix}o`, true);
}

function nounLinks(tree: Tree, n: number, out: Link[]): void {
  for (const k of kidsOf(tree, n)) {
    const r = rel(tree, k);
    if (r === 'poss') addLink(tree, out, k, 'poss', false);
    else if ((r === 'amod' || r === 'compound' || r === 'nmod') && actorLike(tree, k))
      addLink(tree, out, k, r === 'compound' ? 'cmp' : 'adj', false);
    else if (r === 'prep') prepositionLinks(tree, k, '', out, 0);
    else if (r === 'acl' || r === 'relcl') ownClause(tree, k, out);
    else if (r === 'agent') addLink(tree, out, kid(tree, k, 'pobj'), 'p:by', false);
  }
  governorLinks(tree, n, out);
}

/** "the attack that killed ten", "talks held by": links of the clause that hangs on the noun. */
function ownClause(tree: Tree, v: number, out: Link[]): void {
  if (!isVerb(tree, v)) return;
  const inner: Link[] = [];
  ownLinks(tree, v, 'r.', inner);
  for (const link of inner) if (link.head !== head(tree, v)) out.push(link);
}

/** Links of the verb that a noun event hangs on. */
function governorLinks(tree: Tree, n: number, out: Link[]): void {
  let at = n;
  let way = rel(tree, at);
  for (let k = 0; k < STEPS && (way === 'conj' || way === 'compound'); k++) {
    at = head(tree, at);
    if (at < 0) return;
    way = rel(tree, at);
  }
  const up = head(tree, at);
  if (up < 0) return;
  if (way === 'pobj') {
    const through = lemma(tree, up);
    const top = head(tree, up);
    if (top < 0) return;
    if (isVerb(tree, top)) verbLinks(tree, top, `v${through}.`, out);
    else if (isNoun(tree, top)) {
      out.push({ head: top, relation: `of:${through}`, far: false });
      const poss = kid(tree, top, 'poss');
      if (poss >= 0) addLink(tree, out, poss, `n${through}.poss`, false);
    }
    return;
  }
  if (!isVerb(tree, up)) return;
  const light = (way === 'dobj' || way === 'nsubjpass') && isLightVerb(lemma(tree, up));
  verbLinks(tree, up, light ? 'l.' : way === 'dobj' ? 'vo.' : `v${way}.`, out);
}

function adjectiveLinks(tree: Tree, a: number, out: Link[]): void {
  for (const k of kidsOf(tree, a)) {
    if (rel(tree, k) === 'prep') prepositionLinks(tree, k, '', out, 0);
    if (rel(tree, k) === 'nsubj') addLink(tree, out, k, 's', false);
  }
  const up = head(tree, a);
  if (up >= 0 && isVerb(tree, up)) for (const s of subjectsOf(tree, up)) addLink(tree, out, s, 's', true);
  else if (rel(tree, a) === 'amod' && up >= 0 && !isName(tree, a)) addLink(tree, out, up, 'mod', false);
}
