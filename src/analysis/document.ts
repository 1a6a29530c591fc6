/**
 * The shapes that the analysis steps hand to each other.
 * Offsets in everything below `Paragraph` are relative to the paragraph, so that its result can be kept by its text;
 * `placeParagraph` in place.ts adds the paragraph's start for the steps that see the whole document.
 */
import type { Act, EntityType, Modality, Polarity, Problem, ProseParagraph, Span, TimeGrain } from '../model/types';
import type { KeptSum } from './learn/network';

export type { ParagraphKind } from '../model/types';

/** One token; tokens never overlap and stand in order. */
export interface Token extends Span {
  readonly text: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** A sentence with its syntax: arrays run parallel to `tokens`. */
export interface ParsedSentence extends Sentence {
  /** Penn Treebank tags: NNP, VBD, IN ... */
  readonly tags: readonly string[];
  /** Lower-case dictionary forms. */
  readonly lemmas: readonly string[];
  /** Index of the head token, -1 for the root. */
  readonly heads: readonly number[];
  /** Dependency labels in the ClearNLP style: nsubj, nsubjpass, dobj, agent, prep, pobj, ccomp, xcomp, advcl, acl, relcl, conj, poss ... ROOT */
  readonly rels: readonly string[];
}

/** A name found by the recogniser, before actors are known. */
export interface NameMention extends Span {
  readonly type: EntityType;
  readonly kind: 'named' | 'adjective';
  readonly confidence: number;
  readonly why: string;
}

/** A time expression as it stands, before the publication date and the verb's tense are applied. */
export interface TimeExpression extends Span {
  readonly grain: TimeGrain;
  /** The words in full where the text leaves some out: "may 28" for the "28" of "May 27, 28 and 29". */
  readonly reads?: string;
}

/** Words of a sentence, as token indices, end exclusive; `head` is the token that carries the phrase. */
export interface Phrase extends Span {
  readonly head: number;
}

export interface TokenParagraph extends ProseParagraph {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A phrase of a certain sentence of the paragraph. */
export interface PlacedPhrase extends Phrase {
  readonly sentence: number;
}

/** What a phrase speaks of, as far as its words tell; `name` where the kind of a name is not known. */
export type PhraseKind =
  | 'name'
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'human'
  | 'body'
  | 'pronoun'
  | 'number'
  | 'time'
  | 'other';

/** A phrase that may be a side of an event: its score so far, to which the document's facts are added. */
export interface DraftFiller {
  readonly phrase: PlacedPhrase;
  readonly kind: PhraseKind;
  readonly relation: string;
  /** Hash of the way through the tree from the trigger. */
  readonly path: number;
  /** First token of the list that the phrase stands in. */
  readonly chain: number;
}

/**
 * An event as one paragraph tells it, before actors and dates are resolved over the document: its deed is known, its sides
 * are still open. Phrases are words of the paragraph, so the draft can be kept by the paragraph's text.
 */
/** The words of a clause that stand before its deed. */
export interface Clause {
  /** What the clause is said of: who does it, or in a passive who suffers it. */
  readonly subject: Phrase;
  /** Auxiliaries, and verbs that lead to the deed: "has repeatedly failed to". null where nothing does. */
  readonly lead: Phrase | null;
  /** It is what its sentence says, or what somebody says in it. */
  readonly main: boolean;
}

export interface EventDraft {
  readonly sentence: number;
  readonly trigger: Phrase;
  /** What is signed, approved or thrown, as far as it is a thing. */
  readonly object: Phrase | null;
  /** What does it, as the clause says it: a party or a thing. */
  readonly subject: Phrase | null;
  /** The clause before the trigger; null where it does not tell the deed by itself. */
  readonly clause: Clause | null;
  /** What the clause says after the trigger. */
  readonly predicate: Phrase | null;
  /** Dictionary form of the trigger, with its particle. */
  readonly lemma: string;
  readonly act: Act;
  readonly code: Act;
  readonly subtype: string | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly intensity: number;
  /** Everybody who may be source or recipient; `nobody` is how likely the sentence leaves a side open, as scores. */
  readonly fillers: readonly DraftFiller[];
  readonly nobody: { readonly source: number; readonly recipient: number };
  /** Sums of the features of the deed and of each filler; `keptSums` reads them. */
  readonly sums: KeptSum;
  readonly place: readonly PlacedPhrase[];
  /** Index into the paragraph's times. */
  readonly time: number | null;
  /** Tense of the governing verb: it tells which Tuesday is meant. */
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly speaker: PlacedPhrase | null;
  readonly quoted: boolean;
  /** Hardly a deed, but what its sentence says above all: it is told only where a list would else be too short. */
  readonly spare: boolean;
  /** It stands in a clause that "if" or its like begins. */
  readonly supposed: boolean;
  /** True for events named by a noun ("the signing of an agreement"). */
  readonly nominal: boolean;
  /** How the trigger hangs in its sentence, and how many events of the sentence stand before it. */
  readonly relation: string;
  readonly nth: number;
  /** 0 to 1: that the word tells an event; that the act is right. */
  readonly confidence: number;
  readonly actConfidence: number;
  readonly why: string;
}

/** What a step gives when content may be at fault: it never throws for content. */
export interface Problems<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Trained files by name ("names.bin"); a missing one leaves its step out and is reported once. */
export type ModelFiles = Readonly<Record<string, Uint8Array | undefined>>;
