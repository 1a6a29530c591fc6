/** Everything known of one sentence before events are chosen. */
import type { NameMention, ParsedSentence } from '../document';
import { type Antecedent, antecedentsOf } from './antecedents';
import { type Candidate, candidatesOf } from './candidates';
import { type Link, linksOf } from './links';
import { type NounPhrase, nounPhrases } from './mentions';
import { type RuleEvent, ruleEvent } from './rules';
import { type Tree, treeOf } from './tree';

export interface SentenceView {
  readonly tree: Tree;
  readonly phrases: readonly NounPhrase[];
  /** Head of the first phrase that is neither time nor number; -1 if none. */
  readonly firstActor: number;
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  readonly candidates: readonly Candidate[];
  readonly candidateAt: ReadonlyMap<number, Candidate>;
  readonly rules: ReadonlyMap<number, RuleEvent>;
  /** Links of the words that frame some candidate, by token. */
  readonly frameLinks: ReadonlyMap<number, readonly Link[]>;
}

export function viewOf(sentence: ParsedSentence, names: readonly NameMention[]): SentenceView {
  const tree = treeOf(sentence);
  const phrases = nounPhrases(tree, names);
  const phraseAt = new Map(phrases.map((p) => [p.head, p]));
  const antecedent = antecedentsOf(tree, phrases);
  const candidates = candidatesOf(tree, antecedent);
  const frameLinks = frameLinksOf(tree, candidates, antecedent);
  const candidateAt = new Map(candidates.map((c) => [c.token, c]));
  const rules = new Map(candidates.map((c) => [c.token, ruleEvent(c, { tree, phraseAt, candidateAt, frameLinks })]));
  const first = phrases.find((p) => p.kind !== 'time' && p.kind !== 'number');
  return { tree, phrases, firstActor: first?.head ?? -1, phraseAt, candidates, candidateAt, rules, frameLinks };
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
