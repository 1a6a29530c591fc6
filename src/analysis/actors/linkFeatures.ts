import type { Draft, Entity } from './draft';
import { type Features, idOf, step } from './features';
import { kindsAgree } from './kinds';
import type { MentionFacts } from './mentionFeatures';
import { nameRelation } from './nameForms';

/** Where an actor stands for a mention: what the walk knows of the two together. */
export interface Link {
  /** Actors mentioned since the actor was mentioned last. */
  readonly rank: number;
  /** Its place among those that the mention may mean, the latest first, and how many these are. */
  readonly place: number;
  readonly fitting: number;
  /** The same pronoun meant it last; 0 where none was before. */
  readonly sameWord: number;
  /** It was the last subject; it is mentioned most so far of its type. */
  readonly lastSubject: boolean;
  readonly topic: boolean;
  /** Countries named in the mention. */
  readonly nations: readonly string[];
  /** The actor owns what the mention names ("his wife"), or speaks the quotation around it. */
  readonly owner: boolean;
  readonly speaker: boolean;
  /** Some quotation is around it and its speaker is known. */
  readonly spoken: boolean;
  /** The speaker works or speaks for it. */
  readonly speakersBody: boolean;
  /** It is the subject of the mention's clause, or of the clause above. */
  readonly clauseSubject: boolean;
  readonly matrixSubject: boolean;
  /** Syntax says that they are one: apposition, "is a", relative clause. */
  readonly beside: boolean;
  /** What the rules find: this actor, and how sure they are in steps; 0 where they find another or nobody. */
  readonly byRule: number;
  /** The country named most so far. */
  readonly mainNation: boolean;
  /** The capital's relation to the actor, for cities that are seats of government: the country, and whether the seat acts. */
  readonly seat: '' | 'acts' | 'lies';
}

const MAX_WORDS = 6;
const MAX_PAIRS = 64;
const TYPES = ['person', 'organization', 'place', 'group', 'other'];

/** What speaks for a mention to mean a known actor: distance, words, number and gender, syntax. */
export function addLink(features: Features, facts: MentionFacts, entity: Entity, link: Link): void {
  const { draft, sort, broad, lemma } = facts;
  const distance = distanceOf(draft, entity);
  const type = TYPES.indexOf(entity.type) * 4 + (entity.number === 'plural' ? 2 : 0) + (entity.names.size > 0 ? 1 : 0);
  const rel = idOf(entity.lastRel);
  const lastKind = idOf(entity.lastKind);
  const count = step(entity.mentionsSoFar);
  features.add(50, sort);
  features.add(51, distance, sort);
  features.add(52, step(link.rank), sort);
  features.add(53, count, sort);
  features.add(54, type, sort);
  features.add(55, type, lemma);
  features.add(56, type, facts.coarse);
  features.add(57, rel, sort);
  features.add(58, rel, facts.rel);
  features.add(59, distance * 8 + Math.min(7, link.rank), broad);
  features.add(60, lastKind, sort);
  features.add(61, rel ^ distance, broad);
  features.add(62, genderFit(facts, entity), sort);
  features.add(63, entity.number === draft.number ? 1 : 0, sort);
  features.add(64, entity.headed ? 1 : 0, broad);
  features.add(65, count * 16 + distance, broad);
  const place = Math.min(6, link.place) * 8 + Math.min(6, link.fitting);
  features.add(120, place, sort);
  features.add(150, step(entity.calls), sort);
  features.add(151, step(entity.calls) * 16 + distance, broad);
  features.add(121, Math.min(6, link.place), distance ^ (sort << 4));
  features.add(122, link.sameWord * 16 + distance, sort);
  features.add(123, (link.lastSubject ? 1 : 0) * 2 + (link.topic ? 1 : 0), sort);
  features.add(124, (link.lastSubject ? 16 : 0) + distance, facts.rel ^ broad);
  features.add(125, (entity.lastParagraph === facts.sentence.paragraph ? 1 : 0) * 16 + distance, sort);
  features.add(126, (entity.lastQuoted ? 2 : 0) + (facts.quoted ? 1 : 0), sort);
  features.add(127, type, facts.verb ^ facts.rel);
  features.add(128, type * 256 + (facts.verbs >>> 24), facts.rel);
  features.add(129, entity.lastVerb >>> 24, (facts.verbs >>> 24) ^ facts.rel);
  if (distance === 0) features.add(135, gapOf(facts, entity), sort);
  addSyntax(features, facts, link);
  addNations(features, facts, entity, link);
  if (draft.kind === 'named' || draft.kind === 'adjective') addName(features, facts, entity);
  else if (draft.kind === 'nominal') addDescription(features, facts, entity, distance);
  else if (draft.gender && entity.firstWord > 0 && !entity.gender) {
    const gender = draft.gender === 'female' ? 1 : 2;
    features.add(130, entity.firstWord >>> 24, gender);
    features.add(131, entity.firstWord & 0xffffff, gender);
  }
  features.add(66, type, link.mainNation ? lemma : 0);
}

/** Sentences back to the last mention, in steps; from a headline to the first one further down. */
function distanceOf(draft: Draft, entity: Entity): number {
  if (entity.lastSentence <= draft.sentence) return step(draft.sentence - entity.lastSentence);
  return 9 + Math.min(5, step(entity.firstSentence - draft.sentence));
}

