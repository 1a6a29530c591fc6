/** The clause that tells a deed, as far as it stands before the deed's word: "Norheim's army [has repeatedly failed to]". */
import { isClock } from '../../language/en/clock';
import type { Clause, Phrase } from '../document';
import { isMain, subjectAbove } from './clauseSubject';
import { subjectPhrase } from './subject';
import { head, isVerb, lemma, rel, type Tree, word } from './tree';
import { type Found, LONGEST_LEAD } from './verbGroup';

/** null where the words do not say it as a clause of their own: "plans to meet", "ordered the firm to pay", "talks that she held". */
export function clauseOf(tree: Tree, deed: number, { start: trigger }: Phrase): Clause | null {
  if (tree.sentence.tokens.at(-1)?.text === '?') return null;
  const found = subjectAbove(tree, deed);
  if (found === null) return null;
  const own = subjectPhrase(tree, found.head);
  const subject = own && cut(own, found);
  if (subject === null || isClock(word(tree, subject.head)) || (trigger >= subject.start && trigger < subject.end))
    return null;
  const { from, to } = found.lead ?? { from: trigger, to: trigger };
  // "had, it is said, been sent": half of the verb stands elsewhere.
  if (found.lead && word(tree, from) === 'been') return null;
  if (isUnreal(tree, from, trigger)) return null;
  const end = found.lead && to <= deed ? to : trigger;
  if (leadsThroughAnother(tree, from, end)) return null;
  if (end - from > LONGEST_LEAD || (from < subject.end && end > subject.start)) return null;
  // "ordering the arrest of": the deed's word is no verb of the clause.
  if (trigger !== deed && end <= from) return null;
  return { subject, lead: end > from ? { start: from, end, head: deed } : null, main: isMain(tree, found.verb) };
}

/** "would have lost", had it been otherwise. */
function isUnreal(tree: Tree, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (/^(?:would|could|should)$/.test(word(tree, at)) && word(tree, at + 1) === 'have') return true;
  return false;
}

const cut = (subject: Phrase, { start = subject.start, end = subject.end, before = end }: Found): Phrase => ({
  start,
  end: Math.min(end, before),
  head: subject.head,
});

/** "will meet again after talks [failed]": the parser took the verb of a clause within for the main one. */
function leadsThroughAnother(tree: Tree, from: number, end: number): boolean {
  let verbs = false;
  for (let at = from; at < end; at++) {
    verbs ||= isVerb(tree, at);
    if (verbs && OPENS_CLAUSE.has(word(tree, at))) return true;
  }
  return false;
}
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['after', 'before', 'when', 'while', 'because', 'although', 'since']);

/** The verb of a sentence's main clause, or what follows it where it is empty ("has to comply"). */
export function saysMost(tree: Tree, verb: number): boolean {
  if (!isVerb(tree, verb)) return false;
  const up = head(tree, verb);
  const top = rel(tree, verb) === 'xcomp' && up >= 0 && /^(?:be|have)$/.test(lemma(tree, up)) ? up : verb;
  return rel(tree, top) === 'ROOT';
}
