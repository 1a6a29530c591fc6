/** Of whom a verb's clause is said, through the verbs that lead to it: "[the army] has repeatedly failed to hold". */
import { SPELL, tellsTime } from '../../language/en/clock';
import { vouches } from '../../language/en/speech';
import {
  acrossCommas,
  acrossDashes,
  astray,
  doesMore,
  isOfOwn,
  ofOnePhrase,
  ofWhole,
  rightBefore,
} from './brokenSubject';
import { isWhich, lacksObject, meantBy } from './relative';
import { conjuncts, head, isNoun, isVerb, kid, kidsOf, lemma, nounPhrase, rel, type Tree, tag, word } from './tree';
import { type Found, groupStart, isSubject, MOST_STEPS, subjectOf } from './verbGroup';

export function subjectAbove(tree: Tree, deed: number): Found | null {
  let at = deed;
  let from = deed;
  for (let step = 0; step < MOST_STEPS; step++) {
    from = Math.min(from, groupStart(tree, at));
    const own = subjectOf(tree, at);
    const up = head(tree, at);
    const relation = rel(tree, at);
    const dashed = acrossDashes(tree, at, from);
    if (dashed) return dashed;
    if (own >= 0) return own > from || !tellsFinitely(tree, at, from) ? null : ownSubject(tree, at, own, from);
    if (kid(tree, at, 'csubj', 'expl') >= 0) return null;
    const closed = acrossCommas(tree, at, from);
    if (closed) return closed;
    if (up < 0) return astray(tree, at, from);
    if (relation === 'xcomp' || relation === 'acomp' || relation === 'oprd') {
      // "ordered the firm to pay": what the firm is told to do is not told of whoever orders it.
      if (isVerb(tree, up) && (kid(tree, up, 'dobj', 'dative') >= 0 || tellsAnother(tree, up, at))) return null;
      at = up;
      continue;
    }
    if (isOfOwn(tree, at) && rel(tree, up) === 'acl' && /^(?:MD|VB[DPZ])$/.test(tag(tree, from)))
      return { head: head(tree, up), verb: at, lead: { from, to: tree.size }, end: from };
    if (relation === 'conj' && isVerb(tree, at) && isVerb(tree, up)) return ofTheFirst(tree, deed, from, up);
    if (!isVerb(tree, at)) return null;
    // "thanked them, waived fines and went": a past tense that the parser took for a participle.
    if (relation === 'advcl' && isPast(tree, at) && word(tree, from - 1) === ',' && up < at)
      return ofTheFirst(tree, deed, from, up);
    if (relation === 'acl' && from === at) return ofWhole(tree, at, up);
    // "after talks collapsed, closing the port", "won, the board said, ending his rule": it is not sure what that is said of.
    if (
      relation === 'advcl' &&
      tag(tree, at) === 'VBG' &&
      !goesOnGerunds(tree, up, at) &&
      kid(tree, at, 'mark') < 0 &&
      isMain(tree, up) &&
      !vouches(lemma(tree, up)) &&
      // "was not without incident, a ball crashing into his toe, sending him"
      lemma(tree, up) !== 'be'
    ) {
      // "left, hoping to find work": that is not found yet.
      const first = at === deed ? subjectAbove(tree, up) : null;
      return first && { head: first.head, verb: at, lead: null };
    }
    return /^VB[DZ]$/.test(tag(tree, at)) ? rightBefore(tree, at, from) : null;
  }
  return null;
}

/** "commits all three to cease": the same, where the parser lost whom. */
const tellsAnother = (tree: Tree, verb: number, told: number): boolean =>
  kidsOf(tree, verb).some(
    (each) =>
      each > verb &&
      each < told &&
      /^(?:NN|PRP|CD|DT)/.test(tag(tree, each)) &&
      rel(tree, each) !== 'npadvmod' &&
      !tellsTime(word(tree, each)),
  );

/** Tagged as one, or with an object that no participle has. */
const isPast = (tree: Tree, verb: number): boolean => {
  if (kid(tree, verb, 'mark', 'aux', 'auxpass') >= 0) return false;
  const object = kid(tree, verb, 'dobj');
  return tag(tree, verb) === 'VBD' || (tag(tree, verb) === 'VBN' && object > verb && !SPELL.test(lemma(tree, object)));
};

/** "is charged with training recruits, taking money": the parser may hang what else somebody is charged with on the verb. */
const goesOnGerunds = (tree: Tree, verb: number, beside: number): boolean =>
  kidsOf(tree, verb).some((each) => each < beside && rel(tree, each) === 'prep' && kid(tree, each, 'pcomp') >= 0);

