/** What a deep relation means in an act: the rules' assignment of source and recipient. */
import type { Act } from '../../model/types';
import { nounClasses } from './actWords';
import type { Candidate } from './candidates';
import type { Link } from './links';
import { isActorKind, type Kind, type NounPhrase } from './mentions';
import { isNoParty } from './noParty';
import { lemma, type Tree } from './tree';

export type Role = 'source' | 'recipient' | null;

/** Where the phrases of a sentence and the links of framing words are looked up. */
export interface Scene {
  readonly tree: Tree;
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  readonly candidateAt: ReadonlyMap<number, Candidate>;
  readonly frameLinks: ReadonlyMap<number, readonly Link[]>;
}

export interface Parties {
  readonly source: number[];
  readonly recipient: number[];
}

const TOGETHER: ReadonlySet<string> = new Set([
  'p:with',
  'l.p:with',
  'p:between',
  'l.p:between',
  'p:among',
  'p:alongside',
]);
const RECIPROCAL: ReadonlySet<Act> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);
const DOER: ReadonlySet<string> = new Set(['s', 'l.s', 'p:by', 'l.p:by', 'r.s']);
const DONE_TO: ReadonlySet<string> = new Set(['o', 'io', 'c', 'r.o', 'l.io', 'mod']);
/** Prepositions that lead to the one acted on, for verbs and for nouns carried by light verbs. */
const TOWARDS: ReadonlySet<string> = new Set([
  'against',
  'to',
  'on',
  'at',
  'toward',
  'towards',
  'upon',
  'onto',
  'into',
  'from',
  'for',
  'behind',
  'over',
  'of',
  'than',
]);
/** Acts whose noun takes "of" for the one acted on: "the killing of". */
const OF_RECIPIENT: ReadonlySet<Act> = new Set([
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'SANCTION',
  'ACCUSE',
  'SUPPORT',
  'REJECT',
  'AID',
]);

export const isReciprocalAct = (act: Act): boolean => RECIPROCAL.has(act);

/** The role of a relation in the candidate's own act, frames left aside. */
export function roleOf(relation: string, candidate: Candidate, kind: Kind): Role {
  const act = candidate.composed.act;
  const noun = candidate.kind === 'noun';
  if (DOER.has(relation)) return 'source';
  if (noun && (relation === 'poss' || relation === 'adj')) return 'source';
  if (relation === 'cmp') return isActorKind(kind) ? 'source' : null;
  if (TOGETHER.has(relation))
    return RECIPROCAL.has(act) || relation.endsWith('between') ? 'source' : isActorKind(kind) ? 'recipient' : null;
  if (DONE_TO.has(relation)) return 'recipient';
  if (relation.startsWith('x.')) return complementRole(relation.slice(2), candidate, kind);
  const colon = relation.indexOf('p:');
  const own = colon === 0 || relation.startsWith('l.p:');
  if (!own || relation.includes('>')) return null;
  const prep = relation.slice(colon + 2);
  if (noun && prep === 'of') return OF_RECIPIENT.has(act) ? 'recipient' : isActorKind(kind) ? 'source' : null;
  return TOWARDS.has(prep) && isActorKind(kind) && (noun || prep !== 'of') ? 'recipient' : null;
}

const FRAMING: ReadonlySet<Act> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'REJECT', 'CONCEDE']);

/** The party to an act that is only promised, asked for or threatened is party to the promise too. */
function complementRole(inner: string, candidate: Candidate, kind: Kind): Role {
  if (!FRAMING.has(candidate.composed.act) || !isActorKind(kind)) return null;
  if (inner === 's')
    return candidate.composed.act === 'REQUEST' || candidate.composed.act === 'CONCEDE' ? 'recipient' : null;
  if (inner === 'o' || inner === 'io') return 'recipient';
  return inner.startsWith('p:') && TOWARDS.has(inner.slice(2)) ? 'recipient' : inner === 'p:with' ? 'recipient' : null;
}

