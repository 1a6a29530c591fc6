/** Subjects that the parser hung on something else, or broke in two. */
import { SPELL, tellsTime } from '../../language/en/clock';
import { nounClass } from '../../language/en/nouns';
import { vouches } from '../../language/en/speech';
import { joinsWords } from './predicate';
import { head, isName, isNoun, isVerb, kid, kidsOf, lemma, nounPhrase, rel, type Tree, tag, word } from './tree';
import { type Found, groupStart, isSubject, MOST_STEPS, SUBJECT, subjectOf } from './verbGroup';

/** A finite verb without a subject of its own has one that the parser hung elsewhere: it stands before it, back to a comma. */
export function astray(tree: Tree, verb: number, from: number): Found | null {
  const lead = { from, to: tree.size };
  const before = kidsOf(tree, verb).find(
    (other) =>
      other < from && rel(tree, other) === 'ccomp' && tag(tree, other) === 'VBG' && kid(tree, other, 'aux') < 0,
  );
  const own = before === undefined ? -1 : kid(tree, before, ...SUBJECT);
  if (own >= 0) return { head: own, verb, lead };
  const first = kidsOf(tree, verb).find((other) => other < from && isVerb(tree, other)) ?? -1;
  // "led a strike, then broke with them", "one man, believed to be a guard, was held"
  const closes = word(tree, from - 1) === ',' && word(tree, groupStart(tree, Math.max(0, first)) - 1) === ',';
  const doer = first < 0 || !(closes || word(tree, from) === 'then') ? -1 : subjectOf(tree, first);
  if (doer >= 0 && !/^W/.test(tag(tree, doer))) return { head: doer, verb, lead };
  let at = from - 1;
  if (at < 0 || !isNoun(tree, at)) return null;
  if (rel(tree, at) !== 'conj') return rightBefore(tree, verb, from);
  for (let up = head(tree, at); rel(tree, at) === 'conj' && up >= 0 && isNoun(tree, up); up = head(tree, at)) {
    if (word(tree, nounPhrase(tree, at).start - 1) === ',') break;
    at = up;
  }
  return /^(?:,|)$/.test(word(tree, nounPhrase(tree, at).start - 1)) ? { head: at, verb, lead } : null;
}

/** "Vasek -- a clerk at the port -- left": of whom it is said stands before the first of the two dashes. */
export function acrossDashes(tree: Tree, verb: number, from: number): Found | null {
  if (!isDash(tree, from - 1)) return null;
  let open = from - 2;
  while (open > 0 && !isDash(tree, open)) open--;
  const own = subjectOf(tree, verb);
  if (own >= 0 && own < open) return { head: own, verb, lead: { from, to: tree.size }, end: open };
  let noun = open - 1;
  if (!isNoun(tree, noun)) return null;
  while (rel(tree, noun) === 'pobj' && isNoun(tree, head(tree, head(tree, noun)))) noun = head(tree, head(tree, noun));
  return { head: noun, verb, lead: { from, to: tree.size }, end: open };
}

/** "Norheim, the largest port and a stronghold of the union, is likely to": the sentence begins with of whom its only verb is said. */
export function acrossCommas(tree: Tree, verb: number, from: number): Found | null {
  if (word(tree, from - 1) !== ',' || !/^(?:VB[DPZ]|MD)$/.test(tag(tree, from))) return null;
  const start = tag(tree, 0) === 'CC' ? 1 : 0;
  let comma = start;
  while (comma < from && word(tree, comma) !== ',') comma++;
  const noun = comma - 1;
  if (comma >= from - 1 || !isName(tree, noun) || !/^(?:DT|PRP\$|CD|JJ.*|NN.*)$/.test(tag(tree, comma + 1)))
    return null;
  for (let at = start; at < from; at++)
    if (/^(?:VB[DPZ]|MD|WP|WDT)$/.test(tag(tree, at)) || (at < noun && tag(tree, at) === 'IN')) return null;
  return { head: noun, verb, lead: { from, to: tree.size }, start, end: comma };
}

const isDash = (tree: Tree, at: number): boolean =>
  /^(?:--?|[\u2013\u2014])$/.test(word(tree, at)) && !joinsWords(tree, at);

