/** What the words of its own clause say of a deed beyond doubt: that it is supposed, still to come, or not done. */
import { head, isVerb, kid, kidsOf, lemma, rel, type Tree, tag, word } from './tree';

const SUPPOSES: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);

/** Whether the word stands in a clause that "if" or its like begins. */
export function isSupposed(tree: Tree, token: number): boolean {
  if (isAwaited(tree, token)) return true;
  let at = token;
  for (let steps = 0; at >= 0 && steps < tree.size; steps++) {
    for (const kid of kidsOf(tree, at))
      if (kid < at && rel(tree, kid) === 'mark' && SUPPOSES.has(word(tree, kid).toLowerCase())) return true;
    if (isHedged(tree, at)) return true;
    // What stands beside a supposition is told, not supposed.
    if (rel(tree, at) === 'parataxis') return false;
    at = head(tree, at);
  }
  return false;
}

const HEDGES: ReadonlySet<string> = new Set(
  'perhaps maybe possibly hopefully ideally supposedly allegedly reportedly apparently presumably'.split(' '),
);

/** "Perhaps the mayor sold it": what stands before the doer does not stand in the line. */
function isHedged(tree: Tree, verb: number): boolean {
  const subject = kid(tree, verb, 'nsubj', 'nsubjpass');
  return kidsOf(tree, verb).some((other) => other < subject && HEDGES.has(word(tree, other).toLowerCase()));
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'once', 'when', 'whenever', 'after', 'before', 'unless']);

/** "will not start until the boxes are brought", "before it could start": what something to come waits for is not done yet. */
function isAwaited(tree: Tree, said: number): boolean {
  const token = rel(tree, said) === 'conj' && isVerb(tree, said) ? head(tree, said) : said;
  // "must wait until it has signed": the parser may hang the clause on the word that opens it.
  const over = rel(tree, token) === 'pcomp' ? head(tree, token) : -1;
  if (over >= 0 && UNTIL.has(word(tree, over).toLowerCase()) && isVerb(tree, token))
    return !isPast(tree, token) && isToCome(tree, head(tree, over));
  const opens = kidsOf(tree, token).find(
    (other) =>
      other < token && /^(?:mark|advmod)$/.test(rel(tree, other)) && UNTIL.has(word(tree, other).toLowerCase()),
  );
  if (opens === undefined || !isVerb(tree, token)) return false;
  if (/^(?:before|until|till)$/i.test(word(tree, opens)) && hasModal(tree, token)) return true;
  if (rel(tree, token) !== 'advcl' || isPast(tree, token)) return false;
  const main = head(tree, token);
  return isToCome(tree, main) || (/^when/i.test(word(tree, opens)) && isPresent(tree, token) && !isPast(tree, main));
}

const group = (tree: Tree, verb: number): readonly number[] => [
  verb,
  ...kidsOf(tree, verb).filter((other) => /^aux/.test(rel(tree, other))),
];
const isPast = (tree: Tree, verb: number): boolean => group(tree, verb).some((each) => tag(tree, each) === 'VBD');

/** "is riled when he fails" tells a habit, not a failure. */
const isPresent = (tree: Tree, verb: number): boolean =>
  group(tree, verb).some((each) => /^VB[ZP]$/.test(tag(tree, each)));

const hasModal = (tree: Tree, verb: number): boolean =>
  kidsOf(tree, verb).some((other) => rel(tree, other) === 'aux' && tag(tree, other) === 'MD');

/** "will start", "would be wrong to start" */
function isToCome(tree: Tree, verb: number): boolean {
  if (isFuture(tree, verb) || hasModal(tree, verb)) return true;
  const up = head(tree, verb);
  return rel(tree, verb) === 'xcomp' && up >= 0 && isToCome(tree, up);
}

/** "if we find him, he will be handed over": what a line cannot say without the condition that stands before it. */
export function hangsOnIf(tree: Tree, token: number): boolean {
  return kidsOf(tree, token).some(
    (other) =>
      other < token && rel(tree, other) === 'advcl' && SUPPOSES.has(word(tree, kid(tree, other, 'mark')).toLowerCase()),
  );
}

const DENIES: ReadonlySet<string> = new Set(['deny', 'refute', 'dispute', 'reject', 'dismiss', 'rule']);
const UNDER: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'pcomp', 'dobj', 'pobj', 'prep', 'acl']);

/** "denied that it sold arms", "rejected claims of spying": a word over the deed denies it. */
export function isDenied(tree: Tree, token: number): boolean {
  for (let at = token, steps = 0; steps < 5 && UNDER.has(rel(tree, at)); steps++) {
    at = head(tree, at);
    if (DENIES.has(lemma(tree, at))) return true;
  }
  return false;
}

/** "denied that it sold", "denied selling": what the clause tells was not done, by its own words. */
export const deniesClause = (tree: Tree, token: number): boolean =>
  /^[cx]comp$/.test(rel(tree, token)) && isVerb(tree, token) && lemma(tree, head(tree, token)) === 'deny';

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing']);
const NO: ReadonlySet<string> = new Set(['no', 'neither']);

/** "didn't sell", "neither of them met", "no soldier was hurt"; "not only" is none. */
export function isNegated(tree: Tree, token: number): boolean {
  const not = kid(tree, token, 'neg');
  if (not >= 0 && word(tree, not + 1).toLowerCase() !== 'only') return true;
  if (!isVerb(tree, token)) return false;
  const subject = kid(tree, token, 'nsubj', 'nsubjpass');
  if (subject < 0 || subject > token) return false;
  const said = word(tree, subject).toLowerCase();
  if (NOBODY.has(said) || (said === 'one' && word(tree, subject - 1).toLowerCase() === 'no')) return true;
  return kidsOf(tree, subject).some((other) => other < subject && NO.has(word(tree, other).toLowerCase()));
}

/** "will sue and reject", "is going to attack": the deed is still to come. */
export function isFuture(tree: Tree, token: number): boolean {
  if (!isVerb(tree, token)) return false;
  if (
    kidsOf(tree, token).some(
      (other) => rel(tree, other) === 'aux' && /^(?:will|shall|'ll|’ll)$/.test(word(tree, other).toLowerCase()),
    )
  )
    return true;
  const up = head(tree, token);
  if (up < 0) return false;
  if (rel(tree, token) === 'xcomp') return lemma(tree, up) === 'go' && word(tree, up).toLowerCase() === 'going';
  // "will reject and attack": a second verb without words of its own shares those of the first.
  const alone = kid(tree, token, 'aux', 'nsubj', 'nsubjpass') < 0;
  return rel(tree, token) === 'conj' && alone && up < token && isVerb(tree, up) && isFuture(tree, up);
}
