/** Features of a noun phrase as source or recipient of a candidate. */
import type { Candidate } from './candidates';
import { contentHead, type NounPhrase } from './mentions';
import { roleOf } from './roles';
import { head, lemma, rel, type Tree, tag } from './tree';
import type { SentenceView } from './view';

/** Longest way through the tree that is written out, in arcs. */
const LONGEST_PATH = 5;

export function argumentFeatures(view: SentenceView, c: Candidate, phrase: NounPhrase, code: string): string[] {
  const { tree } = view;
  const out: string[] = ['bias', `code=${code}`, `kind=${phrase.kind}`];
  const link = c.links.find((l) => l.head === phrase.head);
  const relation = link?.relation ?? `~${pathBetween(tree, c.token, phrase.head)}`;
  const role = link === undefined ? 'none' : (roleOf(link.relation, c, phrase.kind) ?? 'null');
  const l = lemma(tree, contentHead(tree, phrase.head));
  out.push(
    `r=${relation}`,
    `rk=${relation}/${c.kind}`,
    `rc=${relation}/${code}`,
    `rw=${relation}/${c.word}`,
    `rp=${relation}/${phrase.kind}`,
    `rcp=${relation}/${code}/${phrase.kind}`,
    `ra=${relation}/${c.composed.act}`,
    `rs=${relation}/${c.sense}`,
    `role=${role}`,
    `rolec=${role}/${code}`,
    `rolep=${role}/${phrase.kind}`,
    `l=${l}`,
    `lr=${l}/${role}`,
    `kc=${phrase.kind}/${code}`,
    `pt=${tag(tree, phrase.head)}/${rel(tree, phrase.head)}`,
    `far=${link?.far ?? 'none'}/${role}`,
  );
  if (link !== undefined && relation.includes('>')) {
    const [outer = '', inner = ''] = relation.split(/>+/);
    const host = c.links.find((x) => x.relation === outer);
    const hostKind = host === undefined ? 'none' : (view.phraseAt.get(host.head)?.kind ?? 'none');
    out.push(`in=${inner}/${phrase.kind}`, `inc=${inner}/${code}`, `inh=${outer}/${inner}/${hostKind}/${phrase.kind}`);
    if (host !== undefined) out.push(`inl=${lemma(tree, host.head)}/${inner}`);
  }
  const up = head(tree, phrase.head);
  if (up >= 0 && rel(tree, phrase.head) === 'pobj')
    out.push(`pp=${lemma(tree, up)}/${code}`, `ppk=${lemma(tree, up)}/${phrase.kind}/${role}`);
  frameRelations(view, c, phrase, code, out);
  placeFeatures(view, c, phrase, relation, out);
  return out;
}

/** Where the phrase stands to the words over the act: the one who asks, the one who is asked. */
function frameRelations(view: SentenceView, c: Candidate, phrase: NounPhrase, code: string, out: string[]): void {
  const rule = view.rules.get(c.token);
  if (rule?.source.includes(phrase.head))
    out.push(
      'rule=source',
      `rulec=source/${code}`,
      `rulep=source/${phrase.kind}`,
      `rulek=source/${c.kind}/${c.composed.over >= 0}`,
    );
  else if (rule?.recipient.includes(phrase.head))
    out.push(
      'rule=recipient',
      `rulec=recipient/${code}`,
      `rulep=recipient/${phrase.kind}`,
      `rulek=recipient/${c.kind}/${c.composed.over >= 0}`,
    );
  else
    out.push(
      'rule=none',
      `rulec=none/${code}/${rule !== undefined && rule.source.length > 0}${rule !== undefined && rule.recipient.length > 0}`,
    );
  for (const step of c.frame.steps) {
    const above = view.frameLinks.get(step.token)?.find((x) => x.head === phrase.head);
    if (above === undefined) continue;
    out.push(
      `f=${step.name}/${above.relation}`,
      `fc=${step.name}/${above.relation}/${code}`,
      `fw=${lemma(view.tree, step.token)}/${above.relation}`,
      `fo=${step.token === c.composed.over}/${above.relation}/${code}`,
    );
  }
}

function placeFeatures(view: SentenceView, c: Candidate, phrase: NounPhrase, relation: string, out: string[]): void {
  const distance = Math.abs(phrase.head - c.token);
  const side = phrase.head < c.token ? '<' : '>';
  out.push(`d=${side}${distance > 12 ? 3 : distance > 6 ? 2 : distance > 2 ? 1 : 0}`);
  const sameRelation = c.links.some((l) => l.head !== phrase.head && l.relation === relation);
  if (sameRelation) out.push('twin');
  if (view.firstActor === phrase.head) out.push('firstactor');
  out.push(
    `hasS=${c.links.some((l) => l.relation === 's')}/${relation}`,
    `hasO=${c.links.some((l) => l.relation === 'o')}/${relation}`,
  );
}

/** The way from trigger to phrase through the tree: arcs up, then arcs down, prepositions by word. */
export function pathBetween(tree: Tree, from: number, to: number): string {
  const up: number[] = [];
  for (let at = from, k = 0; at >= 0 && k <= LONGEST_PATH; k++, at = head(tree, at)) up.push(at);
  const down: number[] = [];
  for (let at = to, k = 0; at >= 0 && k <= LONGEST_PATH; k++, at = head(tree, at)) {
    const meet = up.indexOf(at);
    if (meet >= 0) {
      const rise = up.slice(0, meet).map((i) => `^${label(tree, i)}`);
      return [...rise, ...down.reverse().map((i) => `_${label(tree, i)}`)].join('');
    }
    down.push(at);
  }
  return 'apart';
}

function label(tree: Tree, i: number): string {
  return rel(tree, i) === 'prep' ? `prep:${lemma(tree, i)}` : rel(tree, i);
}
