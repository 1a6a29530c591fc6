/** The words that a clause says after its verb: "signed [an agreement to reopen the border between their countries]". */
import { SPEECH } from '../../language/en/speech';
import type { Phrase } from '../document';
import { tellsNothing } from './emptySpeech';
import { isListWithAnd, listGoesOn, namesEnd } from './lists';
import { isPutIn, isSaidOn } from './saidContent';
import { head, isName, isNoun, isVerb, kid, kidsOf, lemma, nounPhrase, rel, type Tree, tag, word } from './tree';

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

/**
 * Tokens from `after` on that belong to the verb, up to what is said beside it; null where nothing follows. A single word
 * that the parser hangs elsewhere ends nothing: only a mark or a word that opens another clause does. `deeds`: verbs that tell
 * events of their own.
 */
export function predicateOf(
  tree: Tree,
  verb: number,
  after: number,
  deeds: ReadonlySet<number> = NO_OTHERS,
): Phrase | null {
  if (tellsNothing(tree, verb)) return null;
  let end = after;
  const limit = Math.min(tree.size, after + LONGEST_PREDICATE);
  for (let at = after; at < limit; at++) {
    const text = word(tree, at);
    const close = text === '(' ? acronymEnd(tree, at) : -1;
    if (close > 0) {
      at = close;
      end = at + 1;
      continue;
    }
    if (BREAK.test(text) && !joinsWords(tree, at) && !(text === ';' && listGoesOn(tree, at))) {
      const over = dashAfter(tree, at);
      if (over < 0 || !awaits(tree, verb, over)) break;
      at = over;
    }
    // "met the minister, Ana Brisk": the name is needed.
    const named = text === ',' ? Math.max(nameAfter(tree, at), namesEnd(tree, at)) : -1;
    if (named >= 0) {
      at = named - 1;
      end = named;
      continue;
    }
    if (
      !continuesClause(tree, after, at) &&
      (text === ','
        ? !goesOn(tree, { after, comma: at, verb }) && !goesOnBeside(tree, at, verb, deeds)
        : opensAnother(tree, at, verb))
    )
      break;
    end = at + 1;
  }
  // "two guards who feared": a clause that is cut after its verb goes with its pronoun.
  if (end - after > 1 && rel(tree, end - 1) === 'relcl' && /^W/.test(tag(tree, end - 2))) end -= 2;
  while (end > after && leadsOn(tree, end - 1)) end--;
  if (end > after && closesQuote(tree, after, end)) end++;
  return end > after ? { start: after, end, head: verb } : null;
}

