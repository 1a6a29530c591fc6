/**
 * Pronouns that stand for a phrase of the same sentence: "Syria says it will withdraw".
 * Only sure cases: the subject of a clause over the pronoun's own, agreeing in number and kind.
 */
import { isActorKind, type NounPhrase } from './mentions';
import { head, isVerb, kid, kidsOf, lemma, rel, type Tree, tag, word } from './tree';

const CLIMB = 12;

/** Head of the phrase that a third-person pronoun stands for, or the pronoun itself. */
export type Antecedent = (token: number) => number;

export function antecedentsOf(tree: Tree, phrases: readonly NounPhrase[]): Antecedent {
  const at = new Map(phrases.map((p) => [p.head, p]));
  const known = new Map<number, number>();
  for (const p of phrases) {
    if (p.kind !== 'pronoun') continue;
    const found = antecedent(tree, p.head, at);
    if (found >= 0) known.set(p.head, known.get(found) ?? found);
  }
  return (token) => known.get(token) ?? token;
}

function antecedent(tree: Tree, pronoun: number, at: ReadonlyMap<number, NounPhrase>): number {
  const w = word(tree, pronoun).toLowerCase();
  const fits = FITS[w];
  if (fits === undefined) return -1;
  const possessive = tag(tree, pronoun) === 'PRP$';
  let clause = head(tree, pronoun);
  for (let k = 0; k < CLIMB && clause >= 0; k++, clause = head(tree, clause)) {
    if (!isVerb(tree, clause)) continue;
    const subject = kid(tree, clause, 'nsubj', 'nsubjpass');
    if (subject < 0 || subject >= pronoun || subject === pronoun) continue;
    if (rel(tree, pronoun) !== 'poss' && head(tree, pronoun) === clause) continue;
    const phrase = at.get(subject);
    if (phrase === undefined) continue;
    if (phrase.kind === 'pronoun') return possessive && FITS[word(tree, subject).toLowerCase()] === fits ? subject : -1;
    if (fits(tree, phrase)) return subject;
  }
  return possessive ? objectBefore(tree, pronoun, at, fits) : -1;
}

/** "forced Iran to open its sites": a possessor may be the object before it. */
function objectBefore(tree: Tree, pronoun: number, at: ReadonlyMap<number, NounPhrase>, fits: Fit): number {
  for (let clause = head(tree, pronoun), k = 0; k < CLIMB && clause >= 0; k++, clause = head(tree, clause)) {
    for (const o of kidsOf(tree, clause)) {
      const phrase = o < pronoun && (rel(tree, o) === 'dobj' || rel(tree, o) === 'conj') ? at.get(o) : undefined;
      if (phrase !== undefined && isActorKind(phrase.kind) && fits(tree, phrase)) return o;
    }
  }
  return -1;
}

type Fit = (tree: Tree, phrase: NounPhrase) => boolean;

const plural = (tree: Tree, p: NounPhrase): boolean =>
  /^NNP?S$/.test(tag(tree, p.head)) ||
  kidsOf(tree, p.head).some((k) => rel(tree, k) === 'conj') ||
  tag(tree, p.head) === 'CD' ||
  COLLECTIVE.has(lemma(tree, p.head));
const COLLECTIVE: ReadonlySet<string> = new Set([
  'police',
  'people',
  'military',
  'couple',
  'team',
  'family',
  'crew',
  'group',
  'most',
  'some',
  'many',
  'both',
  'hundred',
  'dozen',
  'thousand',
]);

const person: Fit = (tree, p) =>
  p.kind === 'person' ||
  p.kind === 'name' ||
  (!plural(tree, p) && (p.kind === 'human' || (p.kind === 'other' && tag(tree, p.head) === 'NNP')));
const thing: Fit = (tree, p) =>
  p.kind !== 'person' &&
  p.kind !== 'human' &&
  p.kind !== 'time' &&
  (tag(tree, p.head) === 'NN' || tag(tree, p.head) === 'NNP' || tag(tree, p.head) === 'NNPS');
const many: Fit = (tree, p) => p.kind !== 'time' && plural(tree, p);

const FITS: Readonly<Record<string, Fit>> = {
  he: person,
  she: person,
  him: person,
  her: person,
  his: person,
  it: thing,
  its: thing,
  they: many,
  them: many,
  their: many,
};
