import type { Draft, Entity } from './draft';
import type { Pair } from './pairs';
import { isEmptyIt, pronounForm } from './pronouns';
import { subjectOf } from './quotes';
import type { SentenceView } from './view';

/** What a pronoun may refer to and how well, by number, gender, distance and the part played in the sentence. */
const MAX_DISTANCE = 3;
/** Bodies that are spoken of as "they". */
const COLLECTIVE = new Set('team group crew family police band staff couple squad crowd jury'.split(' '));
const MAX_THING_DISTANCE = 1;

export interface PronounContext {
  readonly sentence: SentenceView;
  readonly candidates: readonly Entity[];
  /** The subject joined by "and" that was seen last. */
  readonly pair: Pair | null;
  /** Who speaks the quotation that the pronoun stands in, if any. */
  readonly speaker: Entity | null;
  /** The actor of a token of the sentence, where one is resolved. */
  entityAt(token: number): Entity | null;
}

export interface Choice {
  readonly entity: Entity;
  readonly confidence: number;
  readonly why: string;
}

export interface PronounChoice {
  /** One, or two where a joined subject is meant. */
  readonly entities: readonly Entity[];
  readonly confidence: number;
  readonly why: string;
}

const one = (choice: Choice | null): PronounChoice | null =>
  choice && { entities: [choice.entity], confidence: choice.confidence, why: choice.why };

export function choosePronoun(draft: Draft, context: PronounContext): PronounChoice | null {
  const form = pronounForm(draft.text);
  if (!form) return null;
  if (form.class === 'first' || form.class === 'firstPlural') {
    const confidence = form.class === 'first' ? 0.85 : 0.6;
    const why = 'pronoun; speaker of the quotation';
    return context.speaker && { entities: [context.speaker], confidence, why };
  }
  if (form.class === 'relative' || form.class === 'second') return null;
  if (form.reflexive) return one(reflexive(draft, context));
  if (form.class === 'thing' && !mayAct(context.sentence, draft.head)) return null;
  const ranked = rankCandidates(draft, form.class, context);
  const pair = form.class === 'plural' ? context.pair : null;
  const pairScore = pair ? PAIR_SCORE - DISTANCE_COST * (draft.sentence - pair.sentence) : Number.NEGATIVE_INFINITY;
  if (pair && draft.sentence - pair.sentence <= 1 && pairScore > ranked.score) {
    return { entities: pair.entities, confidence: 0.6, why: 'pronoun; the two that are the subject before it' };
  }
  if (!ranked.best || ranked.score < 0) return null;
  const margin = Math.min(1, Math.max(0, ranked.score - ranked.second) / 3);
  const why = `pronoun; last fitting ${ranked.best.type} before it`;
  return { entities: [ranked.best], confidence: 0.5 + 0.4 * margin, why };
}

const DISTANCE_COST = 1.1;
const PAIR_SCORE = 4;

function rankCandidates(draft: Draft, cls: string, context: PronounContext) {
  const barred = clauseSubject(draft, context);
  const favoured = matrixSubject(draft, context);
  let best: Entity | null = null;
  let score = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const entity of context.candidates) {
    if (entity === barred || entity === context.speaker) continue;
    const own = pronounScore(draft, cls, entity, context.sentence) + (entity === favoured ? 0.9 : 0);
    if (own > score) {
      second = score;
      score = own;
      best = entity;
    } else if (own > second) second = own;
  }
  return { best, score, second };
}

/** "it" mostly means things and deeds; it is taken for an actor only where it does something. "its" follows its owner. */
function mayAct(sentence: SentenceView, head: number): boolean {
  if (sentence.words[head] === 'its') return true;
  if (isEmptyIt(sentence, head) || sentence.rels[head] !== 'nsubj') return false;
  const verb = sentence.heads[head] ?? -1;
  const lemma = sentence.lemmas[verb] ?? '';
  return /^VB/.test(sentence.tags[verb] ?? '') && lemma !== 'be' && lemma !== 'become';
}

