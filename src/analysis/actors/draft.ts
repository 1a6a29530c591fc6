import type { Country } from '../../language/en/countries';
import type { Gender, NounClass } from '../../language/en/nouns';
import type { EntityType, MentionKind, Span } from '../../model/types';

export type GrammaticalNumber = 'singular' | 'plural';

/** A mention while it is being resolved. Spans count from the document's start, token indices within its sentence. */
export interface Draft extends Span {
  readonly sentence: number;
  readonly from: number;
  to: number;
  readonly head: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
  readonly number: GrammaticalNumber;
  text: string;
  end: number;
  /** Dictionary form of the head, lower case. */
  readonly lemma: string;
  readonly noun: NounClass | null;
  /** Words of a description before its head, lower case, without determiners and possessors. */
  readonly modifiers: readonly string[];
  readonly determiner: Determiner;
  gender: Gender;
  confidence: number;
  why: string;
  /** Whom it means; several for "both leaders". Empty until resolved, or where nobody is meant. */
  entities: Entity[];
  /** For names: all names of the document that are surely one, by their letters; for titles, those of their bearer. */
  group: Entity | null;
  /** For titles and descriptions beside a name: that name. */
  readonly bearer?: Draft;
  /** How far a description reaches with the phrase after its noun ("students at the university"), where it may. */
  readonly tail?: Tail | null;
}

export interface Tail {
  readonly preposition: number;
  readonly object: number;
  readonly to: number;
  readonly end: number;
  readonly text: string;
}

/** Takes the phrase after the noun into the mention. */
export function lengthen(draft: Draft, tail: Tail): void {
  draft.to = tail.to;
  draft.end = tail.end;
  draft.text = tail.text;
}

export type Determiner = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'quantified' | 'none';

/** An actor while its mentions are being gathered. */
export interface Entity {
  /** Order of creation, to break ties. */
  readonly order: number;
  type: EntityType;
  number: GrammaticalNumber;
  gender: Gender;
  /** The country that it is, for places and peoples. */
  country: Country | null;
  drafts: Draft[];
  /** Names that the text calls it by, in order of first use. */
  names: ReadonlySet<string>;
  /** Head nouns that descriptions and roles use for it. */
  lemmas: ReadonlySet<string>;
  /** Lower-case words of its names. */
  nameWords: ReadonlySet<string>;
  /** How descriptions by each noun were modified, the first few different ways. */
  described: ReadonlyMap<string, (readonly string[])[]>;
  /** Countries named in its roles and descriptions. */
  nations: ReadonlySet<string>;
  role: string | null;
  /** Where it was last mentioned: sentence and start. */
  lastSentence: number;
  lastStart: number;
  lastEnd: number;
  /** The part it played in that sentence. */
  lastRel: string;
  /** How it was mentioned last: kind, head word and that word's clusters. */
  lastKind: string;
  lastLemma: string;
  lastCluster: number;
  lastParagraph: number;
  /** True where it was last mentioned inside a quotation. */
  lastQuoted: boolean;
  /** Clusters of the verb it last belonged to. */
  lastVerb: number;
  /** The gender of the pronoun that meant it last. */
  calledGender: Gender;
  /** Clusters of the first and the last word of its first name of several words. */
  firstWord: number;
  lastWord: number;
  firstSentence: number;
  mentionsSoFar: number;
  /** How often the whole text names it. */
  calls: number;
  /** True where the headline names it. */
  headed: boolean;
}

/** Shared by all that have no words yet: an empty set of its own takes as much memory as one with four. */
const NO_WORDS: ReadonlySet<string> = new Set();
const NOT_DESCRIBED: Entity['described'] = new Map();

/** The words with one more, in place but for the first. */
export const withWord = (words: ReadonlySet<string>, word: string): ReadonlySet<string> =>
  words.size === 0 ? new Set([word]) : (words as Set<string>).add(word);

const withWords = (words: ReadonlySet<string>, more: ReadonlySet<string>): ReadonlySet<string> =>
  [...more].reduce(withWord, words);

