/** Which noun a relative pronoun stands for, as far as it is sure. */
import { SPELL, tellsTime } from '../../language/en/clock';
import { nounClass } from '../../language/en/nouns';
import { vouches } from '../../language/en/speech';
import { nounClasses } from './actWords';
import { head, isName, isNoun, kid, kidsOf, lemma, nounPhrase, rel, type Tree, tag, word } from './tree';

/** "the blast, which destroyed": the noun that a relative pronoun follows; -1 where none stands there. */
function nounBefore(tree: Tree, pronoun: number): number {
  const at = word(tree, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  return isNoun(tree, at) ? at : -1;
}

const isWho = (tree: Tree, pronoun: number): boolean => word(tree, pronoun).toLowerCase() === 'who';

/** Whether the finite verb is of one and the noun of several, or the other way. */
function misfits(tree: Tree, noun: number, finite: number): boolean {
  const isMany = /S$/.test(tag(tree, noun)) || kidsOf(tree, noun).some((each) => rel(tree, each) === 'conj');
  if (/^(?:has|is|was|does)$/.test(word(tree, finite)) || tag(tree, finite) === 'VBZ') return isMany;
  return /^(?:have|are|were|do)$/.test(word(tree, finite)) && !isMany;
}

/** "warnings from officers who": somebody is meant. */
const isFor = (tree: Tree, pronoun: number, noun: number): boolean =>
  !isWho(tree, pronoun) || isName(tree, noun) || nounClass(lemma(tree, noun)) !== null;

const ANYBODY: ReadonlySet<string> = new Set(['person', 'people', 'anyone', 'anybody', 'someone', 'everyone', 'those']);

/** The noun that the pronoun of a clause stands for; -1 where it is not sure which. `above`: the noun that the clause hangs on,
 * if any; `finite`: the first word of its verb. */
export function meantBy(tree: Tree, pronoun: number, above: number, finite: number): number {
  const near = nounBefore(tree, pronoun);
  // "the members of a crew that has met": the verb says whether one is meant or several.
  const isOther = near >= 0 && above >= 0 && misfits(tree, above, finite) && !misfits(tree, near, finite);
  const noun = above >= 0 && !isOther && isFor(tree, pronoun, above) ? above : near;
  if (!isNoun(tree, noun) || !isFor(tree, pronoun, noun) || isOfAnother(tree, noun, pronoun)) return -1;
  // "Ana Brisk, a friend who met him": the friend has a name.
  const named = rel(tree, noun) === 'appos' ? head(tree, noun) : -1;
  if (named >= 0 && isName(tree, named) && !isName(tree, noun)) return named;
  // "prove that a person who was convicted is lying": nobody was.
  if (word(tree, pronoun - 1) !== ',' && ANYBODY.has(lemma(tree, noun)) && kid(tree, noun, 'nummod') < 0) return -1;
  return isWho(tree, pronoun) ? personOf(tree, noun) : noun;
}

/**
 * "the lawyer with the ministry's office who questioned her": somebody asks, no office. Of a name behind somebody, "a clerk
 * for Brisk who resigned", it is not sure which of the two is meant.
 */
function personOf(tree: Tree, noun: number): number {
  const kind = nounClass(lemma(tree, noun));
  const preposition = rel(tree, noun) === 'pobj' ? head(tree, noun) : -1;
  const over = preposition < 0 ? -1 : head(tree, preposition);
  const isSomebody = isNoun(tree, over) && !isName(tree, over) && nounClass(lemma(tree, over)) === 'human';
  if (!isSomebody || (kind === 'human' && !isName(tree, noun)) || tag(tree, noun) === 'NNS') return noun;
  return isName(tree, noun) ? -1 : over;
}

/** "a blaze north of the town, which broke out": after a comma it is not sure which of the two nouns is meant. */
function isOfAnother(tree: Tree, meant: number, pronoun: number): boolean {
  const preposition = rel(tree, meant) === 'pobj' ? head(tree, meant) : -1;
  const over = preposition < 0 ? -1 : head(tree, preposition);
  const hangs = isNoun(tree, over) || (over >= 0 && rel(tree, over) === 'advmod' && isNoun(tree, over - 1));
  return word(tree, pronoun - 1) === ',' && hangs;
}

/** "the plan that was adopted": without a comma it says which one is meant, and tells nothing. */
export const isWhich = (tree: Tree, noun: number, pronoun: number): boolean =>
  word(tree, pronoun - 1) !== ',' && (isDefinite(tree, noun) || isSomeThing(tree, noun, pronoun));

const isDefinite = (tree: Tree, noun: number): boolean =>
  kidsOf(tree, noun).some(
    (each) => /^(?:the|this|that|these|those)$/i.test(word(tree, each)) || tag(tree, each) === 'PRP$',
  );

/** "sanctions that will punish", "half of the oil that was lost": of things that are not counted it says which; "fires that have burned" tells a deed. */
const isSomeThing = (tree: Tree, noun: number, pronoun: number): boolean =>
  !isName(tree, noun) &&
  nounClass(lemma(tree, noun)) === null &&
  (nounClasses(lemma(tree, noun)).length === 0 || tag(tree, pronoun + 1) === 'MD') &&
  !kidsOf(tree, noun).some(
    (each) => /^(?:an?|another)$/i.test(word(tree, each)) || (tag(tree, each) === 'CD' && word(tree, noun) !== '%'),
  );

/**
 * "missiles that it agreed to provide", "a finale he would announce": what was done to stands before it, and the clause
 * alone does not say to what.
 */
export function lacksObject(tree: Tree, verb: number, subjectStart: number): boolean {
  const that = /^(?:that|which|whom)$/.test(word(tree, subjectStart - 1));
  const noun = that ? subjectStart - 2 : subjectStart - 1;
  if (!isNoun(tree, noun) || !/^(?:advcl|relcl|acl)$/.test(rel(tree, verb))) return false;
  // "assured the board it would pay"
  if (vouches(lemma(tree, head(tree, verb)))) return false;
  // "In exchange it lifted", "on the last day he left"
  const isThing = nounPhrase(tree, noun).start < noun && !tellsTime(word(tree, noun)) && !SPELL.test(word(tree, noun));
  return that || (tag(tree, subjectStart) === 'PRP' && isThing);
}