export function isMain(tree: Tree, verb: number): boolean {
  const up = head(tree, verb);
  const said = rel(tree, verb) === 'ccomp' && up >= 0 && vouches(lemma(tree, up)) && rel(tree, up) === 'ROOT';
  return said || rel(tree, verb) === 'ROOT';
}

/** "a clash in which two guards were hurt", "the day the order was cancelled": the noun above is no side of what was done. */
const isWhole = (tree: Tree, verb: number, own: number): boolean =>
  (rel(tree, own) === 'nsubjpass' && !/^W/.test(tag(tree, own))) ||
  kidsOf(tree, verb).some((other) =>
    other > verb
      ? rel(tree, other) === 'dobj'
      : other < own &&
        (tag(tree, other) === 'WRB' ||
          (rel(tree, other) === 'prep' && kidsOf(tree, other).some((each) => tag(tree, each) === 'WDT'))),
  );

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
  const next = kidsOf(tree, verb).find(
    (other) => other > own && other < verb && isSubject(tree, other) && /[\p{L}\p{N}]/u.test(word(tree, other)),
  );
  // "it is sad that, for all its cost, the line has closed": "that" is no doer where another stands behind it.
  if (word(tree, own) === 'that' && next !== undefined && isNoun(tree, next)) return { head: next, verb, lead };
  if (/^W(?:DT|P)$/.test(tag(tree, own)) || (relation === 'relcl' && !isWhole(tree, verb, own))) {
    if (!/^W(?:DT|P)$/.test(tag(tree, own))) return null;
    const meant = meantBy(tree, own, relation === 'relcl' ? up : -1, from);
    return meant < 0 || isWhich(tree, meant, own) ? null : { head: meant, verb, lead, before: own };
  }
  if (next !== undefined) return ofOnePhrase(tree, verb, [own, next], from);
  // "three in four of the club's members vote": the parser took a part of the noun phrase for who did it.
  if (relation === 'pobj' || isOwnOfHeadline(tree, verb, own)) return null;
  // "It's important he stays": what comes before it says how it is meant.
  const isMeantSo = (other: number): boolean =>
    other < own &&
    /^(?:ccomp|csubj)$/.test(rel(tree, other)) &&
    lemma(tree, other) === 'be' &&
    /^(?:it|that|this)$/i.test(word(tree, subjectOf(tree, other)));
  if (!vouches(lemma(tree, verb)) && kidsOf(tree, verb).some(isMeantSo)) return null;
  if (kidsOf(tree, own).some((other) => /^W(?:P\$|DT|RB)/.test(tag(tree, other)))) return null;
  if (isJoinedPronoun(tree, own) || (from === verb && isInClauseOf(tree, own, from))) return null;
  if (lacksObject(tree, verb, nounPhrase(tree, own).start)) return null;
  if (/^(?:W|EX|VB)/.test(tag(tree, own))) return null;
  if (isHeldCaptive(tree, verb) || isReduced(tree, verb, own, from)) return null;
  // "saw what this man was trying to do": what was done stands before it.
  if (/^what/i.test(word(tree, nounPhrase(tree, own).start - 1))) return null;
  // "denied that it sold arms" does not say that it did.
  if (relation === 'ccomp' && up >= 0 && own > up && !vouches(lemma(tree, up))) return null;
  const first = doesMore(tree, own)
    ? kidsOf(tree, own).find(
        (each) => /^VB[DN]$/.test(tag(tree, each)) && rel(tree, each) === 'acl' && !NAMES.has(word(tree, each)),
      )
    : undefined;
  return { head: own, verb, lead, ...(first === undefined ? {} : { before: first }) };
}

/** "somebody named Vasek" */
const NAMES: ReadonlySet<string> = new Set(['named', 'called', 'known', 'identified', 'aged']);

/** "one man, believed to be a guard, was held": what stands between two commas is no verb of his, unless it says who speaks. */
function isReduced(tree: Tree, verb: number, own: number, from: number): boolean {
  if (word(tree, from - 1) !== ',' || !/^VB[DN]$/.test(tag(tree, from)) || vouches(lemma(tree, verb))) return false;
  for (let at = own + 1; at < from - 1; at++) if (word(tree, at) === ',') return false;
  return true;
}

/** "Vasek, who left the committee [decisions] to others, said": no comma closes what is told of him before his own verb. */
const isInClauseOf = (tree: Tree, own: number, from: number): boolean =>
  word(tree, own + 1) === ',' &&
  /^W(?:P|DT)/.test(tag(tree, own + 2)) &&
  !/^[,\u2013\u2014)-]/.test(word(tree, from - 1));

