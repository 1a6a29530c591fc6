import type { Span } from '../../model/types';
import type { Determiner, GrammaticalNumber, Tail } from './draft';
import type { SentenceView } from './view';

/** How descriptions of actors are cut out of a sentence. Token ranges are [from, to). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const BEFORE_HEAD = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'poss',
  'nmod',
  'predet',
  'quantmod',
  'advmod',
  'punct',
  'case',
  'npadvmod',
]);
const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those']);
const QUANTIFIER = new Set([
  'some',
  'many',
  'several',
  'every',
  'each',
  'all',
  'any',
  'most',
  'few',
  'no',
  'various',
  'more',
  'other',
  'hundreds',
  'thousands',
  'dozens',
  'another',
  'one',
]);
const MAX_PHRASE = 16;

export const spanOf = (sentence: SentenceView, range: TokenRange): Span => ({
  start: sentence.tokens[range.from]?.start ?? 0,
  end: sentence.tokens[range.to - 1]?.end ?? 0,
});

export function wordsOf(sentence: SentenceView, range: TokenRange): string {
  let text = '';
  for (let token = range.from; token < range.to; token++) {
    const here = sentence.tokens[token];
    if (!here) break;
    text += (text !== '' && here.start > (sentence.tokens[token - 1]?.end ?? 0) ? ' ' : '') + here.text;
  }
  return text;
}

/** The noun group that ends in `head`: determiner, modifiers and owner, all left of it and joined without a gap. */
export function nounGroup(sentence: SentenceView, head: number): TokenRange {
  let from = head;
  const limit = Math.max(0, head - MAX_PHRASE);
  while (from > limit && belongsLeft(sentence, from - 1, head)) from--;
  for (let token = head - 1; token > from; token--) if (FINITE.test(sentence.tags[token] ?? '')) from = token + 1;
  while (from < head && isNoStart(sentence, from)) from++;
  // "to subdue detainees": the parser may take the verb for a word that describes the noun.
  if (from < head && sentence.tags[from - 1] === 'TO' && !DESCRIBES.test(sentence.tags[from] ?? '')) from++;
  return { from, to: head + 1 };
}

/** What may stand between "to" and a noun: determiners, owners, numbers, names. */
const DESCRIBES = /^(?:DT|PRP\$|CD|NNPS?|PDT|POS|JJR|JJS)$/;

/** Words before a number that leave it open. */
const ROUGHLY = new Set(['least', 'most', 'some', 'about', 'around', 'nearly', 'almost', 'than', 'over']);
/** A verb that was hung on a noun as if it described it ("thanked prosecutors") ends the group. */
const FINITE = /^(?:VB[DPZ]|MD)$/;
/** Words of a date that ran into the noun group: "In May gunmen held ...", "On Aug. 9 marines ...". */
const DATE_WORD =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Marks and adverbs do not begin a mention ("only the schools"). */
function isNoStart(sentence: SentenceView, token: number): boolean {
  const text = sentence.tokens[token]?.text ?? '';
  if (sentence.words[token] === 'whose') return true;
  if (DATE_WORD.test(sentence.words[token] ?? '') && sentence.words[token - 1] !== 'the') return true;
  if (DATE_WORD.test(sentence.words[token - 1] ?? '') && sentence.tags[token] === 'CD') return true;
  return (
    (/^[\p{P}\p{S}]+$/u.test(text) && text !== '$') ||
    (ROUGHLY.has(sentence.words[token] ?? '') && sentence.tags[token + 1] === 'CD') ||
    (sentence.words[token] === 'more' && sentence.words[token + 1] === 'than') ||
    // "raised to 12 and services will ..." has no twelve services.
    (sentence.tags[token] === 'CD' && sentence.tags[token + 1] === 'CC') ||
    /^(?:RB|IN|CC)$/.test(sentence.tags[token] ?? '')
  );
}

/** True where a chain of heads leads from the token to `head` through words that modify a noun. */
function belongsLeft(sentence: SentenceView, token: number, head: number): boolean {
  let at = token;
  for (let step = 0; step < 6; step++) {
    const rel = sentence.rels[at] ?? '';
    if (!BEFORE_HEAD.has(rel) && rel !== 'conj' && rel !== 'cc') return false;
    const next = sentence.heads[at] ?? -1;
    if (next === head) return BEFORE_HEAD.has(rel);
    if (next < 0 || next > head) return false;
    at = next;
  }
  return false;
}

/** "a" and "an" do not belong to a mention; "the" and owners do. */
export function withoutArticle(sentence: SentenceView, range: TokenRange): TokenRange {
  const first = sentence.words[range.from];
  return (first === 'a' || first === 'an') && range.to - range.from > 1
    ? { from: range.from + 1, to: range.to }
    : range;
}

