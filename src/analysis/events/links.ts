/**
 * Who stands where around a trigger: noun phrases with their deep relation, whatever the surface form.
 * Passives, shared and controlled subjects, relative and reduced clauses and light verbs are undone here.
 */
import type { Antecedent } from './antecedents';
import { frameClasses, isLightVerb } from './lexicon/lookup';
import { conjuncts, head, isName, isNoun, isVerb, kid, kidsOf, lemma, rel, type Tree, tag, word } from './tree';

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

const RELATIVE = /^(?:who|whom|which|that|whose|what)$/i;
const STEPS = 8;

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

/** What an act that is asked for, promised or threatened is done to: "threatened to shell [towns]", prefix `x.`. */
function complementLinks(tree: Tree, i: number, out: Link[], level: number): void {
  for (const k of kidsOf(tree, i)) {
    const r = rel(tree, k);
    const clause =
      r === 'xcomp' || r === 'ccomp' || (r === 'acl' && (tag(tree, k) === 'VB' || kid(tree, k, 'mark') >= 0));
    if (clause && isVerb(tree, k)) {
      ownLinks(tree, k, 'x.', out);
      if (level < 2) complementLinks(tree, k, out, level + 1);
    } else if ((r === 'dobj' || r === 'acomp') && level < 2) complementLinks(tree, k, out, level + 1);
    else if (r === 'prep' && level < 2) {
      const gerund = kid(tree, k, 'pcomp');
      if (gerund < 0 || !isVerb(tree, gerund)) continue;
      ownLinks(tree, gerund, 'x.', out);
      complementLinks(tree, gerund, out, level + 1);
    }
  }
}

/** Phrases inside the phrases found: "aid [to Romania]", "[its] troops", "[Croat] positions". */
function nestedLinks(tree: Tree, found: Link[]): void {
  const outer = found.filter((l) => NESTING.test(l.relation));
  for (const link of outer) {
    for (const each of conjuncts(tree, link.head)) nested(tree, each, `${link.relation}>`, found, 0);
  }
}

const NESTING = /^(?:l\.|vo\.|c|r\.|x\.)?(?:o|s|attr|p:\w+)$/;

