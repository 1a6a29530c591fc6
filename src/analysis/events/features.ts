/** Features of a candidate for the event model: the word, its lists and frames, its arguments, its neighbours. */
import { Features, hashFeature } from '../learn/hash';
import { actOf, objectClasses } from './actWords';
import type { Candidate } from './candidates';
import { contentHead } from './mentions';
import { head, kid, kidsOf, lemma, rel, tag, verbLemma, word } from './tree';
import type { SentenceView } from './view';

/** A noun by itself, as `eventFeatures` says it. */
export const nounFeature = (word: string): number => hashFeature('wk', word, 'noun');

export function eventFeatures(view: SentenceView, c: Candidate): readonly number[] {
  const out = new Features();
  out.add('bias').add('k', c.kind);
  wordFeatures(view, c, out);
  listFeatures(view, c, out);
  frameFeatures(view, c, out);
  argumentFeatures(view, c, out);
  neighbourFeatures(view, c, out);
  windowFeatures(view, c, out);
  clusterFeatures(view, c, out);
  return out.take();
}

/** The features of a word with those that only count in a text that stands alone. */
export function deedFeatures(view: SentenceView, c: Candidate): readonly number[] {
  const features = eventFeatures(view, c);
  return view.alone ? [...features, ...aloneFeatures(view, c)] : features;
}

function wordFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const { tree } = view;
  const t = tag(tree, c.token);
  const r = rel(tree, c.token);
  out.add('wk', c.word, c.kind).add('t', t).add('r', r).add('tr', t, r).add('suf', c.word.slice(-4), c.kind);
}

function listFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const rule = view.ruleOf(c.token);
  const sense = c.sense ?? 'none';
  out.add('sk', sense, c.kind).add('sr', sense, rel(view.tree, c.token)).add('codek', c.composed.code, c.kind);
  for (const cls of c.classes) out.add('cls', cls);
  if (c.classes.length === 0) out.add('nocls/', c.kind);
  if (rule !== undefined) {
    out
      .add('rs', rule.strength.toFixed(1))
      .add('rsk', rule.strength.toFixed(1), c.composed.code)
      .add('part', rule.partOf >= 0, c.kind);
    if (rule.reciprocal) out.add('rrec');
    out.add('args', Math.min(2, rule.source.length), Math.min(2, rule.recipient.length), c.kind);
  }
}

function frameFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const steps = c.frame.steps;
  const act = c.sense === null ? 'none' : actOf(c.sense);
  const names = steps.map((s) => s.name);
  out.add('f', names.slice(0, 3).join('>')).add('fa', names.slice(0, 2).join('>'), act);
  for (const s of steps) {
    out.add('st', s.name).add('sta', s.name, act).add('stw', s.name, s.way).add('stl', lemma(view.tree, s.token), act);
  }
  out.add('m', c.composed.modality).add('ten', c.frame.tense).add('p', c.composed.polarity);
}

function argumentFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const { tree } = view;
  const seen = new Set<string>();
  for (const link of c.links) {
    const l = lemma(tree, contentHead(tree, link.head));
    const kind = view.phraseAt.get(link.head)?.kind ?? 'none';
    const r = link.relation;
    out.add('a', r, kind).add('al', r, l).add('wr', c.word, r);
    if (link.far) out.add('far', r);
    for (const cls of objectClasses(l)) out.add('ao', r, cls).add('aow', c.word, r, cls);
    seen.add(r);
  }
  out
    .add('shape', c.kind, seen.has('s') ? 's' : '', seen.has('o') ? 'o' : '')
    .add('shapes', c.sense, seen.has('s') ? 's' : '', seen.has('o') ? 'o' : '');
  for (const o of c.objects) out.add('oc', o).add('ocw', o, c.word);
  const object = kid(tree, c.token, 'dobj', 'attr', 'acomp', 'oprd');
  if (object >= 0) out.add('wo', c.word, lemma(tree, object));
  for (const k of kidsOf(tree, c.token)) {
    const r = rel(tree, k);
    if (r === 'prep' || r === 'prt') out.add('wp', c.word, lemma(tree, k));
    if (r === 'amod' || r === 'compound' || r === 'det' || r === 'advmod' || r === 'nummod')
      out.add('md', r, lemma(tree, k)).add('mdw', c.word, lemma(tree, k));
  }
}

function neighbourFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const { tree } = view;
  const up = head(tree, c.token);
  const r = rel(tree, c.token);
  const own = c.sense ?? 'none';
  if (up >= 0) {
    const upLemma = verbLemma(tree, up);
    const upper = view.candidateAt.get(up);
    out
      .add('u', upLemma, r)
      .add('us', upper?.sense ?? 'none', r, own)
      .add('uw', upLemma, c.word);
    if (r === 'pobj') {
      const top = head(tree, up);
      if (top >= 0)
        out
          .add('uu', lemma(tree, top), lemma(tree, up))
          .add('uus', view.candidateAt.get(top)?.sense ?? 'none', lemma(tree, up), own);
    }
  } else out.add('root').add('root', own);
  for (const k of kidsOf(tree, c.token))
    if (rel(tree, k) === 'mark' || (rel(tree, k) === 'advmod' && tag(tree, k) === 'WRB'))
      out.add('mk', lemma(tree, k)).add('mks', lemma(tree, k), own);
  belowFeatures(view, c, out);
  let same = 0;
  for (const other of view.candidates) {
    if (other === c || other.sense === null) continue;
    if (other.sense === c.sense) same++;
    const a = actOf(other.sense);
    if (a !== 'OTHER' || !other.sense.endsWith('other')) out.add('n', other.sense).add('nk', other.sense, own);
  }
  out
    .add('same', Math.min(2, same))
    .add('depth', Math.min(4, tree.depth[c.token] ?? 0))
    .add('first', view.candidates[0] === c);
}

/** What the word and those around it are like: unseen words stand beside seen ones in their clusters. */
function clusterFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const { tree, clusters } = view;
  const own = clusters[c.token] ?? 0;
  const middle = own >>> 16;
  out
    .add('cf', own & 0xffff, c.kind)
    .add('cm', middle, c.kind)
    .add('cr', middle, rel(tree, c.token));
  const object = kid(tree, c.token, 'dobj', 'attr', 'acomp', 'oprd', 'nsubjpass');
  for (const link of c.links) out.add('cl', link.relation, (clusters[link.head] ?? 0) >>> 16);
  if (object < 0) return;
  const done = clusters[object] ?? 0;
  out
    .add('cof', done & 0xffff)
    .add('cwo', c.word, done >>> 16)
    .add('cmo', middle, done >>> 16);
}

/** The same once more for short texts, which code deeds by other habits than stories (Daumé 2007). */
function aloneFeatures(view: SentenceView, c: Candidate): readonly number[] {
  const { tree } = view;
  const r = rel(tree, c.token);
  const names = c.frame.steps.map((s) => s.name);
  const sense = c.sense ?? 'none';
  const object = kid(tree, c.token, 'dobj', 'attr', 'acomp', 'oprd');
  const out = new Features();
  out
    .add('1')
    .add('1w', c.word, c.kind)
    .add('1s', sense)
    .add('1sr', sense, r)
    .add('1kr', c.kind, r)
    .add('1code', c.composed.code, c.kind)
    .add('1f', names.slice(0, 2).join('>'), c.composed.act)
    .add('1rs', (view.ruleOf(c.token)?.strength ?? 0).toFixed(1))
    .add('1depth', Math.min(4, tree.depth[c.token] ?? 0), c.kind);
  for (const o of c.objects) out.add('1oc', o, sense);
  if (object >= 0) out.add('1wo', c.word, lemma(tree, object));
  return out.take();
}

/** What the candidate governs: "said [that troops attacked]" is seldom an event of its own. */
function belowFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const { tree } = view;
  let clause = false;
  for (const k of kidsOf(tree, c.token)) {
    const r = rel(tree, k);
    const inner = r === 'prep' ? kid(tree, k, 'pobj', 'pcomp') : k;
    const below = inner < 0 ? undefined : view.candidateAt.get(inner);
    if (r === 'ccomp' || r === 'xcomp') clause = true;
    if (below === undefined) {
      if (r === 'ccomp' || r === 'xcomp') out.add('b0', r, lemma(tree, inner), c.sense);
      continue;
    }
    const strength = view.ruleOf(inner)?.strength ?? 0;
    out
      .add('b', r, below.sense ?? 'none')
      .add('bw', c.word, r, below.composed.code)
      .add('bs', c.sense, r, below.sense ?? 'none')
      .add('bst', r, strength.toFixed(1), c.sense);
    for (const step of below.frame.steps.slice(0, 2)) if (step.token !== c.token) out.add('bf', c.sense, step.name);
  }
  if (!clause) out.add('noclause/', c.sense);
}

/** The words around, in text order: what a parser misreads ("fired off a letter") still stands beside the word. */
function windowFeatures(view: SentenceView, c: Candidate, out: Features): void {
  const { tree } = view;
  const at = (i: number): string => (i < 0 || i >= tree.size ? '-' : lemma(tree, i));
  const i = c.token;
  out
    .add('w-1', at(i - 1))
    .add('w+1', at(i + 1))
    .add('w-2', at(i - 2))
    .add('w+2', at(i + 2))
    .add('t-1', tag(tree, i - 1), c.kind)
    .add('t+1', tag(tree, i + 1), c.kind)
    .add('ww-1', at(i - 1), c.word)
    .add('ww+1', at(i + 1), c.word)
    .add('form', word(tree, i).toLowerCase())
    .add('pre', c.word.slice(0, 4), c.kind)
    .add('suf3', c.word.slice(-3), c.kind);
}
