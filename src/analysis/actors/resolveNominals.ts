import { countryByAdjective } from '../../language/en/countries';
import { type Draft, type Entity, sameWords } from './draft';
import { kindsAgree } from './kinds';
import { HEADS_OF_STATE } from './pairs';
import type { Choice } from './resolvePronouns';

/** Which known actor a description means: by its noun, its modifiers, its country, number and distance. */
const LOOSE_HUMAN = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'kid',
  'child',
  'teen',
  'teenager',
  'youth',
  'leader',
  'official',
]);
const LOOSE_BODY = new Set([
  'group',
  'organization',
  'organisation',
  'agency',
  'company',
  'firm',
  'body',
  'association',
  'party',
  'institution',
  'team',
  'church',
  'club',
]);
const TOWNS = new Set(['city', 'town', 'village', 'capital']);
/** Words for a whole country. */
const WIDE: ReadonlySet<string> = new Set(['country', 'nation', 'state']);
const MAX_DISTANCE = 40;
/** Modifiers that tell nobody apart. */
const NEUTRAL = new Set([
  'entire',
  'whole',
  'same',
  'new',
  'former',
  'own',
  'current',
  'local',
  'other',
  'late',
  'two',
  'three',
  'embattled',
  'young',
]);
/** Quantified plurals may come back to the headline's: "Towns ask ..." and "several towns". */
const HEADLINE_REACH = 3;
const THRESHOLD = 2;

export interface NominalContext {
  readonly candidates: readonly Entity[];
  /** Countries named in the description. */
  readonly nations: readonly string[];
  /** The actor that owns it: "his wife". */
  readonly owner: Entity | null;
}

export function chooseNominal(draft: Draft, context: NominalContext): Choice | null {
  const fromHeadline = draft.determiner === 'indefinite' || draft.determiner === 'quantified';
  let best: Entity | null = null;
  let bestScore = THRESHOLD;
  let why = '';
  for (const entity of context.candidates) {
    if (
      entity === context.owner ||
      (fromHeadline && !isHeadlines(entity, draft) && !isGroupOfHeadline(draft, entity, context))
    )
      continue;
    const [score, reason] = nominalScore(draft, entity, context);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
      why = reason;
    }
  }
  if (!best) return null;
  return { entity: best, confidence: Math.min(0.9, 0.4 + 0.1 * bestScore), why: `description; ${why}` };
}

/** Known from the headline only, and in the same words: the first sentences say it again in full. */
const isHeadlines = (entity: Entity, draft: Draft): boolean =>
  draft.sentence <= HEADLINE_REACH && entity.lastSentence === 0 && entity.lemmas.has(draft.lemma);

/** "Afghan team honoured" in the headline, "a group of Afghan teenagers" below it. */
const isGroupOfHeadline = (draft: Draft, entity: Entity, context: NominalContext): boolean =>
  draft.sentence <= HEADLINE_REACH &&
  draft.sentence > 0 &&
  entity.lastSentence <= HEADLINE_REACH &&
  entity.drafts[0]?.sentence === 0 &&
  isGroup(draft.type) &&
  isGroup(entity.type) &&
  entity.names.size === 0 &&
  context.nations.some((nation) => entity.nations.has(nation));

const isGroup = (type: string): boolean => type === 'group' || type === 'organization';

function nominalScore(draft: Draft, entity: Entity, context: NominalContext): readonly [number, string] {
  const no = [Number.NEGATIVE_INFINITY, ''] as const;
  if (!agrees(draft, entity) && !isGroupOfHeadline(draft, entity, context)) return no;
  const distance = draft.sentence - entity.lastSentence;
  if (distance > MAX_DISTANCE) return no;
  if (draft.noun === 'weak' && (draft.modifiers.length > 0 || draft.determiner === 'possessive')) return no;
  let score = -0.15 * Math.min(12, distance) + Math.min(1.5, 0.35 * Math.log2(1 + entity.mentionsSoFar));
  let why = '';
  const sameWord = entity.lemmas.has(draft.lemma);
  if (sameWord) {
    score += 4 + modifierFit(draft, entity);
    why = `"${draft.lemma}" again`;
  } else if (entity.nameWords.has(draft.lemma)) {
    score += 4;
    why = `"${draft.lemma}" in its name`;
  } else if (draft.lemma === 'leader' && [...entity.lemmas].some((lemma) => HEADS_OF_STATE.has(lemma))) {
    score += 3;
    why = 'a leader by its role';
  } else if (isGroupOfHeadline(draft, entity, context)) {
    score += 3;
    why = 'the group of the headline';
  } else if (draft.determiner !== 'none') {
    const loose = looseFit(draft, entity, distance);
    if (loose === 0) return no;
    score += loose;
    why = `last fitting ${entity.type} before it`;
  } else return no;
  if (draft.determiner === 'none' && !sameText(draft, entity) && !isHeadlines(entity, draft)) return no;
  if (draft.determiner === 'possessive' && !sameWord) score -= 2;
  return [score + nationFit(entity, context.nations), why];
}

function agrees(draft: Draft, entity: Entity): boolean {
  if (draft.gender && entity.gender && draft.gender !== entity.gender) return false;
  if (draft.noun === 'human' && draft.number === 'singular') return entity.type === 'person';
  if (draft.number === 'plural') return entity.number === 'plural';
  if (draft.noun === 'place') return entity.type === 'place' || entity.lemmas.has(draft.lemma);
  return entity.number === 'singular' && entity.type !== 'person';
}

/** Modifiers that differ tell two actors apart ("the private schools", "the religious schools"). */
function modifierFit(draft: Draft, entity: Entity): number {
  let fit = 0;
  const mine = draft.modifiers.filter((word) => !NEUTRAL.has(word) && !countryByAdjective(word));
  if (mine.length === 0) return 0;
  for (const modifiers of entity.described.get(draft.lemma) ?? []) {
    if (mine.some((word) => modifiers.includes(word))) return 1;
    if (modifiers.some((word) => !NEUTRAL.has(word))) fit = -2.5;
    else if (draft.noun === 'human' && draft.number === 'singular' && fit === 0) fit = -3;
  }
  return fit;
}

const sameText = (draft: Draft, entity: Entity): boolean =>
  (entity.described.get(draft.lemma) ?? []).some((modifiers) => sameWords(modifiers, draft.modifiers));

function looseFit(draft: Draft, entity: Entity, distance: number): number {
  if (draft.determiner === 'possessive') return 0;
  const many = Math.min(1.5, 0.3 * Math.log2(1 + entity.mentionsSoFar));
  if (draft.noun === 'place') {
    if (WIDE.has(draft.lemma)) return entity.country?.state ? 2.5 + many : 0;
    return TOWNS.has(draft.lemma) && entity.type === 'place' && !entity.country && distance <= 2 ? 2.2 + many : 0;
  }
  if (draft.noun === 'body' || draft.noun === 'weak') {
    if (entity.type !== 'organization' || entity.names.size === 0 || distance > 3) return 0;
    const fits = LOOSE_BODY.has(draft.lemma) && draft.modifiers.length === 0 && kindsAgree(draft.lemma, entity);
    return fits ? 1.9 + many : 0;
  }
  if (draft.number === 'plural') return 0;
  return LOOSE_HUMAN.has(draft.lemma) && distance <= 2 ? 1.8 + many : 0;
}

function nationFit(entity: Entity, nations: readonly string[]): number {
  if (nations.length === 0) return 0;
  if (nations.some((nation) => entity.nations.has(nation))) return 2;
  return entity.nations.size > 0 ? -4 : -1;
}
