/** Features of a candidate for the event model: the word, its lists and frames, its arguments, its neighbours. */
import type { Candidate } from './candidates';
import { actOf, objectClasses } from './lexicon/lookup';
import { contentHead } from './mentions';
import { head, kid, kidsOf, lemma, rel, tag, verbLemma, word } from './tree';
import type { SentenceView } from './view';

/** The feature of a noun by itself. */
export const nounFeature = (word: string): string => `wk=${word}/noun`;

export function eventFeatures(view: SentenceView, c: Candidate): string[] {
  const out: string[] = ['bias', `k=${c.kind}`];
  wordFeatures(view, c, out);
  listFeatures(view, c, out);
  frameFeatures(view, c, out);
  argumentFeatures(view, c, out);
  neighbourFeatures(view, c, out);
  windowFeatures(view, c, out);
  return out;
}

function wordFeatures(view: SentenceView, c: Candidate, out: string[]): void {
  const { tree } = view;
  const t = tag(tree, c.token);
  const r = rel(tree, c.token);
  out.push(
    `w=${c.word}`,
    c.kind === 'noun' ? nounFeature(c.word) : `wk=${c.word}/${c.kind}`,
    `t=${t}`,
    `r=${r}`,
    `kr=${c.kind}/${r}`,
    `tr=${t}/${r}`,
    `suf=${c.word.slice(-4)}/${c.kind}`,
  );
}

function listFeatures(view: SentenceView, c: Candidate, out: string[]): void {
  const rule = view.rules.get(c.token);
  const sense = c.sense ?? 'none';
  out.push(
    `s=${sense}`,
    `sk=${sense}/${c.kind}`,
    `sr=${sense}/${rel(view.tree, c.token)}`,
    `code=${c.composed.code}`,
    `codek=${c.composed.code}/${c.kind}`,
  );
  for (const cls of c.classes) out.push(`cls=${cls}`);
  if (c.classes.length === 0) out.push(`nocls/${c.kind}`);
  if (rule !== undefined) {
    out.push(
      `rs=${rule.strength.toFixed(1)}`,
      `rsk=${rule.strength.toFixed(1)}/${c.composed.code}`,
      `part=${rule.partOf >= 0}/${c.kind}`,
    );
    if (rule.reciprocal) out.push('rrec');
    out.push(`args=${Math.min(2, rule.source.length)}${Math.min(2, rule.recipient.length)}/${c.kind}`);
  }
}

function frameFeatures(view: SentenceView, c: Candidate, out: string[]): void {
  const steps = c.frame.steps;
  const act = c.sense === null ? 'none' : actOf(c.sense);
  const names = steps.map((s) => s.name);
  out.push(
    `f=${names.slice(0, 3).join('>')}`,
    `fa=${names.slice(0, 2).join('>')}/${act}`,
    `fn=${Math.min(4, steps.length)}`,
  );
  for (const s of steps) {
    out.push(
      `st=${s.name}`,
      `sta=${s.name}/${act}`,
      `stw=${s.name}/${s.way}`,
      `stl=${lemma(view.tree, s.token)}/${act}`,
    );
  }
  out.push(`m=${c.composed.modality}`, `ten=${c.frame.tense}`, `p=${c.composed.polarity}`);
}

function argumentFeatures(view: SentenceView, c: Candidate, out: string[]): void {
  const { tree } = view;
  const seen = new Set<string>();
  for (const link of c.links) {
    const l = lemma(tree, contentHead(tree, link.head));
    const kind = view.phraseAt.get(link.head)?.kind ?? 'none';
    const r = link.relation;
    out.push(`a=${r}/${kind}`, `al=${r}/${l}`, `wr=${c.word}/${r}`);
    if (link.far) out.push(`far=${r}`);
    for (const cls of objectClasses(l)) out.push(`ao=${r}/${cls}`, `aow=${c.word}/${r}/${cls}`);
    seen.add(r);
  }
  out.push(
    `shape=${c.kind}${seen.has('s') ? 's' : ''}${seen.has('o') ? 'o' : ''}`,
    `shapes=${c.sense}${seen.has('s') ? 's' : ''}${seen.has('o') ? 'o' : ''}`,
  );
  for (const o of c.objects) out.push(`oc=${o}`, `ocw=${o}/${c.word}`);
  const object = kid(tree, c.token, 'dobj', 'attr', 'acomp', 'oprd');
  if (object >= 0) out.push(`wo=${c.word}/${lemma(tree, object)}`);
  for (const k of kidsOf(tree, c.token)) {
    const r = rel(tree, k);
    if (r === 'prep' || r === 'prt') out.push(`wp=${c.word}/${lemma(tree, k)}`);
    if (r === 'amod' || r === 'compound' || r === 'det' || r === 'advmod' || r === 'nummod')
      out.push(`md=${r}/${lemma(tree, k)}`, `mdw=${c.word}/${lemma(tree, k)}`);
  }
}

