/** The words that a clause says after its verb: "signed [an agreement to reopen the border between their countries]". */
import type { Phrase } from '../document';
import { head, isVerb, kid, kidsOf, rel, type Tree, tag, word } from './tree';

/** Longest predicate kept, in tokens: a line says no more. */
const LONGEST_PREDICATE = 40;
/** What hangs under the verb and begins another clause, or stands beside this one. */
const BESIDE: ReadonlySet<string> = new Set([
  'advcl',
  'parataxis',
  'conj',
  'cc',
  'preconj',
  'nsubj',
  'nsubjpass',
  'csubj',
]);
/** Tags of words that only lead on: "and", "whom", "that". */
const OPENS = /^(?:CC|WDT|WP\$?|WRB|DT)$/;
const BREAK = /^(?:[;:()[\]{}\u2013\u2014\u2026]|-+|\.+)$/;

/** Tokens from `after` on that belong to the verb, up to what is said beside it; null where nothing follows. */
export function predicateOf(tree: Tree, verb: number, after: number): Phrase | null {
  if (!isVerb(tree, verb)) return null;
  let end = after;
  const limit = Math.min(tree.size, after + LONGEST_PREDICATE);
  for (let at = after; at < limit; at++) {
    const text = word(tree, at);
    if (BREAK.test(text) || (text === ',' && !listGoesOn(tree, at)) || !belongs(tree, at, verb)) break;
    end = at + 1;
  }
  // "two guards who feared": a clause that is cut after its verb goes with its pronoun.
  if (end - after > 1 && rel(tree, end - 1) === 'relcl' && /^W/.test(tag(tree, end - 2))) end -= 2;
  while (end > after && leadsOn(tree, end - 1)) end--;
  return end > after ? { start: after, end, head: verb } : null;
}

/** A last word that only leads on to what the line does not hold: "and", "whom", "after", "by". */
const leadsOn = (tree: Tree, at: number): boolean =>
  rel(tree, at) === 'punct' ||
  OPENS.test(tag(tree, at)) ||
  (/^(?:IN|TO)$/.test(tag(tree, at)) && !/^(?:prt|advmod)$/.test(rel(tree, at)));

/** "Norheim, Tresk and Vorland": a comma inside a list of things; any other comma ends what the verb says. */
function listGoesOn(tree: Tree, comma: number): boolean {
  for (let at = comma + 1, steps = 0; at >= 0 && at < tree.size && steps < tree.size; steps++) {
    const up = head(tree, at);
    if (rel(tree, at) === 'conj' || rel(tree, at) === 'appos')
      return up >= 0 && up < comma && !isVerb(tree, at) && !isVerb(tree, up);
    if (up <= comma) return false;
    at = up;
  }
  return false;
}

/** Whether a token hangs below the verb by what completes it. */
function belongs(tree: Tree, token: number, verb: number): boolean {
  let at = token;
  for (let steps = 0; steps < tree.size; steps++) {
    const up = head(tree, at);
    if (up < 0 || up === at) return false;
    const relation = rel(tree, at);
    if (up === verb)
      return !BESIDE.has(relation) || (relation === 'advcl' && isPurpose(tree, at)) || joinsThings(tree, at);
    if (relation === 'parataxis' || (relation === 'advcl' && !isPurpose(tree, at))) return false;
    at = up;
  }
  return false;
}

/** "arrested members of Hamas and of its rival": what the parser hangs beside the verb, though it is no other deed. */
function joinsThings(tree: Tree, at: number): boolean {
  if (rel(tree, at) === 'conj') return !isVerb(tree, at) && kid(tree, at, 'nsubj', 'nsubjpass', 'cop') < 0;
  if (rel(tree, at) !== 'cc') return false;
  const next = kidsOf(tree, head(tree, at)).find((other) => other > at && rel(tree, other) === 'conj');
  return next !== undefined && joinsThings(tree, next);
}

/** "sent troops to guard the port" */
const isPurpose = (tree: Tree, verb: number): boolean => {
  const to = kid(tree, verb, 'aux', 'mark');
  return to >= 0 && tag(tree, to) === 'TO';
};
