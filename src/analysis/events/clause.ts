/** The clause that tells a deed, as far as it stands before the deed's word: "Norheim's army [has repeatedly failed to]". */
import { isClock } from '../../language/en/clock';
import { vouches } from '../../language/en/speech';
import type { Clause, Phrase } from '../document';
import { subjectPhrase } from './subject';
import { head, isNoun, isVerb, kid, kidsOf, lemma, nounPhrase, rel, type Tree, tag, word } from './tree';

/** Verbs that may lead to a deed one after the other ("was expected to try to"). */
const MOST_STEPS = 6;
/** Longest lead, in tokens: more is misread, or more than a line can say. */
const LONGEST_LEAD = 10;
const GROUP: ReadonlySet<string> = new Set(['aux', 'auxpass', 'neg', 'advmod']);
const SUBJECT = ['nsubj', 'nsubjpass'] as const;

/** null where the words do not say it as a clause of their own: "plans to meet", "ordered the firm to pay", "talks that she held". */
export function clauseOf(tree: Tree, deed: number, { start: trigger }: Phrase): Clause | null {
  if (tree.sentence.tokens.at(-1)?.text === '?') return null;
  const found = subjectAbove(tree, deed);
  if (found === null) return null;
  const subject = subjectPhrase(tree, found.head);
  if (subject === null || isClock(word(tree, subject.head)) || (trigger >= subject.start && trigger < subject.end))
    return null;
  const { from, to } = found.lead ?? { from: trigger, to: trigger };
  const end = found.lead && to <= deed ? to : trigger;
  if (leadsThroughAnother(tree, from, end)) return null;
  if (end - from > LONGEST_LEAD || (from < subject.end && end > subject.start)) return null;
  // "ordering the arrest of": the deed's word is no verb of the clause.
  if (trigger !== deed && end <= from) return null;
  return { subject, lead: end > from ? { start: from, end, head: deed } : null, main: isMain(tree, found.verb) };
}

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

interface Found {
  /** The subject's head, and its verb. */
  readonly head: number;
  readonly verb: number;
  /** From its first token; null where the deed's word stands alone. */
  readonly lead: { readonly from: number; readonly to: number } | null;
}

function subjectAbove(tree: Tree, deed: number): Found | null {
  let at = deed;
  let from = deed;
  for (let step = 0; step < MOST_STEPS; step++) {
    from = Math.min(from, groupStart(tree, at));
    const own = kid(tree, at, ...SUBJECT);
    const up = head(tree, at);
    const relation = rel(tree, at);
    if (own >= 0) return own > from || !tellsFinitely(tree, at, from) ? null : ownSubject(tree, at, own, from);
    if (kid(tree, at, 'csubj', 'expl') >= 0) return null;
    if (up < 0) return astray(tree, at, from);
    if (relation === 'xcomp' || relation === 'acomp' || relation === 'oprd') {
      // "ordered the firm to pay": what the firm is told to do is not told of whoever orders it.
      if (isVerb(tree, up) && kid(tree, up, 'dobj', 'dative') >= 0) return null;
      at = up;
      continue;
    }
    if (relation === 'conj' && isVerb(tree, at) && isVerb(tree, up)) return ofTheFirst(tree, deed, from, up);
    if (!isVerb(tree, at)) return null;
    // "after talks collapsed, closing the port", "won, the board said, ending his rule": it is not sure what that is said of.
    if (
      relation === 'advcl' &&
      tag(tree, at) === 'VBG' &&
      !goesOnGerunds(tree, up, at) &&
      kid(tree, at, 'mark') < 0 &&
      isMain(tree, up) &&
      !vouches(lemma(tree, up))
    ) {
      const first = subjectAbove(tree, up);
      return first && { head: first.head, verb: at, lead: null };
    }
    return null;
  }
  return null;
}

/** "is charged with training recruits, taking money": the parser may hang what else somebody is charged with on the verb. */
const goesOnGerunds = (tree: Tree, verb: number, beside: number): boolean =>
  kidsOf(tree, verb).some((each) => each < beside && rel(tree, each) === 'prep' && kid(tree, each, 'pcomp') >= 0);

