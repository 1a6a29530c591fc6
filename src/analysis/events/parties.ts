/** Source and recipient of an event by the trained model. */
import type { Act } from '../../model/types';
import { argumentFeatures } from './argumentFeatures';
import type { Candidate } from './candidates';
import type { Cuts } from './decide';
import { classify, hashFeatures } from './linear';
import { isActorKind } from './mentions';
import { isNoParty } from './noParty';
import { isMutual } from './reciprocal';
import { isScene } from './setting';
import type { SentenceView } from './view';
import type { EventWeights } from './weights';

/** Phrases that the model takes as source and recipient; where a side stays empty, the likeliest actor at a lower cut. */
export function partiesBy(
  view: SentenceView,
  candidate: Candidate,
  code: Act,
  weights: EventWeights,
  cuts: Cuts,
): { source: number[]; recipient: number[] } {
  const source: number[] = [];
  const recipient: number[] = [];
  const spare = { source: { at: -1, p: cuts.loneSource }, recipient: { at: -1, p: cuts.loneRecipient } };
  const rule = view.rules.get(candidate.token);
  for (const phrase of view.phrases) {
    if (phrase.kind === 'time' || isNoParty(view.tree, phrase.head)) continue;
    const [, ms = 0, mr = 0] = classify(weights.role, hashFeatures(argumentFeatures(view, candidate, phrase, code)));
    const s = (1 - cuts.roleRuleShare) * ms + (rule?.source.includes(phrase.head) ? cuts.roleRuleShare : 0);
    const r = (1 - cuts.roleRuleShare) * mr + (rule?.recipient.includes(phrase.head) ? cuts.roleRuleShare : 0);
    const scene = phrase.kind === 'place' && candidate.kind !== 'noun' && isScene(view.tree, phrase.head);
    const thing = phrase.kind === 'other' && r > s;
    if (Math.max(s, r) >= (scene ? cuts.scene : thing ? cuts.thing : cuts.role))
      (s >= r ? source : recipient).push(phrase.head);
    else if (isActorKind(phrase.kind) && !(phrase.kind === 'place' && isScene(view.tree, phrase.head))) {
      if (s > spare.source.p) spare.source = { at: phrase.head, p: s };
      if (r > spare.recipient.p) spare.recipient = { at: phrase.head, p: r };
    }
  }
  if (code !== 'OTHER' && source.length === 0 && spare.source.at >= 0) source.push(spare.source.at);
  const mutual = source.length > 1 && isMutual(view.tree, candidate, code);
  if (
    code !== 'OTHER' &&
    !mutual &&
    recipient.length === 0 &&
    spare.recipient.at >= 0 &&
    !source.includes(spare.recipient.at)
  )
    recipient.push(spare.recipient.at);
  return { source, recipient };
}
