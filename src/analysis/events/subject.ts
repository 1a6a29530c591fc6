/** Whom a clause is said of, as far as a line can say it: "The minister, Ana Brisk,". */
import { SPELL, tellsTime } from '../../language/en/clock';
import { vouches } from '../../language/en/speech';
import type { NameMention, Phrase } from '../document';
import { listGoesOn } from './lists';
import { acronymEnd, joinsWords } from './predicate';
import { head, isName, isNoun, isVerb, lemma, nounPhrase, rel, type Tree, tag, word } from './tree';

/** Longest subject, in tokens: more is misread, or more than a line can say. */
const LONGEST_SUBJECT = 24;

/** The noun phrase with what closely belongs to it, up to the first comma that begins no list. */
export function subjectPhrase(tree: Tree, found: number): Phrase | null {
  // "Hewitt yesterday teamed": the parser may take the day for who did it.
  const noun = tellsTime(word(tree, found)) && isNoun(tree, found - 1) ? found - 1 : found;
  const phrase = withoutTime(tree, nounPhrase(tree, noun));
  if (isTime(tree, noun) || isInserted(tree, phrase)) return null;
  let end = noun + 1;
  while (end < phrase.end && !isBreak(tree, end, noun)) end++;
  // "The minister, Ana Brisk, said": the name is needed.
  const named = word(tree, end) === ',' ? nameFrom(tree, end + 1, noun) : -1;
  if (named >= 0) {
    end = named + 1;
    return { start: phrase.start, end: word(tree, end) === ',' ? end + 1 : end, head: noun };
  }
  while (end < tree.size && hangsBelow(tree, end, noun) && !isBreak(tree, end, noun)) end++;
  while (end > noun + 1 && (/^(?:,|CC)$/.test(tag(tree, end - 1)) || isDayOf(tree, end - 1, noun))) end--;
  const start = beforeBracket(tree, phrase.start);
  const isMisread = end - start > LONGEST_SUBJECT || holdsVerb(tree, start, end);
  return isMisread ? null : { start, end, head: noun };
}

/** "Police [on Monday]", "the union [yesterday]", but "the man held on Monday": a day that belongs to the clause. */
const isDayOf = (tree: Tree, at: number, noun: number): boolean =>
  tag(tree, at) === 'IN'
    ? tellsTime(word(tree, at + 1))
    : tellsTime(word(tree, at)) && (tag(tree, at - 1) !== 'IN' || head(tree, at - 1) === noun);

/** "Last night was forced to head back", where the parser lost who was. */
const isTime = (tree: Tree, noun: number): boolean =>
  tellsTime(word(tree, noun)) ||
  (SPELL.test(word(tree, noun)) && /^(?:last|this|next|that|earlier|later)$/.test(word(tree, noun - 1).toLowerCase()));

/** "Brisk, says a relative in Oslo, was held": the parser may take who says it for who was held. */
function isInserted(tree: Tree, { start }: Phrase): boolean {
  if (word(tree, start - 2) !== ',' || !isVerb(tree, start - 1) || !vouches(lemma(tree, start - 1))) return false;
  // "who runs a ward, said she was held": no comma ends what is put in.
  let at = start;
  while (at < tree.size && word(tree, at) !== ',' && !/^(?:VB[DPZ]|MD)$/.test(tag(tree, at))) at++;
  return word(tree, at) === ',';
}

/** "a Royal Flying Service [(RFS) aircraft]": a phrase that the parser begins in a bracket begins with the name before it. */
function beforeBracket(tree: Tree, start: number): number {
  const open = word(tree, start) === '(' ? start : start - 1;
  return acronymEnd(tree, open) > 0 && isNoun(tree, open - 1) ? nounPhrase(tree, open - 1).start : start;
}

/** "Unions and managers will meet after talks [failed]": a modal outside of a relative clause is of another verb. */
function holdsVerb(tree: Tree, from: number, end: number): boolean {
  for (let at = from; at < end && !/^(?:W|IN)/.test(tag(tree, at)); at++) if (tag(tree, at) === 'MD') return true;
  return false;
}

/** "At 5am today Speaker Polley declared", "Hewitt yesterday teamed": the day is no part of who did it. */
function withoutTime(tree: Tree, phrase: Phrase): Phrase {
  let { start } = phrase;
  while (start < phrase.head && tellsTime(word(tree, start))) start++;
  if (word(tree, start) === 'to' && /^up$/i.test(word(tree, start - 1))) start--;
  return { ...phrase, start };
}

/** Last token of the name that stands beside a description from a token on; -1 where none does. */
function nameFrom(tree: Tree, start: number, noun: number): number {
  let end = start;
  while (end < tree.size && isName(tree, end)) end++;
  const last = end - 1;
  return last >= start && rel(tree, last) === 'appos' && hangsBelow(tree, last, noun) ? last : -1;
}

const isBreak = (tree: Tree, at: number, noun: number): boolean => {
  const text = word(tree, at);
  if (acronymEnd(tree, at) > 0 || (text === ')' && acronymEnd(tree, at - 2) > 0)) return false;
  if (text !== ',') return /^[;:()[\]{}\u2013\u2014\u2026]$|^-+$/.test(text) && !joinsWords(tree, at);
  return nameFrom(tree, at + 1, noun) >= 0 || !(listGoesOn(tree, at) && hangsBelow(tree, at + 1, noun));
};

function hangsBelow(tree: Tree, token: number, noun: number): boolean {
  let at = token;
  for (let steps = 0; steps < LONGEST_SUBJECT && at >= 0; steps++) {
    if (at === noun) return true;
    at = head(tree, at);
  }
  return false;
}

/** "The Harbour, Mining and Energy Union": a subject that ends within a name is misread. `names` as the paragraph has them. */
export function cutsName({ sentence: { tokens } }: Tree, { end }: Phrase, names: readonly NameMention[]): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  return (
    !!last && !!next && names.some((name) => name.start < last.end && name.end >= next.end && name.kind === 'named')
  );
}