/** "the blast, which destroyed": the noun that a relative pronoun follows; -1 where none stands there. */
function nounBefore(tree: Tree, pronoun: number): number {
  const at = word(tree, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  return isNoun(tree, at) ? at : -1;
}

/** "a blaze north of the town, which broke out": after a comma it is not sure which of the two nouns is meant. */
function isOfAnother(tree: Tree, meant: number, pronoun: number): boolean {
  const preposition = rel(tree, meant) === 'pobj' ? head(tree, meant) : -1;
  const over = preposition < 0 ? -1 : head(tree, preposition);
  const hangs = isNoun(tree, over) || (over >= 0 && rel(tree, over) === 'advmod' && isNoun(tree, over - 1));
  return word(tree, pronoun - 1) === ',' && hangs;
}

/** A finite verb without a subject of its own has one that the parser hung elsewhere: it stands before it, back to a comma. */
function astray(tree: Tree, verb: number, from: number): Found | null {
  const lead = { from, to: tree.size };
  const before = kidsOf(tree, verb).find(
    (other) => other < from && rel(tree, other) === 'ccomp' && tag(tree, other) === 'VBG',
  );
  const own = before === undefined ? -1 : kid(tree, before, ...SUBJECT);
  if (own >= 0) return { head: own, verb, lead };
  let at = from - 1;
  if (at < 0 || rel(tree, at) !== 'conj' || !isNoun(tree, at)) return null;
  for (let up = head(tree, at); rel(tree, at) === 'conj' && up >= 0 && isNoun(tree, up); up = head(tree, at)) {
    if (word(tree, nounPhrase(tree, at).start - 1) === ',') break;
    at = up;
  }
  return /^(?:,|)$/.test(word(tree, nounPhrase(tree, at).start - 1)) ? { head: at, verb, lead } : null;
}

function isMain(tree: Tree, verb: number): boolean {
  const up = head(tree, verb);
  const said = rel(tree, verb) === 'ccomp' && up >= 0 && vouches(lemma(tree, up)) && rel(tree, up) === 'ROOT';
  return said || rel(tree, verb) === 'ROOT';
}

/** "the children being counted" is no clause; a participle alone is one in headlines. */
function tellsFinitely(tree: Tree, verb: number, from: number): boolean {
  if (tag(tree, verb) !== 'VBG' && kid(tree, verb, 'aux', 'auxpass') < 0) return true;
  for (let at = from; at <= verb; at++) if (/^(?:VB[DZP]|MD)$/.test(tag(tree, at))) return true;
  return tag(tree, verb) !== 'VBG' && kidsOf(tree, verb).every((other) => tag(tree, other) !== 'VBG' || other > verb);
}

function ownSubject(tree: Tree, verb: number, own: number, from: number): Found | null {
  const up = head(tree, verb);
  const relation = rel(tree, verb);
  const lead = { from, to: tree.size };
  if (relation === 'relcl' || /^W(?:DT|P)$/.test(tag(tree, own))) {
    const meant = relation === 'relcl' ? up : nounBefore(tree, own);
    const isSure = isNoun(tree, meant) && !isOfAnother(tree, meant, own);
    return /^W(?:DT|P)$/.test(tag(tree, own)) && isSure ? { head: meant, verb, lead } : null;
  }
  // "the group he hoped to lead dumped him": it is not sure which of two it is said of.
  if (
    kidsOf(tree, verb).some((other) => other > own && other < verb && SUBJECT.some((each) => each === rel(tree, other)))
  )
    return null;
  if (isOwnOfHeadline(tree, verb, own)) return null;
  // "It's important he stays": what comes before it says how it is meant.
  const isMeantSo = (other: number): boolean =>
    other < own && /^(?:ccomp|csubj)$/.test(rel(tree, other)) && lemma(tree, other) === 'be';
  if (!vouches(lemma(tree, verb)) && kidsOf(tree, verb).some(isMeantSo)) return null;
  if (kidsOf(tree, own).some((other) => /^WP\$|^WDT/.test(tag(tree, other)))) return null;
  if (/^(?:W|EX|VB)/.test(tag(tree, own))) return null;
  // "denied that it sold arms" does not say that it did.
  if (relation === 'ccomp' && up >= 0 && own > up && !vouches(lemma(tree, up))) return null;
  return { head: own, verb, lead };
}

/** "Troops to guard port" tells it in a headline; "urged the staff and the firm to seek help" is another verb's. */
const isOwnOfHeadline = (tree: Tree, verb: number, own: number): boolean =>
  tag(tree, verb) === 'VB' &&
  kidsOf(tree, verb).some((each) => tag(tree, each) === 'TO') &&
  tree.sentence.tags.some((each, at) => at < own && /^(?:VB[DPZ]|MD)$/.test(each));

/** "was fitted with a pacemaker and suffered a stroke", "has met them and signed": the second verb shares what it has not. */
function ofTheFirst(tree: Tree, deed: number, from: number, up: number): Found | null {
  // "the man a deputy shot and killed": two verbs side by side have one doer, wherever the parser hangs the second.
  if (word(tree, deed - 2) === 'shot' && isNoun(tree, deed - 2)) return null;
  const beside = tag(tree, deed - 1) === 'CC' && isVerb(tree, deed - 2) ? deed - 2 : up;
  const first = subjectAbove(tree, beside);
  const joined = kidsOf(tree, up).some(
    (other) => rel(tree, other) === 'cc' || (other > up && word(tree, other) === ','),
  );
  // "were destroyed or damaged" is one deed.
  const either = kidsOf(tree, up).some(
    (other) => rel(tree, other) === 'cc' && word(tree, other).toLowerCase() === 'or',
  );
  if (first === null || !joined || either) return null;
  const alone = kid(tree, deed, 'aux', 'auxpass') < 0 && rel(tree, deed) === 'conj';
  if (!alone && from < deed) return { ...first, lead: { from, to: tree.size } };
  // "are charged and face", which the parser may take for a bare form: only participles go on after "be".
  const afterBe = first.lead !== null && lemma(tree, first.lead.from) === 'be';
  const shares = (afterBe ? /^VB[NG]$/ : /^VB[NG]?$/).test(tag(tree, deed)) && first.lead !== null;
  if (!shares || first.lead === null) return { ...first, lead: null };
  return { ...first, lead: { from: first.lead.from, to: up } };
}

/** First token of a verb's own group; what only tells the time may stand in it ("has this morning announced"). */
function groupStart(tree: Tree, verb: number): number {
  let start = verb;
  for (let at = verb - 1; at >= 0 && verb - at < LONGEST_LEAD; at--) {
    const top = below(tree, at, verb);
    if (top < 0) break;
    const relation = rel(tree, top);
    if (GROUP.has(relation) && !/^W/.test(tag(tree, top))) start = at;
    else if (relation !== 'npadvmod') break;
  }
  return start;
}

/** The dependent of `verb` that `token` is or hangs below; -1 where it hangs elsewhere. */
function below(tree: Tree, token: number, verb: number): number {
  let at = token;
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    const up = head(tree, at);
    if (up === verb) return at;
    at = up;
  }
  return -1;
}