export function newEntity(order: number, type: EntityType, number: GrammaticalNumber): Entity {
  return {
    order,
    type,
    number,
    gender: null,
    country: null,
    drafts: [],
    names: NO_WORDS,
    lemmas: NO_WORDS,
    nameWords: NO_WORDS,
    described: NOT_DESCRIBED,
    nations: NO_WORDS,
    role: null,
    lastSentence: -1,
    lastStart: -1,
    lastEnd: -1,
    lastRel: '',
    lastKind: '',
    lastLemma: '',
    lastCluster: 0,
    lastParagraph: -1,
    lastQuoted: false,
    lastVerb: 0,
    calledGender: null,
    firstWord: 0,
    lastWord: 0,
    firstSentence: -1,
    mentionsSoFar: 0,
    calls: 0,
    headed: false,
  };
}

const MAX_DESCRIPTIONS = 8;

function describe(entity: Entity, draft: Draft): void {
  entity.lemmas = withWord(entity.lemmas, draft.lemma);
  const known = entity.described.get(draft.lemma) ?? [];
  if (known.length < MAX_DESCRIPTIONS && !known.some((each) => sameWords(each, draft.modifiers)))
    known.push(draft.modifiers);
  if (entity.described.size === 0) entity.described = new Map();
  (entity.described as Map<string, (readonly string[])[]>).set(draft.lemma, known);
}

export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

export function assign(draft: Draft, entity: Entity): void {
  if (draft.entities.includes(entity)) return;
  // A list that grows from nothing makes room for sixteen more.
  if (draft.entities.length === 0) draft.entities = [entity];
  else draft.entities.push(entity);
  if (entity.drafts.length === 0) entity.drafts = [draft];
  else entity.drafts.push(draft);
  if (draft.kind === 'named' && !entity.names.has(draft.text)) {
    entity.names = withWord(entity.names, draft.text);
    for (const word of draft.text.toLowerCase().split(/[\s.]+/)) addNameWord(entity, word);
  }
  if (draft.kind === 'nominal') describe(entity, draft);
  if (!entity.gender && draft.kind !== 'pronoun') entity.gender = draft.gender;
}

/** "Prosecutors' Office" holds "prosecutor" too: descriptions are compared by their dictionary form. */
function addNameWord(entity: Entity, word: string): void {
  const bare = word.replace(/['’]s?$/u, '');
  entity.nameWords = withWord(withWord(entity.nameWords, word), bare);
  if (bare.length > 4 && bare.endsWith('s')) entity.nameWords = withWord(entity.nameWords, bare.slice(0, -1));
}

/** A name's group becomes part of an actor that was known before without it. */
export function absorb(entity: Entity, group: Entity): void {
  if (entity.names.size === 0) {
    entity.type = group.type;
    entity.number = group.number;
  }
  if (entity !== group) {
    entity.names = withWords(entity.names, group.names);
    entity.nameWords = withWords(entity.nameWords, group.nameWords);
    entity.lemmas = withWords(entity.lemmas, group.lemmas);
    entity.nations = withWords(entity.nations, group.nations);
  }
  entity.gender ??= group.gender;
  if (entity !== group) entity.calls += group.calls;
  entity.headed ||= group.headed;
  entity.country ??= group.country;
  entity.role ??= group.role;
}

/** An actor turns out to be one that has a name: its mentions go there, descriptions as sure as given. */
export function joinInto(to: Entity, from: Entity, confidence: number, why: string): void {
  for (const draft of from.drafts) {
    draft.entities = draft.entities.map((entity): Entity => (entity === from ? to : entity));
    if (draft.kind === 'nominal') {
      draft.confidence = confidence;
      draft.why = why;
    }
    to.drafts.push(draft);
  }
  to.drafts.sort((a: Draft, b: Draft) => a.start - b.start);
  for (const lemma of from.lemmas) to.lemmas = withWord(to.lemmas, lemma);
  from.drafts = [];
}
