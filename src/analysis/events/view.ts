/** Everything known of one sentence before events are chosen. */

import type { NameMention, ParsedSentence } from '../document';
import type { WordClusters } from '../entities/clusters';
import { type Antecedent, antecedentsOf } from './antecedents';
import { type Candidate, candidatesOf } from './candidates';
import { type Link, linksOf } from './links';
import { isActorKind, type NounPhrase, nounPhrases } from './mentions';
import { mayBeParty } from './noParty';
import { type RuleEvent, ruleEvent } from './rules';
import { type Tree, treeOf, word } from './tree';

/** What is known of the text besides its paragraph. */
export interface TextFacts {
  /** It is a short paragraph and nothing else: wires have other habits than stories. */
  readonly alone: boolean;
  readonly clusters: WordClusters;
  /** What the folder says of words; left out where it says nothing. */
  readonly guide?: Guide;
}

/** The folder's own word on what tells a deed. */
export interface Guide {
  /** Names what it says: equal keys, equal answers. */
  readonly key: string;
  /** Tokens that its codebook lists. */
  listed(sentence: ParsedSentence): ReadonlySet<number>;
  /** How likely a word tells a deed, with what was decided about it. @param word as `Candidate.word` */
  chance(word: string, found: number): number;
}

export const NO_FACTS: TextFacts = { alone: false, clusters: { of: () => 0 } };

export interface SentenceView {
  readonly alone: boolean;
  /** Word cluster of each token's dictionary form. */
  readonly clusters: readonly number[];
  readonly tree: Tree;
  readonly phrases: readonly NounPhrase[];
  /** Those that may be a side of an event. */
  readonly parties: readonly NounPhrase[];
  /** Head of the first phrase that is neither time nor number; -1 if none. */
  readonly firstActor: number;
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  /** How many heads of actors, and how many marks that part clauses, stand before each token. */
  readonly actorsBefore: Uint16Array;
  readonly marksBefore: Uint16Array;
  readonly candidates: readonly Candidate[];
  readonly candidateAt: ReadonlyMap<number, Candidate>;
  /** What the rules find in a candidate, by its token; worked out when it is asked for first: few are. */
  readonly ruleOf: (token: number) => RuleEvent | undefined;
  /** Links of the words that frame some candidate, by token. */
  readonly frameLinks: ReadonlyMap<number, readonly Link[]>;
}

/** Sentences of which a text may consist to count as `alone`. */
const MOST_ALONE = 3;

/** True for a text that is one short paragraph: a sentence of a wire, a caption, a snippet. */
export const isAlone = (paragraphs: readonly { readonly sentences: readonly unknown[] }[]): boolean =>
  paragraphs.length === 1 && (paragraphs[0]?.sentences.length ?? 0) <= MOST_ALONE;

export function viewOf(
  sentence: ParsedSentence,
  names: readonly NameMention[],
  text: TextFacts = NO_FACTS,
): SentenceView {
  const tree = treeOf(sentence);
  const phrases = nounPhrases(tree, names);
  const phraseAt = new Map(phrases.map((p) => [p.head, p]));
  const antecedent = antecedentsOf(tree, phrases);
  const candidates = candidatesOf(tree, antecedent);
  const frameLinks = frameLinksOf(tree, candidates, antecedent);
  const candidateAt = new Map(candidates.map((c) => [c.token, c]));
  const rules = new Map<number, RuleEvent>();
  const ruleOf = (token: number): RuleEvent | undefined => {
    const candidate = candidateAt.get(token);
    let rule = rules.get(token);
    if (rule || !candidate) return rule;
    rule = ruleEvent(candidate, { tree, phraseAt, candidateAt, frameLinks });
    rules.set(token, rule);
    return rule;
  };
  const first = phrases.find((p) => p.kind !== 'time' && p.kind !== 'number');
  const clusters = sentence.lemmas.map((lemma) => text.clusters.of(lemma));
  return {
    alone: text.alone,
    clusters,
    tree,
    phrases,
    parties: phrases.filter((p) => mayBeParty(tree, p)),
    firstActor: first?.head ?? -1,
    phraseAt,
    actorsBefore: countBefore(tree, (i) => isActorKind(phraseAt.get(i)?.kind ?? 'other')),
    marksBefore: countBefore(tree, (i) => MARK.test(word(tree, i))),
    candidates,
    candidateAt,
    ruleOf,
    frameLinks,
  };
}

const MARK = /^[,;:"”“()–—]|--$/;

function countBefore({ size }: Tree, counts: (token: number) => boolean): Uint16Array {
  const before = new Uint16Array(size + 1);
  for (let i = 0; i < size; i++) before[i + 1] = (before[i] as number) + (counts(i) ? 1 : 0);
  return before;
}

function frameLinksOf(
  tree: Tree,
  candidates: readonly Candidate[],
  antecedent: Antecedent,
): ReadonlyMap<number, readonly Link[]> {
  const out = new Map<number, readonly Link[]>();
  for (const c of candidates) {
    for (const step of c.frame.steps) {
      if (step.way !== 'aux' && step.name !== 'not' && !out.has(step.token))
        out.set(step.token, linksOf(tree, step.token, antecedent));
    }
  }
  return out;
}
