/** Which candidates are events, of which code, and between whom: rules or trained weights, one sentence at a time. */
import type { Act, Modality } from '../../model/types';
import { type Candidate, carriedNoun } from './candidates';
import { deedOf } from './deed';
import { eventFeatures, nounFeature } from './features';
import { actOf, subtypeOf } from './lexicon/lookup';
import { classify, hashFeature, hashFeatures, speaksFor } from './linear';
import { isNoEvent } from './noEvent';
import { partiesBy } from './parties';
import type { Subtype } from './plover';
import { isMutual } from './reciprocal';
import type { SentenceView } from './view';
import type { EventWeights } from './weights';

export interface Decision {
  readonly candidate: Candidate;
  readonly act: Act;
  readonly code: Act;
  readonly subtype: Subtype | null;
  readonly source: readonly number[];
  readonly recipient: readonly number[];
  readonly reciprocal: boolean;
  readonly modality: Modality;
  /** 0 to 1. */
  readonly confidence: number;
  /** 0 to 1: how likely the event matters to the story. */
  readonly core: number;
  readonly by: 'rules' | 'model';
}

/** How sure a code and a role must be, and how much the rules weigh beside the model: best F1 in cross-validation on the training sentences. */
export interface Cuts {
  readonly type: number;
  /** For the likeliest event of a sentence where none reaches `type`. */
  readonly lone: number;
  readonly role: number;
  /** For a place that sets the scene of a verb ("met in Oslo") to be a party after all. */
  readonly scene: number;
  /** For a thing ("the road") to be the recipient. */
  readonly thing: number;
  /** For the likeliest actor of a side that stays empty. */
  readonly loneSource: number;
  readonly loneRecipient: number;
  readonly ruleShare: number;
  readonly roleRuleShare: number;
}
export const CUTS: Cuts = {
  type: 0.24,
  lone: 0.12,
  role: 0.3,
  scene: 0.45,
  thing: 0.4,
  loneSource: 0.2,
  loneRecipient: 0.05,
  ruleShare: 0.2,
  roleRuleShare: 0.3,
};
/** Rules alone take a candidate at this strength. */
const RULE_CUT = 0.5;

export function decide(view: SentenceView, weights: EventWeights | null, cuts: Cuts = CUTS): readonly Decision[] {
  return weights === null ? byRules(view) : byModel(view, weights, cuts);
}

function byRules(view: SentenceView): Decision[] {
  const out: Decision[] = [];
  for (const c of view.candidates) {
    const rule = view.rules.get(c.token);
    if (rule === undefined || rule.strength < RULE_CUT || isNoEvent(view.tree, view.phraseAt, c)) continue;
    const { modality, act, code } = c.composed;
    out.push({
      candidate: c,
      act,
      code,
      subtype: code === 'OTHER' && c.sense !== null ? (subtypeOf(c.sense) ?? 'other') : null,
      source: rule.source,
      recipient: rule.recipient,
      reciprocal: rule.reciprocal,
      modality,
      confidence: rule.strength,
      core: code === 'OTHER' ? 0.4 : 0.7,
      by: 'rules',
    });
  }
  return out;
}

interface Typed {
  readonly candidate: Candidate;
  readonly hashes: readonly number[];
  readonly cls: string;
  readonly probability: number;
}

function byModel(view: SentenceView, weights: EventWeights, cuts: Cuts): Decision[] {
  const scored: Typed[] = [];
  const { classes } = weights.type;
  for (const candidate of view.candidates) {
    if (!worthScoring(candidate, weights) || isNoEvent(view.tree, view.phraseAt, candidate)) continue;
    const hashes = hashFeatures(eventFeatures(view, candidate));
    const mixed = withRules(view, candidate, classes, classify(weights.type, hashes), cuts.ruleShare);
    scored.push({ candidate, hashes, ...bestClass(classes, mixed) });
  }
  const sure = scored.filter((t) => t.probability >= cuts.type);
  const typed = sure.length > 0 ? sure : likeliest(scored, cuts.lone);
  return typed.filter((t) => !typed.some((o) => absorbs(view, o, t))).map((t) => argued(view, t, weights, cuts));
}

