/** The rule decision: which candidates are events, and who does what to whom, from lists and relations alone. */
import type { Act } from '../../model/types';
import type { Candidate } from './candidates';
import { carriedNoun } from './candidates';
import { actOf } from './lexicon/lookup';
import { type Link, linksOf } from './links';
import type { NounPhrase } from './mentions';
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

export type Role = 'source' | 'recipient' | null;

const DOER: ReadonlySet<string> = new Set(['s', 'l.s', 'poss', 'adj', 'p:by', 'r.s', 'l.io']);
const DONE_TO: ReadonlySet<string> = new Set([
  'o',
  'io',
  'p:against',
  'l.p:against',
  'p:to',
  'l.p:to',
  'l.io',
  'c',
  'r.o',
  'l.p:on',
  'p:on',
  'mod',
]);
const TOGETHER: ReadonlySet<string> = new Set(['p:with', 'l.p:with', 'p:between', 'l.p:between', 'p:among']);
const RECIPROCAL: ReadonlySet<Act> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);
const ACTOR_KINDS: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'place',
  'group',
  'human',
  'body',
  'pronoun',
]);

export const isActorKind = (kind: string): boolean => ACTOR_KINDS.has(kind);

/** The role that a relation gives in an act. */
export function roleOf(relation: string, candidate: Candidate, kind: string): Role {
  const act = candidate.composed.act;
  const noun = candidate.kind === 'noun';
  if (relation === 's' || relation === 'l.s' || relation === 'p:by') return 'source';
  if (noun && (relation === 'poss' || relation === 'adj')) return 'source';
  if (relation === 'cmp') return isActorKind(kind) ? 'source' : null;
  if (TOGETHER.has(relation))
    return RECIPROCAL.has(act) ? 'source' : relation.endsWith('with') ? 'recipient' : 'source';
  if (noun && relation === 'p:of')
    return act === 'ASSAULT' || act === 'COERCE' || act === 'RETREAT'
      ? 'recipient'
      : isActorKind(kind)
        ? 'source'
        : null;
  if (DONE_TO.has(relation)) return relation.startsWith('p:') && !isActorKind(kind) ? null : 'recipient';
  if (DOER.has(relation)) return 'source';
  if (relation === 'p:in' || relation === 'p:at') return null;
  if ((relation === 'p:for' || relation === 'p:from') && isActorKind(kind)) return 'recipient';
  return null;
}

export function ruleEvent(
  tree: Tree,
  candidate: Candidate,
  phrases: ReadonlyMap<number, NounPhrase>,
  all: ReadonlyMap<number, Candidate>,
): RuleEvent {
  const source: number[] = [];
  const recipient: number[] = [];
  collect(tree, candidate, phrases, source, recipient);
  const partOf = mergedInto(tree, candidate, all);
  const strength = candidate.sense === null || partOf >= 0 ? 0 : strengthOf(tree, candidate, all);
  const act = candidate.composed.act;
  const reciprocal = RECIPROCAL.has(act) && recipient.length === 0 && (source.length > 1 || pluralSide(tree, source));
  return { strength, code: candidate.composed.code, act, source, recipient, reciprocal, partOf };
}

function collect(
  tree: Tree,
  candidate: Candidate,
  phrases: ReadonlyMap<number, NounPhrase>,
  source: number[],
  recipient: number[],
): void {
  const over = candidate.composed.over;
  const links: readonly Link[] = over >= 0 && over !== candidate.token ? [] : candidate.links;
  for (const link of links)
    place(
      roleOf(link.relation, candidate, phrases.get(link.head)?.kind ?? 'other'),
      link.head,
      phrases,
      source,
      recipient,
    );
  if (links.length > 0 || over < 0) return;
  // A composed act belongs to the one who asks, promises or threatens; the inner doer is the one addressed.
  for (const link of linksOf(tree, over))
    if (link.relation === 's' || link.relation === 'poss') place('source', link.head, phrases, source, recipient);
  for (const link of linksOf(tree, over))
    if (
      link.relation === 'o' ||
      link.relation === 'c' ||
      link.relation === 'io' ||
      link.relation === 'p:on' ||
      link.relation === 'p:to'
    )
      place('recipient', link.head, phrases, source, recipient);
  for (const link of candidate.links) {
    const role = roleOf(link.relation, candidate, phrases.get(link.head)?.kind ?? 'other');
    if (role === 'source' && !source.includes(link.head)) place('recipient', link.head, phrases, source, recipient);
    else if (role === 'recipient' && recipient.length === 0) place('recipient', link.head, phrases, source, recipient);
  }
}

function place(
  role: Role,
  i: number,
  phrases: ReadonlyMap<number, NounPhrase>,
  source: number[],
  recipient: number[],
): void {
  const kind = phrases.get(i)?.kind;
  if (role === null || kind === undefined || kind === 'time' || source.includes(i) || recipient.includes(i)) return;
  (role === 'source' ? source : recipient).push(i);
}

function pluralSide(tree: Tree, source: readonly number[]): boolean {
  const only = source[0];
  return (
    only !== undefined &&
    /^(?:NNS|NNPS)$/.test(tag(tree, only)) &&
    /^(?:side|leader|country|nation|party|official|government|president|minister)$/.test(lemma(tree, only))
  );
}

/** A light verb belongs to its noun; a noun in the clause of a verb of the same act belongs to the verb. */
function mergedInto(tree: Tree, candidate: Candidate, all: ReadonlyMap<number, Candidate>): number {
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
  if (sense === 'OTHER:statement') return framing ? 0.1 : 0.7;
  if (framing && sense.startsWith('OTHER')) return 0.2;
  if (framing && FRAMING.has(actOf(sense))) return 0.3;
  if (sense.startsWith('OTHER:other')) return 0.35;
  if (sense.startsWith('OTHER')) return 0.6;
  return candidate.kind === 'noun' ? 0.7 : 0.85;
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