/** Source and recipient heads of a candidate. */
export function partiesOf(scene: Scene, candidate: Candidate): Parties {
  const parties: Parties = { source: [], recipient: [] };
  const over = candidate.composed.over;
  if (over >= 0) framed(scene, candidate, over, parties);
  else
    for (const link of candidate.links)
      put(scene, parties, roleOf(link.relation, candidate, kindAt(scene, link.head)), link.head);
  actorInside(scene, candidate, parties);
  return parties;
}

const kindAt = (scene: Scene, i: number): Kind => scene.phraseAt.get(i)?.kind ?? 'other';

function put(scene: Scene, parties: Parties, role: Role, i: number): void {
  const kind = scene.phraseAt.get(i)?.kind;
  if (
    role === null ||
    kind === undefined ||
    kind === 'time' ||
    isNoParty(scene.tree, i) ||
    parties.source.includes(i) ||
    parties.recipient.includes(i)
  )
    return;
  if (role === 'recipient' && kind === 'other' && nounClasses(lemma(scene.tree, i)).length > 0) return;
  (role === 'source' ? parties.source : parties.recipient).push(i);
}

const ASKED: ReadonlySet<string> = new Set(['o', 'c', 'io', 'p:on', 'p:to', 'p:for', 'p:from', 'l.p:to', 'vo.p:to']);

/** A composed act belongs to the one who asks, promises, threatens or refuses. */
function framed(scene: Scene, candidate: Candidate, over: number, parties: Parties): void {
  const above = scene.frameLinks.get(over) ?? sayerLinks(scene, candidate);
  for (const link of above)
    if (/^(?:l\.|vo\.)?s$|^poss$|^p:by$/.test(link.relation)) put(scene, parties, 'source', link.head);
  const asks = candidate.composed.code === 'REQUEST';
  if (asks)
    for (const link of above)
      if (ASKED.has(link.relation) && isActorKind(kindAt(scene, link.head)))
        put(scene, parties, 'recipient', link.head);
  for (const link of candidate.links) {
    const role = roleOf(link.relation, candidate, kindAt(scene, link.head));
    if (role === 'source' && asks) put(scene, parties, 'recipient', link.head);
    else if (role === 'source' && parties.source.length === 0) put(scene, parties, 'source', link.head);
    else if (role === 'recipient' && !(asks && parties.recipient.length > 0))
      put(scene, parties, 'recipient', link.head);
  }
}

/** "said that Sudan must return it": the one who says so asks for it. */
function sayerLinks(scene: Scene, candidate: Candidate): readonly Link[] {
  const say = candidate.frame.steps.find((s) => s.name === 'say');
  return say === undefined ? [] : (scene.frameLinks.get(say.token) ?? []).filter((l) => l.relation === 's');
}

/** Where what is acted on is a thing, the actor in its phrase or behind a preposition is the one meant: "aid to Romania". */
function actorInside(scene: Scene, candidate: Candidate, parties: Parties): void {
  if (parties.recipient.some((i) => isActorKind(kindAt(scene, i)))) return;
  const act = candidate.composed.act;
  if (act === 'OTHER') return;
  const inside = candidate.links.filter(
    (l) => INSIDE.test(l.relation) && isActorKind(kindAt(scene, l.head)) && kindAt(scene, l.head) !== 'pronoun',
  );
  const chosen = inside.filter((l) => !parties.source.includes(l.head));
  const best = chosen.find((l) => !l.relation.includes('>>')) ?? chosen[0];
  if (best === undefined) return;
  parties.recipient.length = 0;
  for (const link of chosen) if (link.relation === best.relation) put(scene, parties, 'recipient', link.head);
}

const INSIDE =
  /^(?:l\.|vo\.)?(?:o|p:\w+)>>?(?:to|against|on|from|with|of|for|by|into|between|over|poss|adj|cmp|toward|towards)$|^p:(?:from|to|against|with|into|on|at|in)$/;
