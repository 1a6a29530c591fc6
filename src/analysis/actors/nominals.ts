import { isClock } from '../../language/en/clock';
import { isCounted, isCraft, isGuardBody, type NounClass, nounClass, nounGender } from '../../language/en/nouns';
import type { EntityType } from '../../model/types';
import type { Draft } from './draft';
import {
  determinerOf,
  modifiersOf,
  nounGroup,
  numberOf,
  spanOf,
  type TokenRange,
  tailOf,
  withoutArticle,
  wordsOf,
} from './phrases';
import type { SentenceView } from './view';

/** Descriptions of actors by common nouns: "the Chinese leader", "two men", "religious schools". */
const INSIDE_GROUP = new Set(['compound', 'nmod', 'amod', 'nummod', 'npadvmod', 'advmod', 'quantmod']);
/** Words that count people: "a group of teenagers", "hundreds of fans" is one mention, and plural. */
const MEASURES = new Set(
  'group hundred thousand dozen score number majority handful crowd pair couple million lot band series'.split(' '),
);
const PLURAL_IDENTITY = new Set(['both', 'two', 'pair', 'duo']);

/** Every noun phrase that could mean an actor; what it does mean is learned. */
export function draftNominals(sentences: readonly SentenceView[], taken: readonly Draft[]): Draft[] {
  const covered = coveredTokens(taken);
  // "the sister Tamuda dam": a noun right before a place's name belongs to the place.
  const places = new Set(
    taken.filter((each) => each.type === 'place').map((each) => each.sentence * MOST_TOKENS + each.from),
  );
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    for (let head = 0; head < sentence.tokens.length; head++) {
      if (covered.has(sentence.index * MOST_TOKENS + head) || !mayHead(sentence, head)) continue;
      if (places.has(sentence.index * MOST_TOKENS + head + 1)) continue;
      const draft = nominal(sentence, head);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** A paragraph is no longer, in units: so a sentence and a token make one number. */
const MOST_TOKENS = 2 ** 20;

function coveredTokens(taken: readonly Draft[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const draft of taken) {
    for (let token = draft.from; token < draft.to; token++) covered.add(draft.sentence * MOST_TOKENS + token);
  }
  return covered;
}

/** Things that belong to whoever acts with them. */
const THINGS = new Set(['website', 'site', 'page', 'account']);

function mayHead(sentence: SentenceView, head: number): boolean {
  // A word said over and over is no prose.
  if (sentence.words[head] === sentence.words[head - 1] || THINGS.has(sentence.lemmas[head] ?? '')) return false;
  if (/^(?:mr|mrs|ms|messrs)\.?$/.test(sentence.words[head] ?? '')) return false;
  if (!isNounLike(sentence, head) || INSIDE_GROUP.has(sentence.rels[head] ?? '')) return false;
  if (/^NN/.test(sentence.tags[head + 1] ?? '') && sentence.heads[head] === head + 1) return false;
  if (AMOUNTS.has(sentence.lemmas[head] ?? '') && sentence.words[head + 1] === 'of' && sentence.tags[head] === 'NN')
    return countsPeople(sentence, head);
  return measured(sentence, head) < 0 && !countsThings(sentence, head) && !isAsked(sentence, head);
}

/** "what buyers want", "it states", "any buyer", "no buyer", "all of which": words before the noun that make no phrase with it which means somebody. */
const isAsked = ({ children, tags, words }: SentenceView, head: number): boolean =>
  (words[head + 1] === 'of' && /^wh(?:ich|om)$/.test(words[head + 2] ?? '')) ||
  (children[head] ?? []).some(
    (child) =>
      child < head && (/^(?:PRP|W(?:P|DT))$/.test(tags[child] ?? '') || /^(?:any|no)$/.test(words[child] ?? '')),
  );

const SUM = /^(?:hundred|thousand|million|billion|ton|dozen)s$/;
const UNIT =
  /^(?:pound|dollar|euro|yen|rupee|peso|franc|crown|cent|mile|kilomet(?:re|er)|met(?:re|er)|foot|tonne?|barrel|acre|hectare|hour|day|week|month|year)$/;

/** "hundreds of pounds", "one of the finest collections": neither pounds nor a collection are a party. */
function countsThings(sentence: SentenceView, head: number): boolean {
  const word = sentence.words[head] ?? '';
  const of = sentence.words[head + 1] === 'of' ? head + 1 : -1;
  const object = sentence.children[of]?.find((child) => sentence.rels[child] === 'pobj') ?? -1;
  if (object < 0) return false;
  const lemma = sentence.lemmas[object] ?? '';
  if (SUM.test(word)) return UNIT.test(lemma);
  return (
    word === 'one' &&
    sentence.tags[object] === 'NNS' &&
    nounClass(lemma) === null &&
    !isCounted(lemma) &&
    !isCraft(lemma)
  );
}

const PARTS = /^(?:nsubj|nsubjpass|dobj|pobj|conj|attr|appos|ROOT|dative|agent)$/;

/** Nouns, and adjectives and numbers that stand for one: "the military", "the deceased", "the two", "four were freed". */
function isNounLike(sentence: SentenceView, head: number): boolean {
  const tag = sentence.tags[head] ?? '';
  // "the poor state of its finances" is no country.
  if (sentence.words[head] === 'state' && sentence.words[head + 1] === 'of') return false;
  if (ANYBODY.test(sentence.words[head] ?? '') || /^per$|^percent$/.test(sentence.words[head + 1] ?? '')) return false;
  if (/^NN/.test(tag))
    return /^[\p{L}\p{N}]/u.test(sentence.tokens[head]?.text ?? '') && !isClock(sentence.words[head] ?? '');
  if (!/^(?:JJ|CD|VBN|DT)/.test(tag) || !PARTS.test(sentence.rels[head] ?? '')) return false;
  if (/^NN/.test(sentence.tags[head + 1] ?? '') || sentence.words[head + 1] === '%') return false;
  if (tag === 'DT') return LONE.has(sentence.words[head] ?? '');
  if (tag === 'CD') return /^(?:\p{L}+|\d{1,3}(?:,\d{3})*)$/u.test(sentence.tokens[head]?.text ?? '');
  return sentence.words[head - 1] === 'the' || sentence.words[head - 1] === 'his' || sentence.words[head - 1] === 'her';
}

/** Words that mean no party. */
const ANYBODY = /^(?:any|some|every)(?:one|body|thing)$|^no(?:body|thing)$|^cents?$|^percent$/;

const LONE = new Set(['both', 'all', 'neither', 'each', 'another']);

const AMOUNTS = new Set(['host', 'string', 'raft', 'range', 'wave', 'flood', 'kind', 'sort', 'type', 'piece']);
const countsPeople = (sentence: SentenceView, head: number): boolean => {
  const object = sentence.children[head + 1]?.find((child) => sentence.rels[child] === 'pobj') ?? -1;
  return object >= 0 && nounClass(sentence.lemmas[object] ?? '') === 'human';
};

/** The people that a measure counts ("teenagers" of "a group of teenagers"), or -1. */
function measured(sentence: SentenceView, head: number): number {
  if (!MEASURES.has(sentence.lemmas[head] ?? '') && !MEASURES.has(sentence.words[head]?.replace(/s$/, '') ?? ''))
    return -1;
  if (sentence.words[head + 1] !== 'of') return -1;
  const object = sentence.children[head + 1]?.find((child) => sentence.rels[child] === 'pobj') ?? -1;
  return object >= 0 && nounClass(sentence.lemmas[object] ?? '') === 'human' ? object : -1;
}

/** The measure that counts these people, or -1. */
function measureOf(sentence: SentenceView, head: number): number {
  const preposition = sentence.heads[head] ?? -1;
  const measure = preposition - 1;
  return measure >= 0 && sentence.rels[head] === 'pobj' && measured(sentence, measure) === head ? measure : -1;
}

/** "Rebels free 14 captive nurses": in a headline a verb before a number is read as an adjective. */
function fromNumber(sentence: SentenceView, group: TokenRange): TokenRange {
  if (sentence.kind !== 'headline') return group;
  for (let token = group.from + 1; token < group.to - 1; token++) {
    if (sentence.tags[token] === 'CD' && /^(?:JJ|VB)/.test(sentence.tags[token - 1] ?? ''))
      return { from: token, to: group.to };
  }
  return group;
}

function nominal(sentence: SentenceView, noun: number): Draft | null {
  const measure = measureOf(sentence, noun);
  const head = measure >= 0 ? measure : noun;
  const group = fromNumber(sentence, nounGroup(sentence, head));
  const range: TokenRange =
    measure >= 0 ? withoutArticle(sentence, { from: group.from, to: noun + 1 }) : withoutArticle(sentence, group);
  const number = measure >= 0 ? 'plural' : numberOf(sentence, head);
  const lemma = sentence.lemmas[noun] ?? '';
  const modifiers = modifiersOf(sentence, measure >= 0 ? nounGroup(sentence, noun) : group);
  const isCraftHere = isCraft(lemma) || (MACHINES.test(lemma) && /\d/.test(wordsOf(sentence, range)));
  const cls = isCraftHere
    ? null
    : isGuardBody(lemma, modifiers)
      ? 'body'
      : (nounClass(lemma) ?? nounClass(sentence.words[noun] ?? ''));
  const determiner = determinerOf(sentence, group);
  const headline = sentence.kind === 'headline' && determiner === 'none' && number === 'singular';
  const { start, end } = spanOf(sentence, range);
  // Written out field by field: spreading objects into one with so many fields is slow and takes four times the memory.
  return {
    start,
    end,
    sentence: sentence.index,
    from: range.from,
    to: range.to,
    head,
    kind: 'nominal',
    type: isCraftHere ? 'other' : typeOf(lemma, lemma === 'one' ? classOfMany(sentence, noun) : cls, number),
    number,
    text: wordsOf(sentence, range),
    lemma,
    noun: cls,
    modifiers,
    determiner: headline ? 'definite' : determiner,
    gender: nounGender(lemma),
    confidence: 0.6,
    why: 'description',
    entities: [],
    group: null,
    tail: measure >= 0 ? null : tailOf(sentence, { from: range.from, to: head + 1 }),
  };
}

/** "a B-52 bomber": with a number in its name it is no person. */
const MACHINES = /^(?:bomber|fighter|tanker)$/;

/** Words for several people as one (what writers of stories took for a group, not for an organisation), and for one of several. */
const SEVERAL = new Set(
  `couple pair duo trio family crew crowd mob audience public staff personnel team squad jury delegation gang patrol column
choir troupe clan`.split(/\s+/),
);

/** Words for a person and for much else: a mention of an actor means the person. */
const SOMEBODY = new Set(['head', 'source']);

/** "one of the groups" is a body. */
function classOfMany({ children, rels, words, lemmas }: SentenceView, one: number): NounClass | null {
  const of = children[one]?.find((child) => words[child] === 'of') ?? -1;
  const many = children[of]?.find((child) => rels[child] === 'pobj') ?? -1;
  return nounClass(lemmas[many] ?? '');
}

function typeOf(lemma: string, noun: NounClass | null, number: string): EntityType {
  if (number !== 'plural' && SEVERAL.has(lemma)) return 'group';
  if (number !== 'plural' && SOMEBODY.has(lemma)) return 'person';
  if (lemma === 'one' && noun !== 'body' && noun !== 'weak') return 'person';
  if (noun === 'place') return 'place';
  if (number === 'plural') return 'group';
  return noun === 'human' ? 'person' : 'organization';
}

/** How many actors a description counts: two for "both leaders" and "the two presidents", else null. */
export function countsTwo(sentence: SentenceView, draft: Draft): boolean {
  if (draft.number !== 'plural') return draft.lemma === 'pair' || draft.lemma === 'duo';
  for (let token = draft.from; token < draft.head; token++) {
    if (PLURAL_IDENTITY.has(sentence.words[token] ?? '')) return sentence.words[draft.from] !== 'two';
  }
  return false;
}