function neighbourFeatures(view: SentenceView, c: Candidate, out: string[]): void {
  const { tree } = view;
  const up = head(tree, c.token);
  const r = rel(tree, c.token);
  const own = c.sense ?? 'none';
  if (up >= 0) {
    const upLemma = verbLemma(tree, up);
    const upper = view.candidateAt.get(up);
    out.push(`u=${upLemma}/${r}`, `us=${upper?.sense ?? 'none'}/${r}/${own}`, `uw=${upLemma}/${c.word}`);
    if (r === 'pobj') {
      const top = head(tree, up);
      if (top >= 0)
        out.push(
          `uu=${lemma(tree, top)}/${lemma(tree, up)}`,
          `uus=${view.candidateAt.get(top)?.sense ?? 'none'}/${lemma(tree, up)}/${own}`,
        );
    }
  } else out.push('root', `root=${own}`);
  for (const k of kidsOf(tree, c.token))
    if (rel(tree, k) === 'mark' || (rel(tree, k) === 'advmod' && tag(tree, k) === 'WRB'))
      out.push(`mk=${lemma(tree, k)}`, `mks=${lemma(tree, k)}/${own}`);
  belowFeatures(view, c, out);
  let same = 0;
  for (const other of view.candidates) {
    if (other === c || other.sense === null) continue;
    if (other.sense === c.sense) same++;
    const a = actOf(other.sense);
    if (a !== 'OTHER' || !other.sense.endsWith('other')) out.push(`n=${other.sense}`, `nk=${other.sense}/${own}`);
  }
  out.push(
    `same=${Math.min(2, same)}`,
    `depth=${Math.min(4, tree.depth[c.token] ?? 0)}`,
    `first=${view.candidates[0] === c}`,
  );
}

/** What the candidate governs: "said [that troops attacked]" is seldom an event of its own. */
function belowFeatures(view: SentenceView, c: Candidate, out: string[]): void {
  const { tree } = view;
  let clause = false;
  for (const k of kidsOf(tree, c.token)) {
    const r = rel(tree, k);
    const inner = r === 'prep' ? kid(tree, k, 'pobj', 'pcomp') : k;
    const below = inner < 0 ? undefined : view.candidateAt.get(inner);
    if (r === 'ccomp' || r === 'xcomp') clause = true;
    if (below === undefined) {
      if (r === 'ccomp' || r === 'xcomp') out.push(`b0=${r}/${lemma(tree, inner)}/${c.sense}`);
      continue;
    }
    const strength = view.rules.get(inner)?.strength ?? 0;
    out.push(
      `b=${r}/${below.sense ?? 'none'}`,
      `bw=${c.word}/${r}/${below.composed.code}`,
      `bs=${c.sense}/${r}/${below.sense ?? 'none'}`,
      `bst=${r}/${strength.toFixed(1)}/${c.sense}`,
    );
    for (const step of below.frame.steps.slice(0, 2))
      if (step.token !== c.token) out.push(`bf=${c.sense}/${step.name}`);
  }
  if (!clause) out.push(`noclause/${c.sense}`);
}

/** The words around, in text order: what a parser misreads ("fired off a letter") still stands beside the word. */
function windowFeatures(view: SentenceView, c: Candidate, out: string[]): void {
  const { tree } = view;
  const at = (i: number): string => (i < 0 || i >= tree.size ? '-' : lemma(tree, i));
  const i = c.token;
  out.push(
    `w-1=${at(i - 1)}`,
    `w+1=${at(i + 1)}`,
    `w-2=${at(i - 2)}`,
    `w+2=${at(i + 2)}`,
    `t-1=${tag(tree, i - 1)}/${c.kind}`,
    `t+1=${tag(tree, i + 1)}/${c.kind}`,
    `ww-1=${at(i - 1)}/${c.word}`,
    `ww+1=${at(i + 1)}/${c.word}`,
    `form=${word(tree, i).toLowerCase()}`,
    `pre=${c.word.slice(0, 4)}/${c.kind}`,
    `suf3=${c.word.slice(-3)}/${c.kind}`,
  );
}