/** "In the meantime 23 rangers have", "; Norheim sold": a subject that begins behind what tells the time or opens a clause. */
export function rightBefore(tree: Tree, verb: number, from: number): Found | null {
  const noun = from - 1;
  if (!isNoun(tree, noun) || isTimeWord(word(tree, noun))) return null;
  let start = noun;
  while (
    !/^(?:CD|PRP\$|DT)$/.test(tag(tree, start)) &&
    /^(?:NN|JJ|CD|DT|PRP\$|POS)/.test(tag(tree, start - 1)) &&
    !isTimeWord(word(tree, start - 1))
  )
    start--;
  const before = word(tree, start - 1);
  const opens = /^(?:[,;:]|as|when|while|because)?$/i.test(before);
  return opens || isTimeWord(before) ? { head: noun, verb, lead: { from, to: tree.size }, start, end: from } : null;
}
const isTimeWord = (text: string): boolean =>
  tellsTime(text) || SPELL.test(text) || /^(?:[ap]\.?m\.?|meantime|\d{4})$/i.test(text);

/** "Gunmen on motorbikes killed six": the participle of a noun over which there is no verb tells what its sentence says. */
export function ofWhole(tree: Tree, verb: number, above: number): Found | null {
  let noun = above;
  while (rel(tree, noun) === 'pobj' && rel(tree, head(tree, noun)) === 'prep') noun = head(tree, head(tree, noun));
  const isWhole = rel(tree, noun) === 'ROOT' || doesMore(tree, noun);
  if (!isWhole || !isNoun(tree, noun) || !/^VB[DN]$/.test(tag(tree, verb))) return null;
  let commas = 0;
  for (let at = 0; at < verb; at++) {
    if (word(tree, at) === ',') commas++;
    if (/^(?:VB[DPZ]|MD)$/.test(tag(tree, at)) && !isInRelative(tree, at)) return null;
  }
  if (kidsOf(tree, verb).some((each) => isOfOwn(tree, each))) return null;
  // "the envoy, Ana Brisk, paid", but "a man, held on Monday"
  const closed = word(tree, verb - 1) === ',';
  if (closed && commas < 2) return null;
  return { head: noun, verb, lead: null, ...(closed ? {} : { end: verb }) };
}

/** "The man accused of it [could not have acted] alone": the parser joins a verb that no word joins. */
export function isOfOwn(tree: Tree, verb: number): boolean {
  if (rel(tree, verb) !== 'conj' || !isVerb(tree, verb)) return false;
  const before = groupStart(tree, verb) - 1;
  return tag(tree, before) !== 'CC' && word(tree, before) !== ',';
}

function isInRelative(tree: Tree, verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < MOST_STEPS; at = head(tree, at), steps++)
    if (rel(tree, at) === 'relcl') return true;
  return false;
}

/** "A chain filed for protection and said it would close": what "and" joins to a subject's verb is a verb. */
export function doesMore(tree: Tree, noun: number): boolean {
  const up = head(tree, noun);
  return isSubject(tree, noun) && /^(?:and|but)$/.test(word(tree, groupStart(tree, up) - 1));
}

/**
 * "a group of men in the team's shirts threw": two subjects are one phrase that the parser broke where no verb stands between;
 * in "the group he hoped to lead dumped him" it is not sure which of two it is said of.
 */
export function ofOnePhrase(
  tree: Tree,
  verb: number,
  [own, next]: readonly [number, number],
  from: number,
): Found | null {
  const lead = { from, to: tree.size };
  let end: number | undefined = from;
  // "a plant Norheim says it needs"
  if (isName(tree, next) && !isName(tree, own) && vouches(lemma(tree, verb)) && nounClass(lemma(tree, own)) === null)
    return null;
  // "the best player the clubs have seen": two nouns side by side are two, unless one is the other's name.
  const linked =
    isName(tree, next) ||
    tree.sentence.tags.slice(own + 1, next).some((each) => /^(?:IN|CC|POS|,|DT|-LRB-)$/.test(each));
  if (!linked) return null;
  for (let at = own + 1; at < from; at++) {
    if (/^(?:VB|MD|W|PRP$|EX)/.test(tag(tree, at))) return null;
    // "after an hour's delay the guests heard"
    if (tag(tree, at) === 'DT' && isNoun(tree, at - 1)) return { head: from - 1, verb, lead, start: at, end: from };
  }
  // "The ferry, until then idle, left"
  if (word(tree, from - 1) === ',') end = undefined;
  // "heads of state yesterday flew"
  while (end !== undefined && tellsTime(word(tree, end - 1))) end--;
  return { head: own, verb, lead, ...(end === undefined ? {} : { end }) };
}
