import { COMPANY_ENDS, PLACE_PREPOSITIONS, SPEECH, TITLES } from '../../language/en/cues';
import type { TokenParagraph } from '../document';
import { LineKind, lineKind } from './lines';
import { TopicCount } from './topic';
import { isNameLike, type Lexicon, Look, type Word } from './words';

/** What a document tells about a word anywhere in it; bits of `WordFacts.bits`. */
enum Fact {
  seenLower = 1,
  capitalInside = 2,
  afterTitle = 4,
  besideSpeech = 8,
  lastOfRun = 16,
  firstOfRun = 32,
  aloneInside = 64,
  afterPlacePreposition = 128,
  possessive = 256,
  afterThe = 512,
  companyRun = 1024,
  inBrackets = 2048,
  beforeAge = 4096,
  middleOfRun = 8192,
  afterComma = 16384,
  /** Next to a figure in a line of results. */
  besideScore = 32768,
}

export interface WordFacts {
  bits: number;
  /** Word before it, and last word, in the longest capitalised run that holds it. */
  before: Known | undefined;
  last: Known | undefined;
  run: number;
}

/** What is kept of a word: the words of a long text would take ten times the room. */
type Known = Pick<Word, 'hash' | 'middle'>;
const slim = (word: Word | undefined): Known | undefined => word && { hash: word.hash, middle: word.middle };

/** Facts by lower-case word. Counts nothing but presence, so that editing one paragraph seldom changes another's. */
export type NameContext = ReadonlyMap<string, WordFacts>;

/** Key of the fact about the whole document: `bits` are 0 to 2 for sport plus 3 times 0 to 2 for markets. */
export const TOPIC = '';

export function documentFacts(paragraphs: readonly TokenParagraph[], lexicon: Lexicon): NameContext {
  const facts = new Map<string, WordFacts>();
  const topic = new TopicCount();
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      const words = lexicon.wordsOf(sentence);
      topic.read(words);
      const kind = lineKind(words);
      if (kind === LineKind.normal) sentenceFacts(words, facts);
      else if (kind === LineKind.table) scoreFacts(words, facts);
    }
  }
  facts.set(TOPIC, { bits: topic.ofDocument(), before: undefined, last: undefined, run: 0 });
  return facts;
}

function factsOf(facts: Map<string, WordFacts>, word: Word): WordFacts {
  let known = facts.get(word.lower);
  if (!known) {
    known = { bits: 0, before: undefined, last: undefined, run: 0 };
    facts.set(word.lower, known);
  }
  return known;
}

function scoreFacts(words: readonly Word[], facts: Map<string, WordFacts>): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i] as Word;
    if (isNameLike(word) && words[i + 1]?.look === Look.number) factsOf(facts, word).bits |= Fact.besideScore;
  }
}

function sentenceFacts(words: readonly Word[], facts: Map<string, WordFacts>): void {
  const n = words.length;
  for (let i = 0; i < n; i++) {
    const word = words[i] as Word;
    if (word.look === Look.lower) {
      if (word.lower.length > 2) factsOf(facts, word).bits |= Fact.seenLower;
      continue;
    }
    if (!isNameLike(word)) continue;
    let end = i + 1;
    while (end < n && isNameLike(words[end] as Word)) end++;
    runFacts(words, i, end, facts);
    i = end - 1;
  }
}

function runFacts(words: readonly Word[], from: number, to: number, facts: Map<string, WordFacts>): void {
  const before = words[from - 1];
  const after = words[to];
  const length = to - from;
  const firstWord = words[from] as Word;
  const lastWord = words[to - 1] as Word;
  let shared = 0;
  const titled = (before && TITLES.has(before.lower)) || (length > 1 && TITLES.has(firstWord.lower));
  if (titled) shared |= Fact.afterTitle;
  const speech = (after && SPEECH.has(after.lower)) || (before && SPEECH.has(before.lower));
  if (before?.lower === 'the') shared |= Fact.afterThe;
  if (length > 1 && COMPANY_ENDS.has(lastWord.lower)) shared |= Fact.companyRun;
  if (before?.text === '(' && after?.text === ')') shared |= Fact.inBrackets;
  if (after?.text === ',' && words[to + 1]?.look === Look.number) shared |= Fact.beforeAge;
  if (before?.text === ',') shared |= Fact.afterComma;
  for (let i = from; i < to; i++) {
    const known = factsOf(facts, words[i] as Word);
    let bits = shared;
    if (i > 0) bits |= Fact.capitalInside;
    if (i === to - 1) {
      if (speech) bits |= Fact.besideSpeech;
      if (after && /^['’]s?$/.test(after.text)) bits |= Fact.possessive;
      if (length > 1) bits |= Fact.lastOfRun;
    }
    if (length > 1 && i === from) bits |= Fact.firstOfRun;
    if (i > from && i < to - 1) bits |= Fact.middleOfRun;
    if (length === 1 && i > 0) bits |= Fact.aloneInside;
    if (i === from && before && PLACE_PREPOSITIONS.has(before.lower)) bits |= Fact.afterPlacePreposition;
    known.bits |= bits;
    if (length > known.run && length > 1) {
      known.run = length;
      known.before = i > from ? slim(words[i - 1]) : undefined;
      known.last = i < to - 1 ? slim(lastWord) : undefined;
    }
  }
}
