/** Gold events laid over candidates and noun phrases: what the models learn from. */
import { argumentFeatures } from '../../analysis/events/argumentFeatures';
import type { Candidate } from '../../analysis/events/candidates';
import { eventFeatures } from '../../analysis/events/features';
import { actOf } from '../../analysis/events/lexicon/lookup';
import { head, phraseText, type Tree } from '../../analysis/events/tree';
import type { SentenceView } from '../../analysis/events/view';
import type { Example } from './fit';
import { type GoldEvent, type GoldText, occurrences } from './goldEvents';

export interface Aligned {
  readonly view: SentenceView;
  readonly text: string;
  readonly golds: readonly {
    readonly event: GoldEvent;
    readonly candidate: Candidate;
    readonly source: readonly number[];
    readonly recipient: readonly number[];
  }[];
  /** Tokens of triggers that are not the chosen word of their event. */
  readonly secondary: ReadonlySet<number>;
}

export type Prefer = (view: SentenceView, candidate: Candidate, label: string) => number;

export const labelOf = (e: GoldEvent): string => (e.event === 'OTHER' ? `OTHER:${e.subtype ?? 'other'}` : e.event);

export function align(gold: GoldText, views: readonly SentenceView[], prefer: Prefer = () => 0): Aligned[] {
  return views.map((view, i) => alignSentence(gold, view, i, views.length, prefer));
}

function alignSentence(gold: GoldText, view: SentenceView, index: number, count: number, prefer: Prefer): Aligned {
  const taken = new Set<number>();
  const secondary = new Set<number>();
  const golds: Aligned['golds'][number][] = [];
  for (const event of gold.events) {
    const tokens = triggerTokens(event, view, gold.text, taken);
    if (tokens.length === 0 && (count > 1 || index > 0)) continue;
    const candidate = pick(event, view, tokens, taken, prefer);
    if (candidate === null) continue;
    taken.add(candidate.token);
    for (const t of tokens) if (t !== candidate.token) secondary.add(t);
    golds.push({
      event,
      candidate,
      source: heads(event.sources, view, gold.text, candidate),
      recipient: heads(event.targets, view, gold.text, candidate),
    });
  }
  for (const g of golds) secondary.delete(g.candidate.token);
  return { view, text: gold.text, golds, secondary };
}

function triggerTokens(event: GoldEvent, view: SentenceView, text: string, taken: ReadonlySet<number>): number[] {
  const out: number[] = [];
  for (const trigger of event.triggers) {
    let all = occurrences(view.tree.sentence, text, trigger);
    if (all.length === 0) all = trigger.split(' ').flatMap((w) => occurrences(view.tree.sentence, text, w).slice(0, 1));
    const free = all.filter((o) => !o.some((t) => taken.has(t)));
    out.push(...(free[0] ?? all[0] ?? []));
  }
  return out;
}

/** The word of the trigger that stands for the event: the one whose own sense is nearest to the gold. */
function pick(
  event: GoldEvent,
  view: SentenceView,
  tokens: readonly number[],
  taken: ReadonlySet<number>,
  prefer: Prefer,
): Candidate | null {
  let best: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  const label = labelOf(event);
  const pool = new Set(tokens);
  if (!tokens.some((t) => view.candidateAt.has(t))) for (const t of tokens) climb(view, t, pool);
  for (const t of pool) {
    const c = view.candidateAt.get(t);
    if (c === undefined || taken.has(t)) continue;
    const act = c.sense === null ? '' : actOf(c.sense);
    const score =
      (c.composed.code === event.event && c.sense !== null ? 3 : 0) +
      (act === (event.act ?? event.event) ? 2 : 0) +
      (c.sense === label ? 2 : 0) +
      (c.sense !== null ? 0.5 : 0) +
      (c.kind === 'verb' ? 0.4 : 0) -
      0.02 * (view.tree.depth[t] ?? 0) +
      prefer(view, c, label) -
      (tokens.includes(c.composed.over) && view.rules.get(t)?.partOf === c.composed.over ? 6 : 0);
    if (score > top) [top, best] = [score, c];
  }
  return best;
}