/** "My husband and I took": the parser may take the first of the two for something else. */
function isJoinedPronoun(tree: Tree, own: number): boolean {
  if (tag(tree, own) !== 'PRP' || word(tree, own - 1) !== 'and' || !isNoun(tree, own - 2)) return false;
  for (let at = own - 2; at >= 0 && !/^[,;:.]$/.test(word(tree, at)); at--)
    if (/^(?:VB|MD)/.test(tag(tree, at))) return false;
  return true;
}

/** "soldiers held prisoner": they hold nobody. */
const CAPTIVE: ReadonlySet<string> = new Set(['prisoner', 'hostage', 'captive']);
const isHeldCaptive = (tree: Tree, verb: number): boolean =>
  kidsOf(tree, verb).some((each) => each === verb + 1 && CAPTIVE.has(word(tree, each))) &&
  /^(?:hold|take)$/.test(lemma(tree, verb)) &&
  kid(tree, verb, 'aux', 'auxpass') < 0;

/** "Troops to guard port" tells it in a headline; "urged the staff and the firm to seek help" is another verb's. */
const isOwnOfHeadline = (tree: Tree, verb: number, own: number): boolean =>
  tag(tree, verb) === 'VB' &&
  kidsOf(tree, verb).some((each) => tag(tree, each) === 'TO') &&
  tree.sentence.tags.some((each, at) => at < own && /^(?:VB[DPZ]|MD)$/.test(each));

/** "The study shows the part that the bank played, and names": a verb goes on with one of its own tense. */
function ofOneTense(tree: Tree, from: number, up: number): number {
  const tense = tag(tree, from);
  if (!FINITE.test(tense) || !FINITE.test(tag(tree, up)) || tag(tree, up) === tense) return up;
  // "She says he came late, but left": it is he who left.
  const said = kidsOf(tree, up).find((each) => each > up && each < from && rel(tree, each) === 'ccomp');
  if (said !== undefined && tag(tree, said) === tense && vouches(lemma(tree, up))) return said;
  for (let at = head(tree, up), steps = 0; at >= 0 && steps < MOST_STEPS; at = head(tree, at), steps++)
    if (tag(tree, at) === tense && tellsPast(tense) !== tellsPast(tag(tree, up))) return at;
  return up;
}
const FINITE = /^VB[DPZ]$/;
const tellsPast = (tense: string): boolean => tense === 'VBD';

/** "all five committee [decisions] to": what nothing parts from the verb before is a noun that the parser took for a verb. */
function isParted(tree: Tree, up: number, from: number): boolean {
  for (let at = up + 1; at < from; at++) if (word(tree, at) === ',' || tag(tree, at) === 'CC') return true;
  return false;
}

/** "was fitted with a pacemaker and suffered a stroke", "has met them and signed": the second verb shares what it has not. */
function ofTheFirst(tree: Tree, deed: number, from: number, up: number): Found | null {
  // "the man a deputy shot and killed": two verbs side by side have one doer, wherever the parser hangs the second.
  if (word(tree, deed - 2) === 'shot' && isNoun(tree, deed - 2)) return null;
  const beside = tag(tree, deed - 1) === 'CC' && isVerb(tree, deed - 2) ? deed - 2 : ofOneTense(tree, from, up);
  const first = subjectAbove(tree, beside);
  const joined =
    /^(?:and|but)$/.test(word(tree, from - 1)) ||
    (word(tree, from - 1) === ',' && kid(tree, deed, 'cc') >= 0) ||
    (conjuncts(tree, up).some((other) => kid(tree, other, 'cc') >= 0) && isParted(tree, up, from));
  // "were destroyed or damaged" is one deed.
  const either = kidsOf(tree, up).some(
    (other) => rel(tree, other) === 'cc' && word(tree, other).toLowerCase() === 'or',
  );
  // "announced a talk to weigh plans, and decide": a bare form goes on after no past tense.
  const misfits = tag(tree, deed) === 'VB' && from === deed && /^VB[DZ]$/.test(tag(tree, up));
  if (first === null || !joined || either || misfits) return null;
  const alone = kid(tree, deed, 'aux', 'auxpass') < 0 && rel(tree, deed) === 'conj';
  if (!alone && from < deed) return { ...first, lead: { from, to: tree.size } };
  // "are charged and face", which the parser may take for a bare form: only participles go on after "be".
  const afterBe = first.lead !== null && lemma(tree, first.lead.from) === 'be';
  const bare = tag(tree, up) === 'VB' && lemma(tree, deed) === word(tree, deed);
  const shares = bare || (afterBe ? /^VB[NG]$/ : /^VB[NG]?$/).test(tag(tree, deed));
  if (!shares || first.lead === null) return { ...first, lead: null };
  return { ...first, lead: { from: first.lead.from, to: up } };
}