function reflexive(draft: Draft, context: PronounContext): Choice | null {
  const subject = clauseSubject(draft, context);
  return subject ? { entity: subject, confidence: 0.85, why: 'pronoun; subject of the clause' } : null;
}

/** An object pronoun never means the subject of its own clause: "Smith met him". */
function clauseSubject(draft: Draft, context: PronounContext): Entity | null {
  const { sentence } = context;
  const rel = sentence.rels[draft.head] ?? '';
  if (rel === 'poss' || rel.startsWith('nsubj')) return null;
  let verb = sentence.heads[draft.head] ?? -1;
  for (let step = 0; step < 3 && verb >= 0 && !/^VB/.test(sentence.tags[verb] ?? ''); step++)
    verb = sentence.heads[verb] ?? -1;
  if (verb < 0) return null;
  const subject = subjectOf(sentence, verb);
  return subject >= 0 ? context.entityAt(subject) : null;
}

/** "Smith said he would ...", "Smith lost her keys": the subject of the verb above, or of the same clause for an owner. */
function matrixSubject(draft: Draft, context: PronounContext): Entity | null {
  const { sentence } = context;
  const rel = sentence.rels[draft.head] ?? '';
  let verb = sentence.heads[draft.head] ?? -1;
  if (rel === 'poss') {
    for (let step = 0; step < 4 && verb >= 0 && !/^VB/.test(sentence.tags[verb] ?? ''); step++)
      verb = sentence.heads[verb] ?? -1;
  } else if (rel.startsWith('nsubj') && /^(?:ccomp|advcl)$/.test(sentence.rels[verb] ?? '')) {
    verb = sentence.heads[verb] ?? -1;
  } else return null;
  const subject = verb < 0 ? -1 : subjectOf(sentence, verb);
  return subject >= 0 && subject !== draft.head ? context.entityAt(subject) : null;
}

function pronounScore(draft: Draft, cls: string, entity: Entity, sentence: SentenceView): number {
  const distance = draft.sentence - entity.lastSentence;
  if (draft.lemma === 'its' && distance > 0) return Number.NEGATIVE_INFINITY;
  if (distance > (cls === 'thing' ? MAX_THING_DISTANCE : MAX_DISTANCE)) return Number.NEGATIVE_INFINITY;
  const fit = classFit(draft, cls, entity);
  if (fit <= -1) return Number.NEGATIVE_INFINITY;
  let score = 2 + fit - DISTANCE_COST * distance;
  if (entity.lastRel.startsWith('nsubj')) score += 1.2;
  else if (entity.lastRel === 'poss' || entity.lastRel === 'agent') score += 0.3;
  else if (entity.lastRel === 'pobj') score -= 0.3;
  score += Math.min(1, 0.25 * Math.log2(1 + entity.mentionsSoFar));
  const rel = sentence.rels[draft.head] ?? '';
  if (rel === 'poss' && distance === 0 && draft.start - entity.lastStart < 60) score += 0.5;
  return score;
}

function classFit(draft: Draft, cls: string, entity: Entity): number {
  if (cls === 'person') {
    if (entity.type !== 'person' || entity.number !== 'singular') return -1;
    if (entity.gender && draft.gender) return entity.gender === draft.gender ? 0.4 : -1;
    return 0;
  }
  if (cls === 'plural') {
    if (entity.number === 'plural') return 1;
    if (entity.type === 'organization') return [...entity.lemmas].some((lemma) => COLLECTIVE.has(lemma)) ? 0.7 : -0.5;
    return -1;
  }
  if (entity.number !== 'singular' || !entity.lastRel.startsWith('nsubj')) return -1;
  if (entity.type === 'organization') return 0.6;
  if (entity.type === 'place') return entity.country ? 0.2 : -1;
  return -1;
}