/** "called the deal a "fake"": the mark that closes what is open belongs to it. */
function closesQuote(tree: Tree, after: number, end: number): boolean {
  let open = false;
  for (let at = after; at < end; at++) if (QUOTE.test(word(tree, at))) open = !open;
  return open && QUOTE.test(word(tree, end));
}
const QUOTE = /^(?:["\u201c\u201d]|``|'')$/;

/** "the Royal Flying Service (RFS)": where the bracket closes that holds a short name; -1 where it holds more. */
export const acronymEnd = (tree: Tree, open: number): number =>
  word(tree, open) === '(' && word(tree, open + 2) === ')' && /^\p{Lu}[\p{L}.&-]{1,9}$/u.test(word(tree, open + 1))
    ? open + 2
    : -1;

/** "are convinced the rebels [are] holed up": the verb of what stands in the line already. */
function continuesClause(tree: Tree, after: number, at: number): boolean {
  if (!/^(?:VB[DPZ]|MD)$/.test(tag(tree, at))) return false;
  const verb = rel(tree, at).startsWith('aux') ? head(tree, at) : at;
  const subject = kid(tree, verb, 'nsubj', 'nsubjpass');
  const own = subject >= 0 ? subject : at - 1;
  return own >= after && own < at && (subject >= 0 || /^(?:dobj|nsubj|nsubjpass)$/.test(rel(tree, own)));
}

/** Where the name ends that a comma parts from its description; -1 where none follows. */
function nameAfter(tree: Tree, comma: number): number {
  let end = comma + 1;
  while (end < tree.size && isName(tree, end)) end++;
  const up = end > comma + 1 && rel(tree, end - 1) === 'appos' ? head(tree, end - 1) : -1;
  const noun = up >= 0 && up < comma ? nounPhrase(tree, up).end : -1;
  return noun === comma || noun === end ? end : -1;
}

/** The hyphen of "4-6" and of "UN-brokered". */
export function joinsWords({ sentence: { tokens } }: Tree, at: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return own?.text === '-' && before?.end === own.start && after?.start === own.end;
}

/** A last word that only leads on to what the line does not hold: "and", "whom", "after", "by". */
const leadsOn = (tree: Tree, at: number): boolean =>
  (!/[\p{L}\p{N}%°€£$]/u.test(word(tree, at)) && acronymEnd(tree, at - 2) < 0) ||
  OPENS.test(tag(tree, at)) ||
  (!isStranded(tree, at) && /^(?:IN|TO)$/.test(tag(tree, at)) && !/^(?:prt|advmod|conj)$/.test(rel(tree, at)));

/** "is being looked at, but": the last word of its verb, before a mark. */
const isStranded = (tree: Tree, at: number): boolean =>
  kidsOf(tree, at).length === 0 &&
  isVerb(tree, head(tree, at)) &&
  tag(tree, head(tree, at)) === 'VBN' &&
  (at + 1 >= tree.size || /^[,.;:!?"”]$/.test(word(tree, at + 1)));

const AWAITED: ReadonlySet<string> = new Set(['dobj', 'dative', 'xcomp', 'ccomp', 'attr', 'oprd']);

/** "urged Weyler, who has ruled since 1991, to step aside", "accused them, who ruled till May, of having slept" */
const awaits = (tree: Tree, verb: number, mark: number): boolean =>
  kidsOf(tree, verb).some(
    (other) =>
      other > mark && (AWAITED.has(rel(tree, other)) || (rel(tree, other) === 'prep' && word(tree, other) === 'of')),
  );

/** "called the firm \u2013 the largest in town \u2013 a danger": the second of two dashes; -1 where there is none. */
function dashAfter(tree: Tree, first: number): number {
  if (!/^[\u2013\u2014-]/.test(word(tree, first))) return -1;
  for (let at = first + 1; at < tree.size; at++)
    if (word(tree, at) === word(tree, first) && !joinsWords(tree, at)) return at;
  return -1;
}

/** "says prices remain high, but rates may help": what is said turns, and the line with it. */
function turnsWithin(tree: Tree, comma: number, verb: number): boolean {
  const but = comma + 1;
  if (word(tree, but) !== 'but' || tag(tree, but) !== 'CC' || !SPEECH.has(lemma(tree, verb))) return false;
  const turned = head(tree, but);
  return turned > verb && isVerb(tree, turned) && belongs(tree, turned, verb);
}

/** "pledged to not only keep it, but to raise it": the half that matters is still to come. */
function isHalf(tree: Tree, after: number, comma: number): boolean {
  if (word(tree, comma + 1) !== 'but') return false;
  for (let at = after; at < comma; at++) if (word(tree, at) === 'only' && word(tree, at - 1) === 'not') return true;
  return false;
}

/** A comma ends what the verb says, but in a list, within a phrase, and before what the verb still waits for. */
function goesOn(tree: Tree, { after, comma, verb }: { after: number; comma: number; verb: number }): boolean {
  return (
    awaits(tree, verb, comma) ||
    isHalf(tree, after, comma) ||
    // "shows the older they are, the less they sleep"
    (word(tree, comma + 1) === 'the' && /^(?:JJ|RB)R$/.test(tag(tree, comma + 2))) ||
    turnsWithin(tree, comma, verb) ||
    isListWithAnd(tree, comma) ||
    isSaidOn(tree, after, comma) ||
    isPutIn(tree, comma) ||
    isOpenBefore(tree, after, comma)
  );
}

/** "opened fire, killing six": what came of it belongs to the line, where it is short and no event of its own. */
function goesOnBeside(tree: Tree, comma: number, verb: number, deeds: ReadonlySet<number>): boolean {
  const participle = comma + 1;
  if (tag(tree, participle) !== 'VBG' || rel(tree, participle) !== 'advcl' || head(tree, participle) !== verb)
    return false;
  // "A jump would help trade, warning of more delay", an institute said: it is who says it that warns.
  if (
    deeds.has(participle) ||
    comma - verb > LONGEST_BEFORE ||
    (rel(tree, verb) === 'ccomp' && head(tree, verb) < verb)
  )
    return false;
  let end = participle;
  while (end < tree.size && !/^[,.;:]$/.test(word(tree, end))) end++;
  return end - participle <= LONGEST_BESIDE && ![...deeds].some((deed) => deed > participle && deed < end);
}
const LONGEST_BESIDE = 10;
const LONGEST_BEFORE = 18;
const NO_OTHERS: ReadonlySet<number> = new Set();

/** "a brief, public meeting", "said that, unless it pays, troops would leave": something before the comma waits for what follows. */
function isOpenBefore(tree: Tree, after: number, comma: number): boolean {
  for (let at = after; at < comma; at++) if (head(tree, at) > comma && rel(tree, at) !== 'punct') return true;
  return false;
}

/** Clauses that tell what went on beside a deed, not when, why or on what terms it was done. */
const ACCOMPANIES: ReadonlySet<string> = new Set(['while', 'as', 'although', 'though', 'whereas']);

/** A word that begins another clause, or a further deed of this one. */
function opensAnother(tree: Tree, at: number, verb: number): boolean {
  const comma = word(tree, at - 1) === ',' ? at - 1 : -1;
  if (belongs(tree, at, verb) || (comma > 0 && (isHalf(tree, verb, comma) || turnsWithin(tree, comma, verb))))
    return false;
  if (isOver(tree, at, verb)) return true;
  const up = head(tree, at);
  // "between their union and the line": what joins nouns opens nothing.
  if (turns(tree, at)) return false;
  if (tag(tree, at) === 'CC') return (up < 0 || isVerb(tree, up)) && word(tree, at).toLowerCase() !== 'or';
  // "hit a van which burned": without a comma it says which one is meant.
  if (/^W(?:DT|P\$?)$/.test(tag(tree, at))) return !isNoun(tree, at - 1);
  return (
    rel(tree, at) === 'mark' &&
    ACCOMPANIES.has(word(tree, at).toLowerCase()) &&
    // "as soon as the wind turns"
    word(tree, at - 2).toLowerCase() !== 'as' &&
    up > at &&
    kid(tree, up, 'nsubj', 'nsubjpass') >= 0
  );
}

/** "fell behind but recovered": what the same doer then did turns it, and belongs to the line. */
function turns(tree: Tree, at: number): boolean {
  if (word(tree, at) !== 'but' || tag(tree, at) !== 'CC' || !isVerb(tree, head(tree, at))) return false;
  const next = kidsOf(tree, head(tree, at)).find((other) => other > at && rel(tree, other) === 'conj') ?? -1;
  return isVerb(tree, next) && kid(tree, next, 'nsubj', 'nsubjpass', 'expl') < 0;
}

/** "doctors collecting data [have to ask]": a verb over this one, with what belongs to it, that comes later. */
function isOver(tree: Tree, token: number, verb: number): boolean {
  const over = new Set<number>();
  for (let at = head(tree, verb), steps = 0; at >= 0 && steps < tree.size; at = head(tree, at), steps++)
    if (at > verb && !isTurned(tree, verb, at)) over.add(at);
  if (over.size === 0) return false;
  for (let at = token, steps = 0; at >= 0 && at !== verb && steps < tree.size; at = head(tree, at), steps++)
    if (over.has(at)) return true;
  return false;
}

/** "says nine in ten of them [have agreed]": the parser may hang who says it below what is said; no mark parts the two. */
function isTurned(tree: Tree, verb: number, above: number): boolean {
  if (rel(tree, verb) !== 'ccomp' || !(SPEECH.has(lemma(tree, verb)) || word(tree, verb + 1) === 'out')) return false;
  for (let at = verb; at < above; at++) if (/^[,;:"\u201c\u201d]$|^``$|^''$/.test(word(tree, at))) return false;
  return true;
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