/** How far before the mention the actor was mentioned last in its sentence: right before it, near or far; or around it. */
function gapOf({ draft }: MentionFacts, entity: Entity): number {
  const gap = draft.start - entity.lastEnd;
  if (gap < 0) return 0;
  if (gap <= 2) return gap;
  return gap < 15 ? 3 : gap < 40 ? 4 : 5;
}

function genderFit({ draft }: MentionFacts, entity: Entity): number {
  if (!draft.gender) return 0;
  if (entity.gender) return draft.gender === entity.gender ? 2 : 3;
  if (entity.calledGender) return draft.gender === entity.calledGender ? 4 : 5;
  return 1;
}

function addSyntax(features: Features, facts: MentionFacts, link: Link): void {
  const { sort } = facts;
  features.add(67, link.byRule, facts.broad);
  features.add(68, Math.min(1, link.byRule), sort);
  features.add(69, Math.min(1, link.byRule));
  if (link.owner) features.add(70, sort);
  if (link.spoken) features.add(71, link.speaker ? 1 : link.speakersBody ? 2 : 0, sort);
  if (link.clauseSubject) features.add(72, sort, facts.rel);
  if (link.matrixSubject) features.add(73, sort, facts.rel);
  if (link.beside) {
    features.add(74, sort);
    features.add(75);
  }
  if (link.seat !== '') features.add(76, idOf(link.seat), facts.rel);
  if (link.seat !== '') {
    features.add(77, facts.above, facts.rel);
    features.add(78, idOf(facts.sentence.words[facts.draft.from - 1] ?? ''), facts.rel);
    features.add(79, facts.verb, facts.rel);
    features.add(152, facts.headline ? 1 : 0, facts.rel);
  }
}

function addNations(features: Features, { sort, lemma }: MentionFacts, entity: Entity, link: Link): void {
  const own = entity.country && entity.type === 'place' ? entity.country.name : null;
  const shares = link.nations.some((nation) => entity.nations.has(nation));
  const fit = link.nations.length === 0 ? 0 : shares ? 1 : entity.nations.size > 0 ? 2 : 3;
  features.add(80, fit, sort);
  if (own !== null) features.add(81, fit, lemma);
}

function addName(features: Features, facts: MentionFacts, entity: Entity): void {
  const { draft, sort } = facts;
  const words =
    draft.group && draft.group.names.size * entity.names.size <= MAX_PAIRS ? draft.group.names : [draft.text];
  let relation = 'none';
  for (const name of words) {
    for (const other of entity.names) {
      const found = nameRelation(name, other, draft.type === 'person');
      if (found !== 'none') relation = found;
    }
  }
  if (entity.names.size === 0) {
    const named = [...entity.lemmas].some((each) => draft.group?.nameWords.has(each));
    const role = [...entity.lemmas].some((each) => draft.group?.lemmas.has(each));
    relation = `nameless ${named} ${role} ${entity.drafts[0]?.determiner}`;
  }
  const types = idOf(`${draft.type} ${entity.type}`);
  features.add(90, idOf(relation), sort);
  features.add(91, idOf(relation), types);
  features.add(92, types);
  features.add(93, idOf(relation), idOf(`${entity.headed}`));
}

function addDescription(features: Features, facts: MentionFacts, entity: Entity, distance: number): void {
  const { draft, sort, lemma } = facts;
  const sameWord = entity.lemmas.has(draft.lemma);
  const inName = entity.nameWords.has(draft.lemma);
  const described = entity.described.get(draft.lemma) ?? [];
  const match = (sameWord ? 1 : 0) + (inName ? 2 : 0);
  features.add(100, match, sort);
  features.add(101, match, distance);
  features.add(102, match, lemma);
  if (sameWord) {
    const mine = draft.modifiers;
    const shared = described.some((words) => words.length > 0 && mine.some((word) => words.includes(word)));
    const equal = described.some((words) => words.length === mine.length && mine.every((word) => words.includes(word)));
    const fit = equal ? 3 : shared ? 2 : mine.length === 0 ? 1 : 0;
    features.add(103, fit, sort);
    features.add(104, fit * 16 + distance);
    features.add(105, fit, described.some((words) => words.length > 0) ? 1 : 0);
  }
  features.add(106, kindsAgree(draft.lemma, entity) ? 1 : 0, idOf(draft.noun ?? '') ^ TYPES.indexOf(entity.type));
  features.add(107, idOf(entity.lastLemma), lemma);
  features.add(108, entity.lastCluster >>> 24, facts.coarse);
  features.add(109, (entity.lastCluster >>> 16) & 0xff, facts.middle);
  let words = 0;
  for (const word of entity.lemmas) {
    if (++words > MAX_WORDS) break;
    features.add(110, idOf(word), lemma);
    features.add(136, facts.clusters.of(word) >>> 24, facts.coarse);
    features.add(137, (facts.clusters.of(word) >>> 16) & 0xff, facts.middle);
  }
  if (entity.lastWord > 0) {
    features.add(132, entity.lastWord >>> 24, facts.coarse);
    features.add(133, (entity.lastWord >>> 16) & 0xff, lemma);
    features.add(134, (entity.lastWord >>> 16) & 0xff, facts.middle);
  }
  features.add(111, TYPES.indexOf(entity.type) * 16 + distance, sort);
  const overlap = draft.modifiers.filter((word) => entity.nameWords.has(word)).length;
  if (overlap > 0) features.add(112, overlap, sort);
}
