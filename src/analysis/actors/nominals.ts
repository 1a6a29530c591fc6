import type { EntityType, Span } from '../../model/types';
import type { Draft } from './draft';
import { type NounClass, nounClass, nounGender } from './nouns';
import {
  determinerOf,
  modifiersOf,
  nounGroup,
  numberOf,
  spanOf,
  type TokenRange,
  withoutArticle,
  withTail,
  wordsOf,
} from './phrases';
import type { SentenceView } from './view';

/** Descriptions of actors by common nouns: "the Chinese leader", "two men", "religious schools". */
const INSIDE_GROUP = new Set(['compound', 'nmod', 'amod', 'nummod', 'npadvmod', 'advmod', 'quantmod']);
const TAIL = new Set(['of', 'for', 'from']);
const IDIOM_BEFORE = new Set(['in', 'at', 'on', 'by', 'with']);
/** Nouns that name a body only in some phrases ("in the service of", "in part"). */
const PLURAL_IDENTITY = new Set(['both', 'two', 'pair', 'duo']);

export function draftNominals(sentences: readonly SentenceView[], taken: readonly Draft[]): Draft[] {
  const covered = coveredTokens(taken);
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    for (let head = 0; head < sentence.tokens.length; head++) {
      if (covered.has(`${sentence.index} ${head}`)) continue;
      const noun = actorNoun(sentence, head);
      if (noun) drafts.push(nominal(sentence, head, noun));
    }
  }
  return drafts;
}

function coveredTokens(taken: readonly Draft[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const draft of taken) {
    for (let token = draft.from; token < draft.to; token++) covered.add(`${draft.sentence} ${token}`);
  }
  return covered;
}

function actorNoun(sentence: SentenceView, head: number): NounClass | null {
  const tag = sentence.tags[head] ?? '';
  if (!/^NN/.test(tag) || INSIDE_GROUP.has(sentence.rels[head] ?? '')) return null;
  if (/^NN/.test(sentence.tags[head + 1] ?? '') && sentence.heads[head] === head + 1) return null;
  const noun = nounClass(sentence.lemmas[head] ?? '') ?? nounClass(sentence.words[head] ?? '');
  if (!noun) return null;
  return noun === 'body' && isIdiom(sentence, head) ? null : noun;
}

/** "in part", "at court": a bare noun right after a preposition does not name a body. */
const isIdiom = (sentence: SentenceView, head: number): boolean =>
  IDIOM_BEFORE.has(sentence.words[head - 1] ?? '') && sentence.tags[head] === 'NN';

function nominal(sentence: SentenceView, head: number, noun: NounClass): Draft {
  const group = nounGroup(sentence, head);
  const range: TokenRange = withTail(sentence, withoutArticle(sentence, group), TAIL);
  const span: Span = spanOf(sentence, range);
  const lemma = sentence.lemmas[head] ?? '';
  const number = numberOf(sentence, head);
  return {
    ...span,
    sentence: sentence.index,
    ...range,
    head,
    kind: 'nominal',
    type: typeOf(noun, number),
    number,
    text: wordsOf(sentence, range),
    lemma,
    noun,
    modifiers: modifiersOf(sentence, group),
    determiner: determinerOf(sentence, group),
    gender: nounGender(lemma),
    confidence: 0.6,
    why: 'description',
    entities: [],
  };
}

function typeOf(noun: NounClass, number: string): EntityType {
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
