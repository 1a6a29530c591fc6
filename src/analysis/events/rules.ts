/** The rule decision: which candidates are events, and who does what to whom, from lists and relations alone. */
import type { Act } from '../../model/types';
import { actOf } from './actWords';
import type { Candidate } from './candidates';
import { carriedNoun } from './candidates';
import { isReciprocalAct, partiesOf, type Scene } from './roles';
import { head, kid, kidsOf, lemma, rel, type Tree, tag } from './tree';

export interface RuleEvent {
  /** 0 to 1: how sure the rules are that this is an event of its own. */
  readonly strength: number;
  readonly code: Act;
  readonly act: Act;
  readonly source: readonly number[];
  readonly recipient: readonly number[];
  readonly reciprocal: boolean;
  /** Another candidate's token that this one belongs to; -1 if none. */
  readonly partOf: number;
}

export function ruleEvent(candidate: Candidate, scene: Scene): RuleEvent {
  const { tree, candidateAt } = scene;
  const { source, recipient } = partiesOf(scene, candidate);
  const partOf = mergedInto(tree, candidate, candidateAt);
  const strength =
    partOf >= 0 ? 0 : candidate.sense === null ? framedStrength(candidate) : strengthOf(tree, candidate, candidateAt);
  const act = candidate.composed.act;
  const reciprocal = isReciprocalAct(act) && recipient.length === 0 && (source.length > 1 || pluralSide(tree, source));
  return { strength, code: candidate.composed.code, act, source, recipient, reciprocal, partOf };
}

function pluralSide(tree: Tree, source: readonly number[]): boolean {
  const only = source[0];
  return (
    only !== undefined &&
    /^(?:NNS|NNPS)$/.test(tag(tree, only)) &&
    /^(?:side|leader|country|nation|party|official|government|president|minister)$/.test(lemma(tree, only))
  );
}

/** A light verb belongs to its noun, an act that is asked for to the asking, a noun to the verb of the same act over it. */
function mergedInto(tree: Tree, candidate: Candidate, all: ReadonlyMap<number, Candidate>): number {
  const framing = all.get(candidate.composed.over);
  if (framing !== undefined && framing.sense !== null && actOf(framing.sense) === candidate.composed.code)
    return framing.token;
  if (candidate.kind === 'verb') {
    const noun = carriedNoun(tree, candidate.token);
    return noun >= 0 && all.get(noun)?.sense != null ? noun : -1;
  }
  if (candidate.kind !== 'noun' || candidate.sense === null) return -1;
  let at = candidate.token;
  for (let k = 0; k < 3; k++) {
    at = head(tree, at);
    if (at < 0) return -1;
    const other = all.get(at);
    if (
      other !== undefined &&
      other.sense !== null &&
      other.token !== candidate.token &&
      actOf(other.sense) === actOf(candidate.sense)
    ) {
      return carriedNoun(tree, other.token) === candidate.token ? -1 : other.token;
    }
  }
  return -1;
}

function strengthOf(tree: Tree, candidate: Candidate, all: ReadonlyMap<number, Candidate>): number {
  const sense = candidate.sense ?? '';
  const framing = framesAnother(tree, candidate, all);
  for (const other of all.values())
    if (other.composed.over === candidate.token && other.composed.code === actOf(sense as string)) return 0.85;
  if (sense === 'OTHER:statement') return framing ? 0.1 : 0.7;
  if (framing && sense.startsWith('OTHER')) return 0.2;
  if (framing && FRAMING.has(actOf(sense))) return 0.55;
  if (sense.startsWith('OTHER:other')) return 0.35;
  if (sense.startsWith('OTHER')) return 0.6;
  return candidate.kind === 'noun' ? 0.7 : 0.85;
}

/** A verb that no list knows is an event where a frame makes it one: "must return the ship", "refused to budge". */
function framedStrength(candidate: Candidate): number {
  return candidate.kind === 'verb' && candidate.composed.code !== 'OTHER' ? 0.6 : 0;
}

const FRAMING: ReadonlySet<Act> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'REJECT']);

/** True where the candidate's complement names an act of its own. */
function framesAnother(tree: Tree, candidate: Candidate, all: ReadonlyMap<number, Candidate>): boolean {
  for (const k of kidsOf(tree, candidate.token)) {
    const r = rel(tree, k);
    if (r !== 'ccomp' && r !== 'xcomp' && r !== 'dobj' && r !== 'acl' && r !== 'prep') continue;
    const inner = r === 'prep' ? kid(tree, k, 'pobj', 'pcomp') : k;
    const other = inner < 0 ? undefined : all.get(inner);
    if (other !== undefined && other.sense !== null && other.sense !== 'OTHER:other') return true;
  }
  return false;
}
