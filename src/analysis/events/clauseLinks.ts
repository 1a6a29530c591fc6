/** Links that stand in one clause or phrase: arguments of a verb, of its complements, and phrases inside phrases. */
import { actorLike, addLink, type Link } from './link';
import { conjuncts, isNoun, isVerb, kid, kidsOf, lemma, rel, type Tree, tag } from './tree';

/** Links written in the verb's own clause. */
export function ownLinks(tree: Tree, v: number, prefix: string, out: Link[]): void {
  for (const k of kidsOf(tree, v)) {
    const r = rel(tree, k);
    if (r === 'nsubj') addLink(tree, out, k, `${prefix}s`, false);
    else if (r === 'nsubjpass') addLink(tree, out, k, `${prefix}o`, false);
    else if (r === 'dobj') addLink(tree, out, k, `${prefix}o`, false);
    else if (r === 'dative')
      addLink(
        tree,
        out,
        isNoun(tree, k) || tag(tree, k).startsWith('PRP') ? k : kid(tree, k, 'pobj'),
        `${prefix}io`,
        false,
      );
    else if (r === 'agent') addLink(tree, out, kid(tree, k, 'pobj'), `${prefix}s`, false);
    else if (r === 'prep') prepositionLinks(tree, k, prefix, out, 0);
    else if (r === 'attr' || r === 'oprd') addLink(tree, out, k, `${prefix}attr`, false);
    else if ((r === 'ccomp' || r === 'xcomp') && isVerb(tree, k)) complementSubject(tree, k, prefix, out);
  }
}

/** "urged Iran to stop": a parser may hang "Iran" on the inner verb. */
function complementSubject(tree: Tree, k: number, prefix: string, out: Link[]): void {
  const subject = kid(tree, k, 'nsubj', 'nsubjpass');
  if (subject >= 0) addLink(tree, out, subject, `${prefix}c`, false);
}

export function prepositionLinks(tree: Tree, prep: number, prefix: string, out: Link[], level: number): void {
  const name = lemma(tree, prep);
  for (const k of kidsOf(tree, prep)) {
    const r = rel(tree, k);
    if (r === 'pobj') {
      addLink(tree, out, k, `${prefix}p:${name}`, false);
      if (level === 0 && PARTITIVE.has(lemma(tree, k))) {
        for (const inner of kidsOf(tree, k))
          if (rel(tree, inner) === 'prep') prepositionLinks(tree, inner, `${prefix}`, out, 1);
      }
    } else if (r === 'prep' && level < 2) prepositionLinks(tree, k, prefix, out, level + 1);
  }
}

const PARTITIVE: ReadonlySet<string> = new Set(['behalf', 'favor', 'front', 'hand', 'side', 'name', 'part']);

/** What an act that is asked for, promised or threatened is done to: "threatened to shell [towns]", prefix `x.`. */
export function complementLinks(tree: Tree, i: number, out: Link[], level: number): void {
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
export function nestedLinks(tree: Tree, found: Link[]): void {
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
