/** What a folder says of single words, made ready for the reader of deeds. */
import type { Guidance } from '../../model/codebook';
import type { Lessons } from '../../model/lessons';
import type { Guide } from '../events/view';
import { Recall } from '../lessons/recall';
import type { Parser } from '../syntax/parser';
import { lexiconOf } from './lexicon';
import { triggerTokens } from './ownEvents';

const NO_TOKENS: ReadonlySet<number> = new Set();
/** Whatever word class the lesson's word may be. */
const TAGS = ['VB', 'VBD', 'VBG', 'VBN', 'VBZ', 'NN', 'NNS'];

/** undefined where it says nothing of words. */
export function guideOf({ key, codebook }: Guidance, recall: Recall | undefined): Guide | undefined {
  const lexicon = codebook && lexiconOf(codebook);
  const listing = lexicon && !lexicon.triggers.isEmpty ? lexicon : undefined;
  if (!listing && !recall) return undefined;
  return {
    key,
    listed: (sentence) => (listing ? triggerTokens(sentence, listing) : NO_TOKENS),
    chance: (word, found) => recall?.chance(word.replace('_', ' '), found) ?? found,
  };
}

/** undefined where nothing was learned; the same lessons are made ready once. */
export function createRecaller(parser: Parser): (guidance: Guidance | undefined) => Recall | undefined {
  const known = new WeakMap<Lessons, Recall>();
  return (guidance) => {
    if (!guidance?.lessons) return undefined;
    const before = known.get(guidance.lessons);
    const recall = before ?? new Recall(guidance.lessons, (word) => TAGS.map((tag) => parser.lemma(word, tag)));
    known.set(guidance.lessons, recall);
    return recall;
  };
}
