/** Features of a noun phrase as source or recipient of a candidate. */
import { type Features, hashFeature } from '../learn/hash';
import type { Candidate } from './candidates';
import { contentHead, type NounPhrase } from './mentions';
import { roleOf } from './roles';
import { head, lemma, rel, type Tree, tag } from './tree';
import type { SentenceView } from './view';

/** Longest way through the tree that is written out, in arcs. */
const LONGEST_PATH = 5;

export function argumentFeatures(
  view: SentenceView,
  c: Candidate,
  phrase: NounPhrase,
  code: string,
  out: Features,
): void {
  const { tree } = view;
  out.add('code', code).add('kind', phrase.kind);
  const link = c.links.find((l) => l.head === phrase.head);
  const relation = link?.relation ?? '~';
  const role = link === undefined ? 'none' : (roleOf(link.relation, c, phrase.kind) ?? 'null');
  const l = lemma(tree, contentHead(tree, phrase.head));
  out
    .add('rk', relation, c.kind)
    .add('rc', relation, code)
    .add('rw', relation, c.word)
    .add('rp', relation, phrase.kind)
    .add('ra', relation, c.composed.act)
    .add('rs', relation, c.sense)
    .add('role', role)
    .add('rolec', role, code)
    .add('rolep', role, phrase.kind)
    .add('l', l)
    .add('lr', l, role)
    .add('kc', phrase.kind, code)
    .add('pt', tag(tree, phrase.head), rel(tree, phrase.head))
    .add('far', link?.far ?? 'none', role);
  if (link !== undefined && relation.includes('>')) {
    const [outer = '', inner = ''] = relation.split(/>+/);
    const host = c.links.find((x) => x.relation === outer);
    const hostKind = host === undefined ? 'none' : (view.phraseAt.get(host.head)?.kind ?? 'none');
    out.add('in', inner, phrase.kind).add('inc', inner, code).add('inh', outer, inner, hostKind, phrase.kind);
    if (host !== undefined) out.add('inl', lemma(tree, host.head), inner);
  }
  const up = head(tree, phrase.head);
  if (up >= 0 && rel(tree, phrase.head) === 'pobj')
    out.add('pp', lemma(tree, up), code).add('ppk', lemma(tree, up), phrase.kind, role);
  frameRelations(view, c, phrase, code, out);
  placeFeatures(view, c, phrase, relation, out);
}

/** Where the phrase stands to the words over the act: the one who asks, the one who is asked. */
function frameRelations(view: SentenceView, c: Candidate, phrase: NounPhrase, code: string, out: Features): void {
  const rule = view.ruleOf(c.token);
  if (rule?.source.includes(phrase.head))
    out
      .add('rule=source')
      .add('rulecsource/', code)
      .add('rulepsource/', phrase.kind)
      .add('ruleksource/', c.kind, c.composed.over >= 0);
  else if (rule?.recipient.includes(phrase.head))
    out
      .add('rule=recipient')
      .add('rulecrecipient/', code)
      .add('ruleprecipient/', phrase.kind)
      .add('rulekrecipient/', c.kind, c.composed.over >= 0);
  else
    out
      .add('rule=none')
      .add(
        'rulecnone/',
        code,
        rule !== undefined && rule.source.length > 0,
        rule !== undefined && rule.recipient.length > 0,
      );
  for (const step of c.frame.steps) {
    const above = view.frameLinks.get(step.token)?.find((x) => x.head === phrase.head);
    if (above === undefined) continue;
    out
      .add('f', step.name, above.relation)
      .add('fc', step.name, above.relation, code)
      .add('fw', lemma(view.tree, step.token), above.relation)
      .add('fo', step.token === c.composed.over, above.relation, code);
  }
}

function placeFeatures(view: SentenceView, c: Candidate, phrase: NounPhrase, relation: string, out: Features): void {
  const distance = Math.abs(phrase.head - c.token);
  const side = phrase.head < c.token ? '<' : '>';
  out.add('d', side, distance > 12 ? 3 : distance > 6 ? 2 : distance > 2 ? 1 : 0);
  const sameRelation = c.links.some((l) => l.head !== phrase.head && l.relation === relation);
  if (sameRelation) out.add('twin');
  if (view.firstActor === phrase.head) out.add('firstactor');
  out
    .add(
      'hasS',
      c.links.some((l) => l.relation === 's'),
      relation,
    )
    .add(
      'hasO',
      c.links.some((l) => l.relation === 'o'),
      relation,
    );
}

/** A hash of the way from trigger to phrase through the tree: arcs up, then arcs down, prepositions by word. 0 where it is long. */
export function pathBetween(tree: Tree, from: number, to: number): number {
  let rise = 0;
  for (let at = from, k = 0; at >= 0 && k <= LONGEST_PATH; k++, at = head(tree, at)) {
    let fall = 0;
    for (let below = to, n = 0; below >= 0 && n <= LONGEST_PATH; n++, below = head(tree, below)) {
      if (below === at) return (rise * 31 + fall * 7 + k * 8 + n + 1) | 0;
      fall = hashFeature('down', fall, label(tree, below));
    }
    rise = hashFeature('up', rise, label(tree, at));
  }
  return 0;
}

const label = (tree: Tree, i: number): string => (rel(tree, i) === 'prep' ? lemma(tree, i) : rel(tree, i));