function climb(view: SentenceView, token: number, pool: Set<number>): void {
  let at = token;
  for (let k = 0; k < 3 && at >= 0; k++) {
    pool.add(at);
    at = head(view.tree, at);
  }
}

/** Heads of the noun phrases that the gold strings name, the nearest to the trigger where a string stands twice. */
export function heads(
  parts: readonly { readonly text: string }[],
  view: SentenceView,
  text: string,
  candidate: Candidate,
): number[] {
  const out: number[] = [];
  for (const part of parts) {
    let best = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (const tokens of occurrences(view.tree.sentence, text, part.text)) {
      const h = headWithin(view.tree, tokens);
      const near = nearestPhrase(view, tokens, h);
      const score = near < 0 ? Number.NEGATIVE_INFINITY : -Math.abs(near - candidate.token);
      if (score > top) [top, best] = [score, near];
    }
    if (best < 0) best = loose(view, text, part.text);
    if (best >= 0 && !out.includes(best)) out.push(best);
  }
  return out;
}

/** The token of a span whose head lies outside. */
function headWithin(tree: Tree, tokens: readonly number[]): number {
  const set = new Set(tokens);
  for (const t of tokens) if (!set.has(head(tree, t))) return t;
  return tokens[tokens.length - 1] ?? -1;
}

function nearestPhrase(view: SentenceView, tokens: readonly number[], h: number): number {
  if (view.phraseAt.has(h)) return h;
  for (const t of tokens) if (view.phraseAt.has(t)) return t;
  return -1;
}

/** A string that does not stand in the sentence as such ("the ... areas"): the phrase that ends in its last word. */
function loose(view: SentenceView, text: string, phrase: string): number {
  const last = phrase.split(/\s+/).pop() ?? '';
  for (const p of view.phrases) if (last.length > 2 && phraseText(view.tree, p, text).includes(last)) return p.head;
  return -1;
}

export function typeExamples(aligned: readonly Aligned[]): Example[] {
  const out: Example[] = [];
  for (const a of aligned) {
    const labels = new Map(a.golds.map((g) => [g.candidate.token, labelOf(g.event)]));
    for (const c of a.view.candidates) {
      const label = labels.get(c.token) ?? 'NONE';
      out.push({
        features: eventFeatures(a.view, c),
        label,
        weight: a.secondary.has(c.token) && label === 'NONE' ? 0.5 : 1,
      });
    }
  }
  return out;
}

export function roleExamples(aligned: readonly Aligned[]): Example[] {
  const out: Example[] = [];
  for (const a of aligned) {
    for (const g of a.golds) {
      for (const p of a.view.phrases) {
        const label = g.source.includes(p.head) ? 'source' : g.recipient.includes(p.head) ? 'recipient' : 'none';
        out.push({ features: argumentFeatures(a.view, g.candidate, p, g.event.event), label });
      }
    }
  }
  return out;
}

/** Examples of the attributes: deed, modality, core, reciprocity. */
export function attributeExamples(
  aligned: readonly Aligned[],
): Readonly<Record<'act' | 'modality' | 'core' | 'reciprocal', Example[]>> {
  const out = { act: [] as Example[], modality: [] as Example[], core: [] as Example[], reciprocal: [] as Example[] };
  for (const a of aligned) {
    for (const { event, candidate, source } of a.golds) {
      const features = [...eventFeatures(a.view, candidate), `code=!${event.event}`];
      if (event.event !== 'OTHER') out.act.push({ features, label: event.act ?? event.event });
      out.modality.push({ features, label: event.modality ?? 'asserted' });
      out.core.push({ features, label: event.core === false ? 'no' : 'yes' });
      out.reciprocal.push({
        features: [...features, `ns=${Math.min(2, source.length)}`],
        label: event.reciprocal ? 'yes' : 'no',
      });
    }
  }
  return out;
}