/** Most nouns name no event: those that neither the lists nor the model know are passed over unread. */
function worthScoring(c: Candidate, weights: EventWeights): boolean {
  return c.kind !== 'noun' || c.sense !== null || speaksFor(weights.type, hashFeature(nounFeature(c.word)));
}

/** News sentences without any event are few: where none is sure, the likeliest is taken at a lower cut. */
function likeliest(scored: readonly Typed[], cut: number): Typed[] {
  let best: Typed | null = null;
  for (const t of scored) if (t.probability >= (best?.probability ?? cut)) best = t;
  return best === null ? [] : [best];
}

/** The model's probabilities, drawn a little to what the rules say. */
function withRules(
  view: SentenceView,
  c: Candidate,
  classes: readonly string[],
  probabilities: readonly number[],
  share: number,
): number[] {
  const rule = view.rules.get(c.token);
  const strength = rule?.strength ?? 0;
  const code = c.composed.code;
  const name = code !== 'OTHER' ? code : c.sense?.startsWith('OTHER') ? c.sense : 'OTHER:other';
  return probabilities.map((p, i) => {
    const r = classes[i] === name ? strength : classes[i] === 'NONE' ? 1 - strength : 0;
    return (1 - share) * p + share * r;
  });
}

/** The likeliest code, all kinds of OTHER counted together; NONE is what is left. */
export function bestClass(
  classes: readonly string[],
  probabilities: readonly number[],
): { cls: string; probability: number } {
  let other = 0;
  let bestOther = '';
  let topOther = 0;
  let cls = '';
  let top = 0;
  for (let i = 0; i < classes.length; i++) {
    const name = classes[i] as string;
    const p = probabilities[i] as number;
    if (name === 'NONE') continue;
    if (name.startsWith('OTHER')) {
      other += p;
      if (p > topOther) [topOther, bestOther] = [p, name];
    } else if (p > top) [top, cls] = [p, name];
  }
  return other > top ? { cls: bestOther, probability: other } : { cls, probability: top };
}

/** Two words of one event ("held talks"): the likelier stands. */
function absorbs(view: SentenceView, other: Typed, one: Typed): boolean {
  if (other === one) return false;
  const [first, second] = [one.candidate.token, other.candidate.token];
  const carried = carriedNoun(view.tree, first) === second || carriedNoun(view.tree, second) === first;
  const linked = view.rules.get(first)?.partOf === second || view.rules.get(second)?.partOf === first;
  if (!carried && !(linked && actOf(other.cls) === actOf(one.cls))) return false;
  return other.probability > one.probability || (other.probability === one.probability && second < first);
}

function argued(view: SentenceView, typed: Typed, weights: EventWeights, cuts: Cuts): Decision {
  const { candidate, hashes, cls, probability } = typed;
  const code = actOf(cls);
  const { source, recipient } = partiesBy(view, candidate, code, weights, cuts);
  const attributed = [...hashes, hashFeature(`code=!${code}`)];
  const acts = classify(weights.act, attributed);
  const act = deedOf(view, candidate, code, (a) => acts[weights.act.classes.indexOf(a)] ?? 0);
  const reciprocal =
    recipient.length === 0 &&
    source.length > 0 &&
    ((source.length > 1 && isMutual(view.tree, candidate, code)) ||
      yes(
        weights.reciprocal.classes,
        classify(weights.reciprocal, [...attributed, hashFeature(`ns=${Math.min(2, source.length)}`)]),
      ) > 0.5);
  return {
    candidate,
    act,
    code,
    subtype: subtypeOf(cls),
    source,
    recipient,
    reciprocal,
    modality: top(weights.modality.classes, classify(weights.modality, attributed)) as Modality,
    confidence: probability,
    core: yes(weights.core.classes, classify(weights.core, attributed)),
    by: 'model',
  };
}

function top(classes: readonly string[], probabilities: readonly number[]): string {
  let best = 0;
  for (let i = 1; i < classes.length; i++) if ((probabilities[i] as number) > (probabilities[best] as number)) best = i;
  return classes[best] as string;
}

const yes = (classes: readonly string[], probabilities: readonly number[]): number =>
  probabilities[classes.indexOf('yes')] ?? 0;