function nested(tree: Tree, i: number, prefix: string, out: Link[], level: number): void {
  for (const k of kidsOf(tree, i)) {
    const r = rel(tree, k);
    if (r === 'poss') out.push({ head: k, relation: `${prefix}poss`, far: true });
    else if ((r === 'amod' || r === 'compound' || r === 'nmod') && actorLike(tree, k))
      out.push({ head: k, relation: `${prefix}${r === 'compound' ? 'cmp' : 'adj'}`, far: true });
    else if (r === 'prep') {
      const inner = kid(tree, k, 'pobj');
      if (inner < 0) continue;
      out.push({ head: inner, relation: `${prefix}${lemma(tree, k)}`, far: true });
      if (level === 0) nested(tree, inner, `${prefix}>`, out, 1);
    }
  }
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

function add(tree: Tree, out: Link[], i: number, relation: string, far: boolean): void {
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

const isPassive = (tree: Tree, v: number): boolean =>
  kid(tree, v, 'nsubjpass', 'auxpass', 'agent') >= 0 || (rel(tree, v) === 'acl' && tag(tree, v) === 'VBN');

function verbLinks(tree: Tree, v: number, prefix: string, out: Link[]): void {
  const passive = isPassive(tree, v);
  ownLinks(tree, v, prefix, out);
  if (kid(tree, v, 'nsubj', 'nsubjpass', 'csubj', 'expl') < 0) {
    const subject = sharedSubject(tree, v, STEPS);
    for (const s of subject) add(tree, out, s, prefix + (passive ? 'o' : 's'), true);
  }
  if (rel(tree, v) === 'relcl' && !passive && kid(tree, v, 'dobj') < 0 && objectGap(tree, v)) {
    out.push({ head: head(tree, v), relation: `${prefix}o`, far: false });
  }
  if (rel(tree, v) === 'conj' && kid(tree, v, 'dobj') < 0) sharedObject(tree, v, prefix, out);
}

/** Links written in the verb's own clause. */
function ownLinks(tree: Tree, v: number, prefix: string, out: Link[]): void {
  for (const k of kidsOf(tree, v)) {
    const r = rel(tree, k);
    if (r === 'nsubj') add(tree, out, k, `${prefix}s`, false);
    else if (r === 'nsubjpass') add(tree, out, k, `${prefix}o`, false);
    else if (r === 'dobj') add(tree, out, k, `${prefix}o`, false);
    else if (r === 'dative')
      add(
        tree,
        out,
        isNoun(tree, k) || tag(tree, k).startsWith('PRP') ? k : kid(tree, k, 'pobj'),
        `${prefix}io`,
        false,
      );
    else if (r === 'agent') add(tree, out, kid(tree, k, 'pobj'), `${prefix}s`, false);
    else if (r === 'prep') prepositionLinks(tree, k, prefix, out, 0);
    else if (r === 'attr' || r === 'oprd') add(tree, out, k, `${prefix}attr`, false);
    else if ((r === 'ccomp' || r === 'xcomp') && isVerb(tree, k)) complementSubject(tree, k, prefix, out);
  }
}

/** "urged Iran to stop": a parser may hang "Iran" on the inner verb. */
function complementSubject(tree: Tree, k: number, prefix: string, out: Link[]): void {
  const subject = kid(tree, k, 'nsubj', 'nsubjpass');
  if (subject >= 0) add(tree, out, subject, `${prefix}c`, false);
}

function prepositionLinks(tree: Tree, prep: number, prefix: string, out: Link[], level: number): void {
  const name = lemma(tree, prep);
  for (const k of kidsOf(tree, prep)) {
    const r = rel(tree, k);
    if (r === 'pobj') {
      add(tree, out, k, `${prefix}p:${name}`, false);
      if (level === 0 && PARTITIVE.has(lemma(tree, k))) {
        for (const inner of kidsOf(tree, k))
          if (rel(tree, inner) === 'prep') prepositionLinks(tree, inner, `${prefix}`, out, 1);
      }
    } else if (r === 'prep' && level < 2) prepositionLinks(tree, k, prefix, out, level + 1);
  }
}

const PARTITIVE: ReadonlySet<string> = new Set(['behalf', 'favor', 'front', 'hand', 'side', 'name', 'part']);

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
  if (object >= 0) add(tree, out, object, `${prefix}o`, true);
}

/** Subjects that a verb without its own takes from elsewhere: conjunct, controller, noun it modifies, main clause. */
function sharedSubject(tree: Tree, v: number, steps: number): number[] {
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
    add(tree, links, own, 's', false);
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

function nounLinks(tree: Tree, n: number, out: Link[]): void {
  for (const k of kidsOf(tree, n)) {
    const r = rel(tree, k);
    if (r === 'poss') add(tree, out, k, 'poss', false);
    else if ((r === 'amod' || r === 'compound' || r === 'nmod') && actorLike(tree, k))
      add(tree, out, k, r === 'compound' ? 'cmp' : 'adj', false);
    else if (r === 'prep') prepositionLinks(tree, k, '', out, 0);
    else if (r === 'acl' || r === 'relcl') ownClause(tree, k, out);
    else if (r === 'agent') add(tree, out, kid(tree, k, 'pobj'), 'p:by', false);
  }
  governorLinks(tree, n, out);
}

/** Adjectives and name parts that can act: "Israeli strike", "U.N. inquiry", "rebel attack". */
function actorLike(tree: Tree, k: number): boolean {
  return /^\p{Lu}/u.test(word(tree, k)) || (rel(tree, k) === 'compound' && isNoun(tree, k));
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
      if (poss >= 0) add(tree, out, poss, `n${through}.poss`, false);
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
    if (rel(tree, k) === 'nsubj') add(tree, out, k, 's', false);
  }
  const up = head(tree, a);
  if (up >= 0 && isVerb(tree, up)) for (const s of subjectsOf(tree, up)) add(tree, out, s, 's', true);
  else if (rel(tree, a) === 'amod' && up >= 0 && !isName(tree, a)) add(tree, out, up, 'mod', false);
}