export function determinerOf(sentence: SentenceView, group: TokenRange): Determiner {
  const first = sentence.words[group.from] ?? '';
  const head = group.to - 1;
  if (first === 'the' || first === 'both') return 'definite';
  if (DEMONSTRATIVE.has(first)) return 'demonstrative';
  if (first === 'a' || first === 'an') return 'indefinite';
  const owned = sentence.children[head]?.some((child) => sentence.rels[child] === 'poss');
  if (owned) return 'possessive';
  return QUANTIFIER.has(first) || sentence.tags[group.from] === 'CD' ? 'quantified' : 'none';
}

const CONTENT_TAG = /^(?:NN|JJ$|VBN|VBG)/;

/** Words before the head that describe it, lower case; the owner's words are left out. */
export function modifiersOf(sentence: SentenceView, group: TokenRange): string[] {
  const words: string[] = [];
  const head = group.to - 1;
  let from = group.from;
  for (let token = group.from; token < head; token++) if (sentence.tags[token] === 'POS') from = token + 1;
  for (let token = from; token < head; token++) {
    const word = sentence.words[token] ?? '';
    if (CONTENT_TAG.test(sentence.tags[token] ?? '') && !QUANTIFIER.has(word)) words.push(word);
  }
  return words;
}

const PLURAL_NOUNS = new Set(['people', 'police', 'personnel', 'staff', 'media', 'men', 'women', 'children']);

/** "several police" are people, "the police" a body. */
const COUNTS = new Set('several many some few dozens hundreds more extra additional armed uniformed'.split(' '));

/** Words that mean several without looking like it. */
const MANY = new Set(
  'both all others dead wounded injured missing elderly poor sick young rich homeless bereaved'.split(' '),
);

export function numberOf(sentence: SentenceView, head: number): GrammaticalNumber {
  const word = sentence.words[head] ?? '';
  const before = [head - 1, head - 2, head - 3].filter((at) => sentence.heads[at] === head);
  const isCounted = before.some((at) => COUNTS.has(sentence.words[at] ?? '') || sentence.tags[at] === 'CD');
  if (PLURAL_NOUNS.has(word) && isCounted) return 'plural';
  if (PLURAL_NOUNS.has(word)) return word === 'police' || word === 'staff' || word === 'media' ? 'singular' : 'plural';
  if (sentence.tags[head] === 'CD') return word === 'one' ? 'singular' : 'plural';
  return /^NNP?S$/.test(sentence.tags[head] ?? '') || MANY.has(word) ? 'plural' : 'singular';
}

/** Prepositions whose phrase may belong to the noun before it ("students at the university", "an aide to the minister"). */
const TAILS = new Set(
  'of for from in at on to with over by near outside behind against within around across aboard under between'.split(
    ' ',
  ),
);
const LONGEST_TAIL = 12;

/**
 * The phrase after a noun group that the parser hangs on its noun, with what hangs on its own noun by "of" and what is
 * joined to it; null where there is none, or it does not follow at once.
 */
export function tailOf(sentence: SentenceView, group: TokenRange): Tail | null {
  const object = objectAfter(sentence, group.to - 1);
  if (object < 0) return null;
  let last = object;
  for (let more = 0; more < 2; more++) {
    // "warned operators of aircraft of the dangers": of two phrases with "of" the second is mostly the verb's.
    const isOf = sentence.words[last + 1] === 'of';
    if (isOf && sentence.words[group.to] === 'of') break;
    const next = isOf ? objectAfter(sentence, last) : joinedAfter(sentence, last);
    if (next < 0) break;
    last = next;
  }
  if (last + 1 - group.to > LONGEST_TAIL) return null;
  const range = { from: group.from, to: last + 1 };
  return {
    preposition: group.to,
    object,
    to: range.to,
    end: spanOf(sentence, range).end,
    text: wordsOf(sentence, range),
  };
}

/** The noun of the phrase that follows a noun and hangs on it, or -1. */
function objectAfter(sentence: SentenceView, noun: number): number {
  const preposition = noun + 1;
  if (!TAILS.has(sentence.words[preposition] ?? '') || sentence.heads[preposition] !== noun) return -1;
  const object = sentence.children[preposition]?.find((child) => sentence.rels[child] === 'pobj') ?? -1;
  return object > preposition && nounGroup(sentence, object).from === preposition + 1 ? object : -1;
}

/** The noun that "and" joins to this one right after it, or -1. */
function joinedAfter(sentence: SentenceView, noun: number): number {
  if (sentence.words[noun + 1] !== 'and') return -1;
  const joined = sentence.children[noun]?.find((child) => sentence.rels[child] === 'conj') ?? -1;
  return joined > noun && nounGroup(sentence, joined).from === noun + 2 ? joined : -1;
}
